import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import type { Context } from "#platform/context";
import type { Facts } from "#platform/facts";
import { adoptionTasks } from "../adoption-tasks.ts";
import { ownState } from "../brief/own-state.ts";
import { getFirstFill } from "../first-fill/get-first-fill.ts";
import { putFirstFill } from "../first-fill/put-first-fill.ts";
import { putUse } from "../uses/put-use.ts";
import {
  entry,
  formOf,
  inInvented,
  later,
  openUses,
  ownUses,
  somebody,
  town,
} from "../uses/uses.fixture.ts";
import { withdrawUse } from "../uses/withdraw-use.ts";
import { loadFacts } from "./load-facts.ts";

type Row = Facts["adoption_uses"][number];

const row = (given: Partial<Row> = {}): Row =>
  ({
    id: "A9001",
    organisation: town,
    entry,
    version: null,
    kind_of_use: "user",
    status: "in-production",
    acquiring_on: null,
    planned_on: null,
    production_on: "2020-01-01",
    phasing_out_on: null,
    phased_out_on: null,
    as_of: "2025-01-01",
    certainty: "high",
    evidence: "supplier-list",
    source_url: null,
    note_nl: null,
    source: ["oefenland"],
    ...given,
  }) as Row;

const load = (ctx: Context, ...rows: readonly Row[]) =>
  loadFacts(ctx, {
    adoption_uses: rows,
    adoption_answers: [],
    adoption_efforts: [],
  } as unknown as Facts);

const editor = (ctx: Context) =>
  somebody(ctx, "Eva", [
    ["editor", town],
    ["confirmer", town],
  ]);

/** Whether the organisation is still asked about it, on any of the ways in which it is asked. */
async function asks(ctx: Context): Promise<readonly string[]> {
  const { questions } = await getFirstFill(ctx, town, { limit: 100 });
  const { onlySources } = await ownState(ctx, { code: town, on: "2026-11-22", own: true });
  const tasks = (await adoptionTasks(ctx)).filter(({ kind }) => kind !== "answers-to-give");
  return [
    ...questions.filter((one) => one.entry.id === entry).map(({ because }) => because),
    ...onlySources.map(() => "only a source says so"),
    ...tasks.map(({ kind }) => kind),
  ];
}

/** As a load says it again, with what the source found since. */
const again = (ctx: Context) =>
  load(
    ctx,
    row({ as_of: "2026-11-21" }),
    row({ id: "A9002", kind_of_use: "participant", as_of: "2026-11-21" }),
    row({ id: "A9003", version: "2", as_of: "2026-11-21" }),
  );

describe("what a source says of an organisation is asked", () => {
  test("until it said that it does not use it, however often the source says so again", () =>
    inInvented(async (ctx) => {
      await load(ctx, row());
      const eva = await editor(ctx);
      expect(await asks(eva)).toEqual(["source", "only a source says so"]);
      await putFirstFill(eva, town, [{ entry, word: "not-used" }]);
      for (let n = 0; n < 2; n += 1) {
        await again(ctx);
        expect(await asks(eva)).toEqual([]);
        const own = (await ownUses(eva)).filter(({ origin }) => origin === "own");
        expect(own.map(({ state }) => state)).toEqual(["not"]);
      }
    }));

  test("at the end of the list once it said not to know, also after the next load", () =>
    inInvented(async (ctx) => {
      await load(ctx, row());
      const eva = await editor(ctx);
      await putFirstFill(eva, town, [{ entry, word: "dont-know" }]);
      await again(ctx);
      const { unsure, questions } = await getFirstFill(eva, town, { limit: 100 });
      expect(unsure).toBe(1);
      expect(questions.some((one) => one.entry.id === entry && !one.asked)).toBe(false);
    }));
});

describe("what a table kept of an organisation's own words", () => {
  const kept = row({ evidence: "own-statement" });
  const idNow = async (ctx: Context) => (await ownUses(ctx))[0]?.useId ?? "";

  test("stays taken back when it is loaded again", () =>
    inInvented(async (ctx) => {
      await load(ctx, kept);
      const eva = await editor(ctx);
      await withdrawUse(eva, town, entry, await idNow(eva));
      await load(ctx, kept);
      expect(await ownUses(eva)).toEqual([]);
      expect(await openUses(ctx, town, "2026-01-01")).toEqual([]);
    }));

  test("stays replaced, and said otherwise from the day on which it was", () =>
    inInvented(async (ctx) => {
      await load(ctx, kept);
      const eva = later(await editor(ctx), 2);
      const no = formOf({ status: "not-used", replaces: await idNow(eva) });
      const { id } = await putUse(eva, town, entry, no);
      await load(ctx, kept);
      expect((await ownUses(eva)).map(({ state }) => state)).toEqual(["not"]);
      expect((await openUses(eva, town, "2026-11-23")).map(({ state }) => state)).toEqual(["uses"]);
      // What took its place is taken back: then nothing is said, and not that of before.
      await withdrawUse(eva, town, entry, id);
      await load(ctx, kept);
      expect(await ownUses(eva)).toEqual([]);
    }));

  test("stays hidden, of every day", () =>
    inInvented(async (ctx) => {
      await load(ctx, kept);
      const eva = await editor(ctx);
      await putUse(eva, town, entry, formOf({ hidden: true, replaces: await idNow(eva) }));
      await load(ctx, kept);
      for (const on of [undefined, "2025-06-01"]) expect(await openUses(ctx, town, on)).toEqual([]);
      const { rows } = await sql`select 1 from adoption.use where entry = ${entry}`.execute(ctx.db);
      expect(rows).toHaveLength(2);
    }));
});
