import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Context } from "#platform/context";
import { testApi } from "#platform/test-api";
import { testCaller } from "#platform/test-caller";
import { getFirstFill } from "../../../src/server/adoption/first-fill/get-first-fill.ts";
import { putFirstFill } from "../../../src/server/adoption/first-fill/put-first-fill.ts";
import { proposeUse } from "../../../src/server/adoption/proposals/propose-use.ts";
import { serveAdoption } from "../../../src/server/adoption/routes.ts";
import { merge, somebody } from "../../../src/server/adoption/uses/uses.fixture.ts";
import {
  arrangement,
  clay,
  decide,
  dune,
  entryOf,
  fen,
  filler,
  inFillCountry,
  sand,
  says,
  sourceSays,
} from "./first-fill.fixture.ts";

const api = testApi(serveAdoption);

const propose = (ctx: Context, proposer: string, entry: string, organisation = dune) =>
  proposeUse(ctx, proposer, {
    organisation,
    entry,
    version: null,
    status: "in-production",
    since: null,
    note: null,
    evidenceUrl: null,
  });

/** The questions by name, with why each is asked. */
async function asked(ctx: Context, { id = dune, theme = undefined as string | undefined } = {}) {
  const fill = await getFirstFill(ctx, id, { theme, limit: 100 });
  return { ...fill, order: fill.questions.map(({ entry, because }) => [entry.name, because]) };
}

test("nobody of another organisation sees what is asked, nor of a partnership without a mandate", () =>
  inFillCountry(async (ctx) => {
    const ask = (caller = testCaller({ holds: [["administrator", fen]] })) =>
      api.ask({ ...ctx, caller }, "getFirstFill", { params: { id: dune } });
    await expect(ask()).rejects.toMatchObject({ code: "platform/no-right" });
    const holds = [["editor", arrangement]] as const;
    const documents = testCaller({ holds, mandates: [[dune, arrangement, ["documents"]]] });
    await expect(ask(documents)).rejects.toMatchObject({ code: "platform/no-right" });
    await ask(testCaller({ holds, mandates: [[dune, arrangement, ["adoption"]]] }));
    await ask(testCaller({ holds: [["reader", dune]] }));
  }));

test("an organisation that nobody knows, or that ended, is asked nothing", () =>
  inFillCountry(async (ctx) => {
    await expect(asked(ctx, { id: "GM9999" })).rejects.toMatchObject({
      code: "adoption/unknown-organisation",
    });
    await expect(asked(ctx, { id: "GM9003" })).rejects.toMatchObject({
      code: "adoption/organisation-ended",
    });
  }));

test("proposals and sources come first, then what those alike use, then what asks for an answer, then the rest", () =>
  inFillCountry(async (bare) => {
    const ctx = await filler(bare);
    const supplier = await somebody(bare, "Sanne", [["editor", fen]]);
    const names = ["Adviesding", "Bronding", "Contactding", "Deelding", "Evending", "Fijnding"];
    const [proposed = "", source = "", contact = "", joined = "", alike = "", shared = ""] =
      await Promise.all(names.map((name) => entryOf(bare, name)));
    const network = await entryOf(bare, "Aardig netwerk", "network");
    const used = await entryOf(bare, "Zandding");
    await propose(supplier, fen, proposed);
    await sourceSays(bare, dune, source);
    await sourceSays(bare, dune, contact, { kind: "developer" });
    await says(bare, fen, joined);
    await says(bare, clay, alike);
    await says(bare, sand, used);
    await decide(bare, shared, "shared");
    const { order, questions } = await asked(ctx);
    expect(order.slice(0, 7)).toEqual([
      ["Adviesding", "proposal"],
      ["Bronding", "source"],
      ["Contactding", "source"],
      ["Deelding", "arrangement"],
      ["Evending", "like-us"],
      ["Zandding", "like-us"],
      ["Fijnding", "subject"],
    ]);
    expect(order.at(7)?.[1]).toBe("catalogue");
    expect(questions.find(({ entry }) => entry.id === joined)).toMatchObject({
      named: [{ id: fen, name: "Veendijk" }],
      count: 1,
      asked: false,
    });
    const all = (await getFirstFill(ctx, dune, { limit: 1000 })).questions;
    const last = all.findIndex(({ entry }) => entry.id === network);
    expect(all.findIndex(({ entry }) => entry.kind === "software")).toBeLessThan(last);
    expect(all[last]?.because).toBe("catalogue");
  }));

test("what most of those alike use is asked first", () =>
  inFillCountry(async (bare) => {
    const ctx = await filler(bare);
    const one = await entryOf(bare, "Aardig");
    const two = await entryOf(bare, "Boeiend");
    await says(bare, fen, one);
    for (const code of [fen, clay, sand]) await says(bare, code, two);
    const { questions } = await asked(ctx);
    expect(questions.slice(0, 2).map(({ entry }) => entry.name)).toEqual(["Boeiend", "Aardig"]);
    expect(questions[0]?.named.map(({ id }) => id)).toEqual([fen, clay, sand]);
  }));

test("what an organisation said is not asked, hidden or not; what it did not know comes last", () =>
  inFillCountry(async (bare) => {
    const ctx = await filler(bare);
    const [hidden, said, unsure, open] = await Promise.all(
      ["Aap", "Beer", "Cavia", "Das"].map((name) => entryOf(bare, name)),
    );
    for (const entry of [hidden, said, unsure, open]) await says(bare, fen, entry ?? "");
    await says(ctx, dune, hidden ?? "", { hidden: true });
    const before = await asked(ctx);
    await putFirstFill(ctx, dune, [
      { entry: said ?? "", word: "not-used" },
      { entry: unsure ?? "", word: "dont-know" },
    ]);
    const { order, ...fill } = await asked(ctx);
    expect(order[0]).toEqual(["Das", "arrangement"]);
    expect(order.flat()).not.toContain("Aap");
    expect(order.flat()).not.toContain("Beer");
    expect([fill.said, fill.unsure, fill.left]).toEqual([2, 1, before.left - 2]);
    const all = await getFirstFill(ctx, dune, { limit: 1000 });
    expect(all.questions.at(-1)).toMatchObject({ entry: { name: "Cavia" }, asked: true });
    expect(all.questions).toHaveLength(fill.left + fill.unsure);
  }));

test("what another hides is named nowhere and counts for nothing", () =>
  inFillCountry(async (bare) => {
    const ctx = await filler(bare);
    const entry = await entryOf(bare, "Geheimding");
    await decide(bare, entry, "shared");
    const before = JSON.stringify(await asked(ctx));
    await says(bare, fen, entry, { hidden: true });
    expect(JSON.stringify(await asked(ctx))).toBe(before);
  }));

test("who proposed something, or works for who did, is not asked about it; a colleague is", () =>
  inFillCountry(async (bare) => {
    const entry = await entryOf(bare, "Adviesding");
    const both = await somebody(bare, "Sanne", [
      ["editor", fen],
      ["editor", dune],
    ]);
    await propose(both, fen, entry);
    expect((await asked(both)).order.flat()).not.toContain("Adviesding");
    expect((await asked(await filler(bare))).order[0]).toEqual(["Adviesding", "proposal"]);
  }));

test("an idea and what has ended are not asked, unless somebody says that it is used", () =>
  inFillCountry(async (bare) => {
    const ctx = await filler(bare);
    const idea = await entryOf(bare, "Droomding");
    const old = await entryOf(bare, "Oudding");
    const used = await entryOf(bare, "Oud maar gebruikt");
    await decide(bare, idea, "idea");
    await decide(bare, old, "retired");
    await decide(bare, used, "retired");
    for (const entry of [idea, old]) await says(bare, fen, entry);
    await sourceSays(bare, dune, used);
    const { order } = await asked(ctx);
    expect(order[0]).toEqual(["Oud maar gebruikt", "source"]);
    expect(order.flat()).not.toContain("Droomding");
    expect(order.flat()).not.toContain("Oudding");
  }));

test("a theme narrows the questions and not the counts; themes tell what is said and left", () =>
  inFillCountry(async (bare) => {
    const ctx = await filler(bare);
    const one = await entryOf(bare, "Straatding");
    const two = await entryOf(bare, "Pleinding");
    await entryOf(bare, "Los ding");
    await sql`update catalogue.entry set themes = '{oefenthema}' where id in (${one}, ${two})`.execute(
      bare.db,
    );
    const before = await asked(ctx);
    await putFirstFill(ctx, dune, [{ entry: one, word: "uses" }]);
    const { order, themes, said, left } = await asked(ctx, { theme: "oefenthema" });
    expect(order).toEqual([["Pleinding", "catalogue"]]);
    expect([said, left]).toEqual([1, before.left - 1]);
    expect(themes).toContainEqual({ theme: "oefenthema", said: 1, left: 1 });
    expect((await asked(ctx, { theme: "none" })).order.flat()).toContain("Los ding");
    expect((await asked(ctx, { theme: "bestaat-niet" })).order).toEqual([]);
  }));

test("what merged into it is not asked again; what those said differently is", () =>
  inFillCountry(async (bare) => {
    const ctx = await filler(bare, fen);
    const same = await entryOf(bare, "Erfding");
    const other = await entryOf(bare, "Twistding");
    const proposed = await entryOf(bare, "Adviesding");
    await propose(await somebody(bare, "Sanne", [["editor", dune]]), dune, proposed, sand);
    await says(bare, clay, same);
    await says(bare, clay, other);
    await says(bare, sand, other, { status: "not-used" });
    await merge(bare, { from: clay, to: fen, day: "2026-11-01" });
    await merge(bare, { from: sand, to: fen, day: "2026-11-01" });
    const { order, said } = await asked(ctx, { id: fen });
    expect(order.flat()).not.toContain("Erfding");
    expect(order.flat()).toContain("Twistding");
    expect(order[0]).toEqual(["Adviesding", "proposal"]);
    expect(said).toBe(1);
  }));

test("a joint arrangement is asked what its members use", () =>
  inFillCountry(async (bare) => {
    const entry = await entryOf(bare, "Deelding");
    await says(bare, fen, entry);
    const { order } = await asked(await filler(bare, arrangement), { id: arrangement });
    expect(order[0]).toEqual(["Deelding", "arrangement"]);
  }));
