import { describe, expect, test } from "vitest";
import type { Context } from "#platform/context";
import { testApi } from "#platform/test-api";
import { serveAdoption } from "../../routes.ts";
import { putUse } from "../../uses/put-use.ts";
import {
  entry,
  formOf,
  inInvented,
  makePart,
  otherEntry,
  ownUses,
  somebody,
  town,
} from "../../uses/uses.fixture.ts";
import { takeUseList } from "./take-use-list.ts";

type Row = Parameters<typeof takeUseList>[2][number];
const row = (given: Partial<Row>): Row => ({
  name: "Oefenzaak",
  entry,
  version: null,
  status: null,
  since: null,
  ...given,
});
const editor = (ctx: Context) => somebody(ctx, "Eva", [["editor", town]]);

/** What the town says by version, with the day and the status of each. */
const stands = async (ctx: Context) =>
  (await ownUses(ctx))
    .map(({ version, status, productionOn }) => `${version} ${status} ${productionOn}`)
    .sort();

const [bare, first, second] = [
  row({}),
  row({ version: "1", since: "2018-01-01" }),
  row({ version: "2", since: "2020-01-01" }),
];
const dated = row({ since: "2019-01-01" });
const one = "1 in-production 2018-01-01";
const two = "2 in-production 2020-01-01";
const plain = "null in-production null";

/** What a list holds beside a plain word that stands, and what it comes to: in whatever order its rows are. */
const lists: readonly (readonly [string, readonly Row[], readonly string[], number])[] = [
  ["two versions", [first, second], [one, two], 2],
  ["a version, and none with nothing new", [first, bare], [one, plain], 1],
  ["a version, and none with a day", [first, dated], [one, "null in-production 2019-01-01"], 2],
  ["two versions and none", [first, second, bare], [one, two, plain], 2],
];

describe.each(["as sent", "the other way round"])("%s", (order) => {
  const inOrder = (rows: readonly Row[]) => (order === "as sent" ? [...rows] : rows.toReversed());

  test.each(lists)("a plain word gives way once: %s", (_, rows, expected, taken) =>
    inInvented(async (ctx) => {
      const eva = await editor(ctx);
      await putUse(eva, town, entry, formOf());
      const receipt = await takeUseList(eva, town, inOrder(rows));
      expect(await stands(eva)).toEqual([...expected].sort());
      expect(receipt.taken).toBe(taken);
      expect(receipt.kept).toHaveLength(rows.length === taken ? 0 : 1);
    }),
  );

  test.each(lists)("a word that it is not used ends once: %s", (_, rows) =>
    inInvented(async (ctx) => {
      const eva = await editor(ctx);
      await putUse(eva, town, entry, formOf({ status: "not-used" }));
      const receipt = await takeUseList(eva, town, inOrder(rows));
      expect([receipt.taken, receipt.kept]).toEqual([rows.length, []]);
      const versions = (await ownUses(eva)).map(({ version, state }) => [version, state]);
      expect(versions).toHaveLength(rows.length);
      expect(versions).toEqual(
        expect.arrayContaining(rows.map(({ version }) => [version, "uses"])),
      );
    }),
  );

  test("two plain words of entries that were merged since give way to a version each", () =>
    inInvented(async (ctx) => {
      const eva = await editor(ctx);
      for (const of of [entry, otherEntry]) await putUse(eva, town, of, formOf());
      await makePart(ctx);
      const rows = [first, row({ entry: otherEntry, version: "2", since: "2020-01-01" })];
      expect(await takeUseList(eva, town, inOrder(rows))).toMatchObject({ taken: 2, kept: [] });
      expect(await stands(eva)).toEqual([one, two]);
    }));
});

const api = testApi(serveAdoption);
const take = async (ctx: Context, ...versions: readonly (string | null)[]) =>
  api.ask(ctx, "takeUseList", {
    params: { id: town },
    body: { rows: versions.map((version) => row({ version })) },
  });

test("versions that differ by the white space around them alone are one, and told; in upper case it is another", () =>
  inInvented(async (ctx) => {
    const eva = await editor(ctx);
    await expect(take(eva, "1.0", "b", " 1.0\t")).rejects.toMatchObject({
      code: "adoption/list-does-not-fit",
      faults: [{ where: "body.rows.2", detail: "is the same as row 1: leave one out" }],
    });
    expect(await stands(eva)).toEqual([]);
    await take(eva, "b", "B");
    expect((await ownUses(eva)).map(({ version }) => version).sort()).toEqual(["B", "b"]);
  }));
