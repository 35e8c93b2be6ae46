import fc from "fast-check";
import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { invent, somebody } from "../catalogue.fixture.ts";
import { contentOf } from "../entries/entry.ts";
import { findEntry } from "../entries/entry-store.ts";
import { getEntry } from "../entries/get-entry.ts";
import { listEntryChanges } from "../entries/list-entry-changes.ts";
import { rewriteEntry } from "../entries/write-entry.ts";
import { mergeEntries } from "./merge-entries.ts";
import { undoMerge } from "./undo-merge.ts";

const names = ["Alfawijzer", "Betakaart", "Gammalijst", "Deltaroute", "Epsilonplan"];
const reason = "Twee namen van hetzelfde.";
const more = "Bracht nog meer";
const road = { origin: "form", organisation: null } as const;

/** All that hangs on an entry and must never be lost. */
async function hangsOn(ctx: Context, id: string) {
  const entry = await getEntry(ctx, id);
  const { items } = await listEntryChanges(ctx, id, { limit: 500 });
  return {
    aliases: [entry.name, ...entry.aliases].sort(),
    joins: entry.joins.toSorted(),
    results: entry.results.map(({ text }) => text).sort(),
    history: items.filter(({ origin }) => origin !== "merge").map(({ id: change }) => change),
  };
}

async function inventAll(ctx: Context): Promise<string[]> {
  const ids: string[] = [];
  for (const [at, name] of names.entries()) {
    const id = await invent(ctx, name);
    const row = await findEntry(ctx.db, id);
    if (!row) throw new Error(`${id} is missing`);
    const result = {
      domain: "0.4",
      text: `Bracht ${name}`,
      figure: null,
      unit: null,
      evidence: "geteld",
    };
    await rewriteEntry(
      ctx,
      row,
      { aliases: [`${name} oud`], results: [result], link: `https://${id}.example/${at}` },
      road,
    );
    ids.push(id);
  }
  return ids;
}

/** Two places in the list: the one becomes a part of the other, if they are not one already. Or one is changed. */
type Step = readonly [number, number] | { readonly change: number };
const steps = fc.array(fc.oneof(fc.tuple(fc.nat(4), fc.nat(4)), fc.record({ change: fc.nat(4) })), {
  maxLength: 9,
});

/** Takes these steps, as far as they can be taken. Returns which merges stand, and how often each entry was changed. */
async function takeAll(ctx: Context, ids: readonly string[], all: readonly Step[]) {
  const merges: string[] = [];
  const changes = new Map<string, number>();
  for (const step of all) {
    if ("change" in step) {
      const changed = await changeAsForm(ctx, ids[step.change] ?? "");
      changes.set(changed, (changes.get(changed) ?? 0) + 1);
    } else {
      const [part, whole] = step;
      const asked = { whole: ids[whole] ?? "", reason };
      const merged = await mergeEntries(ctx, ids[part] ?? "", asked).catch(() => null);
      if (merged) merges.push(merged.id);
    }
  }
  return { merges, changes };
}

/** Sends all of an entry, as a form holds it, with one more result. Returns which whole was changed. */
async function changeAsForm(ctx: Context, id: string): Promise<string> {
  const entry = await getEntry(ctx, id);
  const row = await findEntry(ctx.db, entry.id);
  if (!row) throw new Error(`${entry.id} is missing`);
  const own = entry.own ?? contentOf(row);
  const [first] = own.results;
  if (!first) throw new Error(`${entry.id} has a result of its own`);
  await rewriteEntry(
    ctx,
    row,
    { ...own, results: [...own.results, { ...first, text: more }] },
    road,
  );
  return entry.id;
}

type Hanging = Awaited<ReturnType<typeof hangsOn>>;

/** Whether all that hung on an entry before hangs on what its address leads to now. */
function expectKept(now: Hanging, before: Hanging): void {
  expect(now.aliases).toEqual(expect.arrayContaining(before.aliases));
  expect(now.results).toEqual(expect.arrayContaining(before.results));
  expect(now.history).toEqual(expect.arrayContaining(before.history));
}

async function all(ctx: Context, ids: readonly string[]): Promise<Hanging[]> {
  const found: Hanging[] = [];
  for (const id of ids) found.push(await hangsOn(ctx, id));
  return found;
}

async function mergeAndUndo(
  ctx: Context,
  taken: readonly Step[],
  order: readonly number[],
): Promise<void> {
  const ids = await inventAll(ctx);
  const before = await all(ctx, ids);
  const { merges: standing, changes } = await takeAll(ctx, ids, taken);
  for (const [at, now] of (await all(ctx, ids)).entries()) {
    const was = before[at];
    if (was) expectKept(now, was);
  }
  // Undone in another order than they came.
  for (const pick of order) {
    const [next] = standing.splice(pick % Math.max(standing.length, 1), 1);
    if (next !== undefined) await undoMerge(ctx, next);
  }
  expect(standing).toEqual([]);
  const after = await all(ctx, ids);
  for (const [at, id] of ids.entries()) {
    const [was, is] = [before[at], after[at]];
    if (!(was && is)) throw new Error(`${id} is missing`);
    const times = changes.get(id) ?? 0;
    const results = [...was.results, ...Array<string>(times).fill(more)].sort();
    // What was changed meanwhile is all that differs, and stands where it was changed.
    const history = is.history.filter((change) => was.history.includes(change));
    expect({ ...is, history }).toEqual({ ...was, results });
    expect(is.history.length).toBe(was.history.length + times);
  }
}

test("whatever is merged, changed and undone in whatever order, nothing is lost or doubled and every address leads on", async () => {
  const order = fc.array(fc.nat(), { minLength: 9, maxLength: 9 });
  await fc.assert(
    fc.asyncProperty(steps, order, (taken, picks) =>
      inUndoneTransaction(async (ctx) =>
        mergeAndUndo(await somebody(ctx, "Bram", [["moderator", null]]), taken, picks),
      ),
    ),
    { numRuns: 15 },
  );
}, 60_000);

test("what is one already is not merged again, and what was undone is not undone again", () =>
  inUndoneTransaction(async (bare) => {
    const ctx = await somebody(bare, "Bram", [["moderator", null]]);
    const [a = "", b = "", c = ""] = await inventAll(ctx);
    const { id } = await mergeEntries(ctx, a, { whole: b, reason });
    for (const whole of [a, b]) {
      await expect(mergeEntries(ctx, a, { whole, reason })).rejects.toMatchObject({
        code: "catalogue/merged-already",
      });
    }
    await mergeEntries(ctx, b, { whole: c, reason });
    expect((await getEntry(ctx, a)).id).toBe(c);
    await undoMerge(ctx, id);
    expect((await getEntry(ctx, a)).id).toBe(a);
    await expect(undoMerge(ctx, id)).rejects.toMatchObject({ code: "catalogue/undone-already" });
  }));

test("both are held from before they are compared until the merge lands", () =>
  inUndoneTransaction(async (bare) => {
    const ctx = await somebody(bare, "Bram", [["moderator", null]]);
    const [a = "", b = "", c = ""] = await inventAll(ctx);
    await sql`update catalogue.entry set kind = 'agreement' where id in (${a}, ${c})`.execute(
      ctx.db,
    );
    const held = async () => {
      const { rows } = await sql<{ id: string }>`
        select id from catalogue.entry where id in (${a}, ${b}, ${c}) and xmax <> '0' order by id`.execute(
        ctx.db,
      );
      return rows.map(({ id }) => id);
    };
    await expect(mergeEntries(ctx, a, { whole: b, reason })).rejects.toMatchObject({
      code: "catalogue/other-kind",
    });
    expect(await held()).toEqual([a, b]);
    await mergeEntries(ctx, a, { whole: c, reason });
    expect(await held()).toEqual([a, b, c]);
  }));

test("asked again with the same key a merge is not made again", () =>
  inUndoneTransaction(async (bare) => {
    const ctx = await somebody(bare, "Bram", [["moderator", null]]);
    const [a = "", whole = ""] = await inventAll(ctx);
    const first = await mergeEntries(ctx, a, { whole, reason }, "sleutel");
    expect(await mergeEntries(ctx, a, { whole, reason }, "sleutel")).toEqual(first);
    await expect(mergeEntries(ctx, whole, { whole: a, reason }, "sleutel")).rejects.toMatchObject({
      code: "platform/key-used",
    });
  }));
