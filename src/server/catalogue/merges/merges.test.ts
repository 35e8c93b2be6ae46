import fc from "fast-check";
import { expect, test } from "vitest";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { invent, somebody } from "../catalogue.fixture.ts";
import { findEntry } from "../entries/entry-store.ts";
import { getEntry } from "../entries/get-entry.ts";
import { listEntryChanges } from "../entries/list-entry-changes.ts";
import { rewriteEntry } from "../entries/write-entry.ts";
import { mergeEntries } from "./merge-entries.ts";
import { undoMerge } from "./undo-merge.ts";

const names = ["Alfawijzer", "Betakaart", "Gammalijst", "Deltaroute", "Epsilonplan"];
const reason = "Twee namen van hetzelfde.";

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
      { origin: "form", organisation: null },
    );
    ids.push(id);
  }
  return ids;
}

// Pairs of places in the list: the one becomes a part of the other, if they are not one already.
const merging = fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 6 });

/** Merges these pairs, as far as they can be. Returns which merges stand. */
async function mergeAll(
  ctx: Context,
  ids: readonly string[],
  pairs: readonly (readonly [number, number])[],
): Promise<string[]> {
  const merges: string[] = [];
  for (const [part, whole] of pairs) {
    const asked = { whole: ids[whole] ?? "", reason };
    const merged = await mergeEntries(ctx, ids[part] ?? "", asked).catch(() => null);
    if (merged) merges.push(merged.id);
  }
  return merges;
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
  pairs: readonly (readonly [number, number])[],
  order: readonly number[],
): Promise<void> {
  const ids = await inventAll(ctx);
  const before = await all(ctx, ids);
  const standing = await mergeAll(ctx, ids, pairs);
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
  expect(await all(ctx, ids)).toEqual(before);
}

test("whatever is merged and undone in whatever order, nothing is lost and every address leads on", async () => {
  const order = fc.array(fc.nat(), { minLength: 6, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(merging, order, (pairs, picks) =>
      inUndoneTransaction(async (ctx) =>
        mergeAndUndo(await somebody(ctx, "Bram", [["moderator", null]]), pairs, picks),
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
