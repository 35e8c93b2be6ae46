import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import type { Context } from "#platform/context";
import { testApi } from "#platform/test-api";
import { testCaller } from "#platform/test-caller";
import { notNow } from "../../../src/server/adoption/answers/answers.fixture.ts";
import { giveAnswers } from "../../../src/server/adoption/answers/give-answers.ts";
import { getFirstFill } from "../../../src/server/adoption/first-fill/get-first-fill.ts";
import { putFirstFill } from "../../../src/server/adoption/first-fill/put-first-fill.ts";
import { takeUseList } from "../../../src/server/adoption/first-fill/use-list/take-use-list.ts";
import { proposeUse } from "../../../src/server/adoption/proposals/propose-use.ts";
import { serveAdoption } from "../../../src/server/adoption/routes.ts";
import { listOwnUses } from "../../../src/server/adoption/uses/list-uses-of-organisation.ts";
import { putUse } from "../../../src/server/adoption/uses/put-use.ts";
import { formOf, merge, somebody } from "../../../src/server/adoption/uses/uses.fixture.ts";
import { listMyProposals } from "../../../src/server/catalogue/proposals/list-my-proposals.ts";
import {
  arrangement,
  clay,
  decide,
  dune,
  entryOf,
  fen,
  filler,
  inFillCountry,
  says,
} from "./first-fill.fixture.ts";

const api = testApi(serveAdoption);
type Row = Parameters<typeof takeUseList>[2][number];

const row = (given: Partial<Row> = {}): Row => ({
  name: "Oefenpakket",
  entry: null,
  version: null,
  status: null,
  since: null,
  ...given,
});
const take = (ctx: Context, ...rows: readonly Partial<Row>[]) =>
  takeUseList(ctx, dune, rows.map(row));
const own = async (ctx: Context) =>
  (await listOwnUses(ctx, dune, { limit: 600 })).items.map((use) => [
    use.entry.name,
    use.version,
    use.status,
    use.productionOn,
  ]);

describe("what is refused", () => {
  test("who only reads, works elsewhere or has another mandate takes nothing over", () =>
    inFillCountry(async (ctx) => {
      for (const caller of [
        testCaller({ holds: [["reader", dune]] }),
        testCaller({ holds: [["editor", fen]] }),
        testCaller({
          holds: [["editor", arrangement]],
          mandates: [[dune, arrangement, ["documents"]]],
        }),
      ]) {
        const asked = { params: { id: dune }, body: { rows: [row()] } };
        await expect(api.ask({ ...ctx, caller }, "takeUseList", asked)).rejects.toMatchObject({
          code: "platform/no-right",
        });
      }
    }));

  test("no row, or more than five hundred", () =>
    inFillCountry(async (ctx) => {
      const caller = testCaller({ holds: [["editor", dune]] });
      for (const rows of [[], Array.from({ length: 501 }, () => row())]) {
        const asked = { params: { id: dune }, body: { rows } };
        await expect(api.ask({ ...ctx, caller }, "takeUseList", asked)).rejects.toMatchObject({
          code: "platform/invalid-request",
        });
      }
    }));

  test("all that is wrong is told together, and nothing is taken over", () =>
    inFillCountry(async (bare) => {
      const ctx = await filler(bare);
      const entry = await entryOf(bare, "Proefzaak");
      const rows = [
        { entry },
        { entry, name: "Zelfde" },
        { entry, version: "2" },
        { entry: "bestaat-niet" },
        { entry, version: "3", since: "2031-01-01" },
        { entry, version: "4", status: "not-used" as const, since: "2020-01-01" },
        { name: "Oefenpakket" },
        { name: "OEFENPAKKET", version: "2" },
        { name: "Weg ermee", status: "not-used" as const },
      ];
      await expect(take(ctx, ...rows)).rejects.toMatchObject({
        code: "adoption/list-does-not-fit",
        faults: [
          { where: "body.rows.3.entry" },
          { where: "body.rows.4.since" },
          { where: "body.rows.5.since" },
          { where: "body.rows.8.status" },
          { where: "body.rows.1", detail: "is the same as row 1: leave one out" },
          { where: "body.rows.7", detail: "is the same as row 7: leave one out" },
        ],
      });
      expect(await own(ctx)).toEqual([]);
      expect((await listMyProposals(ctx, { limit: 9 })).total).toBe(0);
    }));

  test("what who asks proposed, or their side, with all the rest of the list", () =>
    inFillCountry(async (bare) => {
      const [proposed, other] = [await entryOf(bare, "Adviesding"), await entryOf(bare, "Ander")];
      const both = await somebody(bare, "Sanne", [
        ["editor", fen],
        ["editor", dune],
      ]);
      await proposeUse(both, fen, {
        organisation: dune,
        entry: proposed,
        version: null,
        status: "planned",
        since: null,
        note: null,
        evidenceUrl: null,
      });
      const rows = [{ entry: other }, { entry: proposed }, { name: "Oefenpakket" }];
      await expect(take(both, ...rows)).rejects.toMatchObject({
        code: "adoption/own-proposal",
        faults: [{ where: proposed }],
      });
    }));

  test("more drafts than a person may have makes none, and takes nothing over", () =>
    inFillCountry(async (bare) => {
      const ctx = await filler(bare);
      const entry = await entryOf(bare, "Proefzaak");
      const names = Array.from({ length: 101 }, (_, n) => ({ name: `Oefenpakket ${n}` }));
      // The transaction of the request is undone as a whole; here there is one around the test.
      await sql`savepoint whole`.execute(ctx.db);
      await expect(take(ctx, { entry }, ...names)).rejects.toMatchObject({
        code: "catalogue/too-many-proposals",
      });
      await sql`rollback to savepoint whole`.execute(ctx.db);
      const receipt = await take(ctx, { entry }, ...names.slice(1));
      expect([receipt.taken, receipt.drafts.length]).toEqual([1, 100]);
    }));
});

test("each row is put down with its version, status and day", () =>
  inFillCountry(async (bare) => {
    const ctx = await filler(bare);
    const names = ["Aap", "Beer", "Cavia", "Das", "Egel"];
    const [a = "", b = "", c = "", d = "", e = ""] = await Promise.all(
      names.map((name) => entryOf(bare, name)),
    );
    await take(
      ctx,
      { entry: a },
      { entry: b, version: "2.1", status: "in-production", since: "2019-12-31" },
      { entry: c, status: "planned", since: "2031-01-01" },
      { entry: d, status: "phasing-out", since: "2026-01-01" },
      { entry: e, status: "not-used" },
    );
    const { items } = await listOwnUses(ctx, dune, { limit: 9 });
    expect(items).toMatchObject([
      { version: null, status: "in-production", productionOn: null },
      { version: "2.1", status: "in-production", productionOn: "2019-12-31" },
      { version: null, status: "planned", plannedOn: null, productionOn: "2031-01-01" },
      { version: null, status: "phasing-out", phasingOutOn: "2026-01-01", productionOn: null },
      { version: null, status: "not-used" },
    ]);
  }));

test("names that nobody has become drafts of the organisation, once, and nothing that is used", () =>
  inFillCountry(async (bare) => {
    const ctx = await filler(bare);
    const first = await take(ctx, { name: "Oefenpakket" }, { name: "Ander pakket" });
    expect(first).toMatchObject({ taken: 0, kept: [] });
    expect(first.drafts.map(({ name }) => name)).toEqual(["Oefenpakket", "Ander pakket"]);
    expect((await take(ctx, { name: "OEFENPAKKET" })).drafts).toMatchObject([
      { name: "OEFENPAKKET", proposal: first.drafts[0]?.proposal },
    ]);
    const { items } = await listMyProposals(ctx, { limit: 9 });
    expect(items.map(({ state, organisation }) => [state, organisation?.id])).toEqual([
      ["draft", dune],
      ["draft", dune],
    ]);
    expect(await own(ctx)).toEqual([]);
  }));

test("what a partnership finds for its member becomes a draft of the partnership", () =>
  inFillCountry(async (bare) => {
    const entry = await entryOf(bare, "Proefzaak");
    const ctx = await somebody(
      bare,
      "Ada",
      [["editor", arrangement]],
      [[dune, arrangement, ["adoption"]]],
    );
    await take(ctx, { entry }, { name: "Oefenpakket" });
    const { items } = await listMyProposals(ctx, { limit: 9 });
    expect(items.map(({ organisation }) => organisation?.id)).toEqual([arrangement]);
    const { items: uses } = await listOwnUses(ctx, dune, { limit: 9 });
    expect(uses[0]?.byOrganisation?.id).toBe(arrangement);
  }));

test("sent twice with one key it is taken over once; with other content the key is refused", () =>
  inFillCountry(async (bare) => {
    const ctx = await filler(bare);
    const rows = [row({ entry: await entryOf(bare, "Proefzaak") }), row()];
    const first = await takeUseList(ctx, dune, rows, "sleutel");
    expect(await takeUseList(ctx, dune, rows, "sleutel")).toEqual(first);
    await expect(takeUseList(ctx, dune, [row()], "sleutel")).rejects.toMatchObject({
      code: "platform/key-used",
    });
    expect(await takeUseList(ctx, dune, rows)).toMatchObject({
      taken: 0,
      kept: [{ name: "Proefzaak" }],
    });
  }));

describe("beside what stands", () => {
  test("a plain word gets the version and the day of the list", () =>
    inFillCountry(async (bare) => {
      const ctx = await filler(bare);
      const [a, b] = [await entryOf(bare, "Aap"), await entryOf(bare, "Beer")];
      await putFirstFill(ctx, dune, [
        { entry: a, word: "uses" },
        { entry: b, word: "not-used" },
      ]);
      const receipt = await take(
        ctx,
        { entry: a, version: "1", since: "2018-01-01" },
        { entry: a, version: "2", since: "2020-01-01" },
        { entry: b },
      );
      expect(receipt).toMatchObject({ taken: 3, kept: [] });
      expect(await own(ctx)).toEqual(
        expect.arrayContaining([
          ["Aap", "1", "in-production", "2018-01-01"],
          ["Aap", "2", "in-production", "2020-01-01"],
          ["Beer", null, "in-production", null],
        ]),
      );
      expect(await own(ctx)).toHaveLength(3);
    }));

  test("what was said in more detail, or hidden, stays and is told", () =>
    inFillCountry(async (bare) => {
      const ctx = await filler(bare);
      const names = ["Aap", "Beer", "Cavia", "Das"];
      const [a = "", b = "", c = "", d = ""] = await Promise.all(
        names.map((name) => entryOf(bare, name)),
      );
      await decide(bare, d, "shared");
      await putUse(ctx, dune, a, formOf({ productionOn: "2017-01-01" }));
      await putUse(ctx, dune, b, formOf({ version: "3", note: "Alleen hier." }));
      await putUse(ctx, dune, c, formOf({ hidden: true }));
      const ada = await somebody(bare, "Ada", [["confirmer", dune]]);
      await giveAnswers(ada, dune, [notNow(d, { hidden: true })], null);
      const before = await listOwnUses(ctx, dune, { limit: 9 });
      const receipt = await take(
        ctx,
        { entry: a, status: "phased-out", since: "2025-01-01" },
        { entry: b },
        { entry: c, version: "9", since: "2020-01-01" },
        { entry: d, since: "2020-01-01" },
      );
      expect(receipt.taken).toBe(0);
      expect(receipt.kept.map(({ name }) => name)).toEqual(names);
      expect(await listOwnUses(ctx, dune, { limit: 9 })).toEqual(before);
    }));

  test("what merged into it said the same stays; a day or a version adds to it", () =>
    inFillCountry(async (bare) => {
      const ctx = await filler(bare);
      const [same, more] = [await entryOf(bare, "Zelfde"), await entryOf(bare, "Meer")];
      await says(bare, clay, same, { productionOn: "2018-01-01" });
      await says(bare, clay, more);
      await merge(bare, { from: clay, to: dune, day: "2026-11-01" });
      const receipt = await take(ctx, { entry: same }, { entry: more, since: "2019-01-01" });
      expect(receipt).toMatchObject({ taken: 1, kept: [{ name: "Zelfde" }] });
    }));

  test("what was not known is known, and is not asked again", () =>
    inFillCountry(async (bare) => {
      const ctx = await filler(bare);
      const entry = await entryOf(bare, "Proefzaak");
      await putFirstFill(ctx, dune, [{ entry, word: "dont-know" }]);
      await take(ctx, { entry });
      const { unsure, said } = await getFirstFill(ctx, dune, { limit: 1 });
      expect([unsure, said]).toEqual([0, 1]);
    }));
});

test("five hundred rows are taken over in one go", () =>
  inFillCountry(async (bare) => {
    const ctx = await filler(bare);
    const { questions } = await getFirstFill(ctx, dune, { limit: 250 });
    const rows = questions.flatMap(({ entry: { id } }) => [
      { entry: id, version: "1" },
      { entry: id, version: "2", since: "2020-01-01" },
    ]);
    expect(rows).toHaveLength(500);
    expect(await take(ctx, ...rows)).toMatchObject({ taken: 500, kept: [], drafts: [] });
    expect(await own(ctx)).toHaveLength(500);
  }));
