import { expect, test } from "vitest";
import type { Context } from "#platform/context";
import { fault, inInvented, ownUses, somebody, town } from "../../uses/uses.fixture.ts";
import { matchUseList } from "./match-use-list.ts";
import { takeUseList } from "./take-use-list.ts";

type Row = Parameters<typeof takeUseList>[2][number];
const row = (given: Partial<Row>): Row => ({
  name: "Oefenpakket",
  entry: null,
  version: null,
  status: null,
  since: null,
  ...given,
});
const editor = (ctx: Context) => somebody(ctx, "Eva", [["editor", town]]);
const names = ["Qnote", "Qnote++", "Q#", "Q++"];

test("names that differ in their signs are no same line, and become a draft each", () =>
  inInvented(async (ctx) => {
    const eva = await editor(ctx);
    const { rows } = await matchUseList(eva, town, [...names, "QNOTE++"].join("\n"));
    expect(rows.map((one) => one.fault && [one.fault.code, one.fault.about])).toEqual([
      ...names.map(() => null),
      ["same-line", "2"],
    ]);
    const { drafts } = await takeUseList(
      eva,
      town,
      names.map((name) => row({ name })),
    );
    expect(new Set(drafts.map(({ proposal }) => proposal)).size).toBe(names.length);
  }));

test("a name that cannot be looked up is not taken over, and nothing beside it", () =>
  inInvented(async (ctx) => {
    const eva = await editor(ctx);
    const rows = [row({}), row({ name: "=cmd|'/C calc'!A0" })];
    await expect(takeUseList(eva, town, rows)).rejects.toMatchObject({
      ...fault("list-does-not-fit"),
      faults: [{ where: "body.rows.1.name" }],
    });
    expect(await ownUses(ctx)).toEqual([]);
  }));

test("of a new name is told what a draft does not keep of it", () =>
  inInvented(async (ctx) => {
    const rows = [
      row({ name: "Qeen" }),
      row({ name: "Qtwee", version: "2" }),
      row({ name: "Qdrie", status: "in-production", since: "2024-01-01" }),
    ];
    const { drafts, ids } = await takeUseList(await editor(ctx), town, rows);
    expect(drafts.map(({ lost }) => lost)).toEqual([[], ["version"], ["status", "since"]]);
    expect(ids).toEqual(drafts.map(({ proposal }) => proposal));
  }));
