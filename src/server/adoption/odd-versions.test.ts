import { describe, expect, test } from "vitest";
import type { Context } from "#platform/context";
import { testApi } from "#platform/test-api";
import { uses } from "./answers/answers.fixture.ts";
import { form, says } from "./effort/effort.fixture.ts";
import { matchUseList } from "./first-fill/use-list/match-use-list.ts";
import { proposalOf, proposalsOf } from "./proposals/proposals.fixture.ts";
import { serveAdoption } from "./routes.ts";
import {
  entry,
  formOf,
  inInvented,
  openUses,
  somebody,
  supplier,
  town,
} from "./uses/uses.fixture.ts";

const api = testApi(serveAdoption);
const all = (ctx: Context) =>
  somebody(ctx, "Alma", [
    ["editor", town],
    ["confirmer", town],
  ]);
const seller = (ctx: Context) => somebody(ctx, "Saar", [["editor", supplier]]);

type Ask = (ctx: Context, version: string | null) => Promise<unknown>;
const ask = (ctx: Context, id: string, organisation: string, body: object) =>
  api.ask(ctx, id, { params: { id: organisation, entry }, body });

/** Every form in which somebody types a version. */
const forms: Readonly<Record<string, Ask>> = {
  putUse: async (ctx, version) => ask(await all(ctx), "putUse", town, formOf({ version })),
  proposeUse: async (ctx, version) =>
    ask(await seller(ctx), "proposeUse", supplier, proposalOf({ version })),
  putEffort: async (ctx, version) => {
    await says(ctx);
    return ask(await all(ctx), "putEffort", town, form({ version }));
  },
  takeUseList: async (ctx, version) =>
    ask(await all(ctx), "takeUseList", town, {
      rows: [{ name: "Oefenzaak", entry, version, status: null, since: null }],
    }),
};
const noVersions: readonly (readonly [string, string])[] = [
  ["nothing", ""],
  ["white space alone", " \t\n\u00a0 "],
  ["61 signs", "1".repeat(61)],
  ["two lines", "1\n2"],
  ["a tab within", "1\t2"],
  ["a sign that turns the text around", "1\u202e2"],
  ["a sign that nobody sees", "1\u200b2"],
  ["the sign that ends a text", "1\u0000"],
];

describe.each(Object.entries(forms))("the version in %s", (_, put) => {
  test.each(noVersions)("is refused as %s", (__, version) =>
    inInvented(async (ctx) => {
      await expect(put(ctx, version)).rejects.toMatchObject({
        code: "platform/invalid-request",
        status: 400,
      });
    }),
  );

  test("has sixty signs at the most, the white space around it not counted, and may be left out", () =>
    inInvented(async (ctx) => {
      await put(ctx, ` ${"é".repeat(60)}\n`);
    }));
});

test("an answer on a version has one too", () =>
  inInvented(async (ctx) => {
    for (const [name, version] of noVersions) {
      const answers = [uses(entry, { version })];
      const asked = ask(await all(ctx), "giveAnswers", town, { answers });
      await expect(asked, name).rejects.toMatchObject({ code: "platform/invalid-request" });
    }
  }));

describe("two versions", () => {
  const put = forms["putUse"] as Ask;
  const versions = async (ctx: Context) =>
    (await openUses(ctx)).map(({ version }) => version).sort();

  test("that differ by the white space around them alone are one", () =>
    inInvented(async (ctx) => {
      expect(await put(ctx, "\u00a0 1.0 ")).toEqual(await put(ctx, "1.0"));
      expect(await versions(ctx)).toEqual(["1.0"]);
      const ids: unknown[] = [];
      for (const version of ["2", " 2 "]) ids.push(await forms["proposeUse"]?.(ctx, version));
      expect(ids[1]).toEqual(ids[0]);
      expect(await proposalsOf(ctx, town)).toHaveLength(1);
    }));

  test("in upper and lower case are two, as is whatever version", () =>
    inInvented(async (ctx) => {
      for (const version of ["v2", "V2", null]) await put(ctx, version);
      expect(await versions(ctx)).toEqual(["V2", null, "v2"]);
    }));
});

test("in a pasted list too long a version is told with its line, and an empty one is whatever version", () =>
  inInvented(async (ctx) => {
    const cells = ["1".repeat(61), "1".repeat(60), "  3.1  ", "  ", ""];
    const list = ["naam;versie", ...cells.map((cell, n) => `Proef ${n};${cell}`)].join("\n");
    const { rows } = await matchUseList(ctx, town, list);
    expect(rows.map(({ version, fault: wrong }) => [version?.length, wrong?.code])).toEqual([
      [60, "version"],
      [60, undefined],
      [3, undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  }));
