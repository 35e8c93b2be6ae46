import { sql } from "kysely";
import { expect, test } from "vitest";
import type { fillWords, UseStatus } from "#contract/adoption";
import type { Context } from "#platform/context";
import { testApi } from "#platform/test-api";
import { testCaller } from "#platform/test-caller";
import { uses as answerUses } from "../../../src/server/adoption/answers/answers.fixture.ts";
import { giveAnswers } from "../../../src/server/adoption/answers/give-answers.ts";
import { getFirstFill } from "../../../src/server/adoption/first-fill/get-first-fill.ts";
import { putFirstFill } from "../../../src/server/adoption/first-fill/put-first-fill.ts";
import { listUseProposals } from "../../../src/server/adoption/proposals/list-use-proposals.ts";
import { proposeUse } from "../../../src/server/adoption/proposals/propose-use.ts";
import { serveAdoption } from "../../../src/server/adoption/routes.ts";
import {
  listOwnUses,
  listUsesOfOrganisation,
} from "../../../src/server/adoption/uses/list-uses-of-organisation.ts";
import { putUse } from "../../../src/server/adoption/uses/put-use.ts";
import { formOf, merge, somebody } from "../../../src/server/adoption/uses/uses.fixture.ts";
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
type Word = (typeof fillWords)[number];

const fill = (ctx: Context, ...said: readonly (readonly [entry: string, word: Word])[]) =>
  putFirstFill(
    ctx,
    dune,
    said.map(([entry, word]) => ({ entry, word })),
  );
const own = async (ctx: Context, id = dune) =>
  (await listOwnUses(ctx, id, { limit: 300 })).items.map(({ entry, status, hidden }) => [
    entry.name,
    status,
    hidden,
  ]);

test("who only reads, works elsewhere or has another mandate fills in nothing", () =>
  inFillCountry(async (ctx) => {
    const entry = await entryOf(ctx, "Aardig");
    const send = (caller = testCaller({ holds: [["reader", dune]] })) =>
      api.ask({ ...ctx, caller }, "putFirstFill", {
        params: { id: dune },
        body: { said: [{ entry, word: "uses" }] },
      });
    for (const caller of [
      testCaller({ holds: [["reader", dune]] }),
      testCaller({ holds: [["editor", fen]] }),
      testCaller({ holds: [["moderator", null]], secondFactorAt: ctx.now }),
      testCaller({
        holds: [["editor", arrangement]],
        mandates: [[dune, arrangement, ["contact", "documents"]]],
      }),
    ]) {
      await expect(send(caller)).rejects.toMatchObject({ code: "platform/no-right" });
    }
    expect(await own(ctx)).toEqual([]);
  }));

test("whose side proposed it does not say it, and nothing else of the form is put down", () =>
  inFillCountry(async (bare) => {
    const [proposed, other] = [await entryOf(bare, "Adviesding"), await entryOf(bare, "Ander")];
    const both = await somebody(bare, "Sanne", [
      ["editor", fen],
      ["editor", dune],
    ]);
    const asked = {
      organisation: dune,
      entry: proposed,
      version: null,
      status: "in-production" as const,
      since: null,
      note: null,
      evidenceUrl: null,
    };
    await proposeUse(both, fen, asked);
    await expect(fill(both, [other, "uses"], [proposed, "uses"])).rejects.toMatchObject({
      code: "adoption/own-proposal",
      faults: [{ where: proposed }],
    });
    const joost = await somebody(bare, "Joost", [["confirmer", dune]]);
    expect(await fill(joost, [proposed, "uses"])).toMatchObject({ said: 1 });
    const { items } = await listUseProposals(both, fen, { side: "by-us", limit: 9 });
    expect(items.map(({ state }) => state)).toEqual(["confirmed"]);
  }));

test("an empty form, too long a one and a word that is none are refused", () =>
  inFillCountry(async (ctx) => {
    const caller = testCaller({ holds: [["editor", dune]] });
    const send = (said: unknown) =>
      api.ask({ ...ctx, caller }, "putFirstFill", { params: { id: dune }, body: { said } });
    const refused = { code: "platform/invalid-request" };
    const many = Array.from({ length: 201 }, () => ({ entry: "x", word: "uses" }));
    await expect(send([])).rejects.toMatchObject(refused);
    await expect(send(many)).rejects.toMatchObject(refused);
    await expect(send([{ entry: "x", word: "no" }])).rejects.toMatchObject(refused);
  }));

test("an unknown entry, and one that is said twice, are told together and nothing is put down", () =>
  inFillCountry(async (bare) => {
    const ctx = await filler(bare);
    const [entry, part] = [await entryOf(bare, "Geheel"), await entryOf(bare, "Deel")];
    await sql`update catalogue.entry set whole = ${entry} where id = ${part}`.execute(bare.db);
    await expect(
      fill(ctx, [entry, "uses"], ["bestaat-niet", "uses"], [part, "not-used"]),
    ).rejects.toMatchObject({
      code: "adoption/fill-does-not-fit",
      faults: [{ where: "body.said.1.entry" }, { where: "body.said.2.entry" }],
    });
    expect(await own(ctx)).toEqual([]);
  }));

test("an organisation that ended, or that nobody knows, says nothing", () =>
  inFillCountry(async (bare) => {
    const ctx = await filler(bare);
    const said = [{ entry: await entryOf(bare, "Aardig"), word: "uses" as const }];
    await expect(putFirstFill(ctx, "GM9003", said)).rejects.toMatchObject({
      code: "adoption/organisation-ended",
    });
    await expect(putFirstFill(ctx, "GM9999", said)).rejects.toMatchObject({
      code: "adoption/unknown-organisation",
    });
  }));

test("each word is put down as it is meant, and silence and not knowing stay not known", () =>
  inFillCountry(async (bare) => {
    const ctx = await filler(bare);
    const names = ["Aap", "Beer", "Cavia", "Das"];
    const [a = "", b = "", c = ""] = await Promise.all(names.map((name) => entryOf(bare, name)));
    const receipt = await fill(ctx, [a, "uses"], [b, "not-used"], [c, "dont-know"]);
    expect(receipt).toMatchObject({ said: 2, unsure: 1, kept: [] });
    expect(await own(ctx)).toEqual([
      ["Aap", "in-production", false],
      ["Beer", "not-used", false],
    ]);
    const { items } = await listUsesOfOrganisation(bare, dune, { limit: 9 });
    expect(items[0]).toMatchObject({
      productionOn: null,
      asOf: "2026-11-22",
      saidBy: { id: dune },
    });
  }));

test("the same form sent twice changes nothing the second time, and says so", () =>
  inFillCountry(async (bare) => {
    const ctx = await filler(bare);
    const [a, b, c] = [
      await entryOf(bare, "Aap"),
      await entryOf(bare, "Beer"),
      await entryOf(bare, "Cavia"),
    ];
    const form = [
      [a, "uses"],
      [b, "not-used"],
      [c, "dont-know"],
    ] as const;
    await fill(ctx, ...form);
    const before = await listOwnUses(ctx, dune, { limit: 9 });
    const receipt = await fill(ctx, ...form);
    expect(receipt).toMatchObject({
      said: 0,
      unsure: 1,
      kept: [{ name: "Aap" }, { name: "Beer" }],
    });
    expect(await listOwnUses(ctx, dune, { limit: 9 })).toEqual(before);
  }));

const said: readonly (readonly [string, Parameters<typeof formOf>[0]])[] = [
  ["a day", { productionOn: "2019-01-01" }],
  ["a version", { version: "2.1" }],
  ["another status", { status: "phasing-out" as UseStatus }],
  ["a note", { note: "Alleen bij burgerzaken." }],
  ["an address", { contact: "zaken@duinrade.example" }],
  ["what is hidden", { hidden: true }],
];
test.each(said)("what a colleague said meanwhile with %s stays as it was and is told", (_, given) =>
  inFillCountry(async (bare) => {
    const ctx = await filler(bare);
    const entry = await entryOf(bare, "Aardig");
    await putUse(ctx, dune, entry, formOf(given));
    const before = await listOwnUses(ctx, dune, { limit: 9 });
    for (const word of ["uses", "not-used", "dont-know"] as const) {
      expect(await fill(ctx, [entry, word])).toMatchObject({
        said: 0,
        unsure: 0,
        kept: [{ id: entry, name: "Aardig" }],
      });
    }
    expect(await listOwnUses(ctx, dune, { limit: 9 })).toEqual(before);
  }),
);

test("a plain word gives way to a plain word, and that it was not used stays true of before", () =>
  inFillCountry(async (bare) => {
    const ctx = await filler(bare);
    const entry = await entryOf(bare, "Aardig");
    await fill(ctx, [entry, "not-used"]);
    const later = { ...ctx, now: new Date("2026-11-25T12:00:00Z") };
    expect(await fill(later, [entry, "uses"])).toMatchObject({ said: 1, kept: [] });
    expect(await own(later)).toEqual([["Aardig", "in-production", false]]);
    const { items } = await listUsesOfOrganisation(later, dune, { on: "2026-11-23", limit: 9 });
    expect(items.map(({ status }) => status)).toEqual(["not-used"]);
  }));

test("an answer that was given stays, hidden or not", () =>
  inFillCountry(async (bare) => {
    const ada = await somebody(bare, "Ada", [["confirmer", dune]]);
    const [open, hidden] = [await entryOf(bare, "Open"), await entryOf(bare, "Verborgen")];
    for (const entry of [open, hidden]) await decide(bare, entry, "shared");
    await giveAnswers(ada, dune, [answerUses(open), answerUses(hidden, { hidden: true })], null);
    const receipt = await fill(ada, [open, "not-used"], [hidden, "uses"]);
    expect(receipt.kept.map(({ name }) => name)).toEqual(["Open", "Verborgen"]);
    expect(await own(ada)).toEqual([]);
  }));

test("what merged into it and said the same stays; what it says otherwise itself goes first", () =>
  inFillCountry(async (bare) => {
    const ctx = await filler(bare);
    const [same, other, hidden] = [
      await entryOf(bare, "Erfding"),
      await entryOf(bare, "Anders"),
      await entryOf(bare, "Verborgen"),
    ];
    await says(bare, clay, same, { productionOn: "2018-01-01" });
    await says(bare, clay, other);
    await says(bare, clay, hidden, { hidden: true });
    await merge(bare, { from: clay, to: dune, day: "2026-11-01" });
    const receipt = await fill(ctx, [same, "uses"], [other, "not-used"], [hidden, "not-used"]);
    expect(receipt.kept.map(({ name }) => name)).toEqual(["Erfding", "Verborgen"]);
    expect(receipt.said).toBe(1);
  }));

test("saying it after all takes not knowing away", () =>
  inFillCountry(async (bare) => {
    const ctx = await filler(bare);
    const entry = await entryOf(bare, "Aardig");
    await fill(ctx, [entry, "dont-know"]);
    expect((await getFirstFill(ctx, dune, { limit: 1 })).unsure).toBe(1);
    await fill(ctx, [entry, "uses"]);
    const { unsure, said } = await getFirstFill(ctx, dune, { limit: 1 });
    expect([unsure, said]).toEqual([0, 1]);
    const { rows } = await sql`select * from adoption.asked`.execute(bare.db);
    expect(rows).toEqual([]);
  }));

test("a partnership fills in for its member, and is told as who said it", () =>
  inFillCountry(async (bare) => {
    const entry = await entryOf(bare, "Aardig");
    const ctx = await somebody(
      bare,
      "Ada",
      [["editor", arrangement]],
      [[dune, arrangement, ["adoption"]]],
    );
    await fill(ctx, [entry, "uses"]);
    const { items } = await listUsesOfOrganisation(bare, dune, { limit: 9 });
    expect(items[0]).toMatchObject({ byOrganisation: { id: arrangement } });
  }));

test("two hundred words are put down in one go", () =>
  inFillCountry(async (bare) => {
    const ctx = await filler(bare);
    const { questions } = await getFirstFill(ctx, dune, { limit: 200 });
    expect(questions).toHaveLength(200);
    const receipt = await fill(ctx, ...questions.map(({ entry }) => [entry.id, "uses"] as const));
    expect(receipt).toMatchObject({ said: 200, unsure: 0, kept: [] });
  }));
