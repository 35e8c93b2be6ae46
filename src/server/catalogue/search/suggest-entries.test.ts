import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { invent, somebody } from "../catalogue.fixture.ts";
import { mergeEntries } from "../merges/merge-entries.ts";
import { suggestEntries } from "./suggest-entries.ts";

const told = async (ctx: Context, ...names: string[]) =>
  (await suggestEntries(ctx, names)).map((of) => of.map(({ name, how }) => `${how} ${name}`));

test("nothing is suggested for a name of no letters, nor for one that nothing is like", () =>
  inUndoneTransaction(async (ctx) => {
    expect(await told(ctx)).toEqual([]);
    expect(await told(ctx, "", "++", "Qwxzvbnk")).toEqual([[], [], []]);
  }));

test("the same name and another name are sure in any capitals and accents, and stand alone", () =>
  inUndoneTransaction(async (ctx) => {
    const id = await invent(ctx, "Qwerwijzer");
    await sql`update catalogue.entry set aliases = array['Zoefenéring'] where id = ${id}`.execute(
      ctx.db,
    );
    expect(await told(ctx, "QWERWIJZER", "zoefenering")).toEqual([
      ["same Qwerwijzer"],
      ["alias Qwerwijzer"],
    ]);
  }));

test("a name that differs in a sign that is a part of names is not sure, and nothing else of it is looked for", () =>
  inUndoneTransaction(async (ctx) => {
    await invent(ctx, "Qwerwijzer++");
    expect(await told(ctx, "Qwerwijzer", "Qwerwijzer#", "QWERWIJZER++", "Qwerwijzer, ++")).toEqual([
      ["alike Qwerwijzer++"],
      ["alike Qwerwijzer++"],
      ["same Qwerwijzer++"],
      ["same Qwerwijzer++"],
    ]);
    await invent(ctx, "Qwerwijzer");
    expect(await told(ctx, "Qwerwijzer++")).toEqual([["same Qwerwijzer++", "alike Qwerwijzer"]]);
  }));

test("of a long name the first four words are searched for", () =>
  inUndoneTransaction(async (ctx) => {
    await invent(ctx, "Handleiding bij Qwerwijzer");
    const long = (word: string, after: string) => `${word} ${"xqz vbn wkj"} ${after}`;
    expect(await told(ctx, long("Qwerwijzer", "iets"), long("Xqzvb", "Qwerwijzer"))).toEqual([
      ["words Handleiding bij Qwerwijzer"],
      [],
    ]);
  }));

test("the name of a part suggests its whole, as another name of it", () =>
  inUndoneTransaction(async (bare) => {
    const ctx = await somebody(bare, "Bram", [["moderator", null]]);
    const whole = await invent(ctx, "Qwerwijzer");
    const part = await invent(ctx, "Zoefenkaart");
    await mergeEntries(ctx, part, { whole, reason: "Hetzelfde ding." });
    expect(await told(ctx, "Zoefenkaart")).toEqual([["alias Qwerwijzer"]]);
  }));

test("a name that was typed wrong suggests what looks like it first, and then what its words find", () =>
  inUndoneTransaction(async (ctx) => {
    await invent(ctx, "Qwerwijzer");
    expect(await told(ctx, "Qwerwijzr")).toEqual([["alike Qwerwijzer"]]);
    await invent(ctx, "Handleiding bij Qwerwijzer voor beginners");
    expect(await told(ctx, "Qwerwijzers")).toEqual([
      ["alike Qwerwijzer", "words Handleiding bij Qwerwijzer voor beginners"],
    ]);
  }));

test("each name has at most three, entries alone, and the same name asked twice has the same", () =>
  inUndoneTransaction(async (ctx) => {
    const [a = [], b, c = []] = await suggestEntries(ctx, [
      "vergunningen",
      "Vergunningen",
      "zaken",
    ]);
    expect(a).toEqual(b);
    expect(a).toHaveLength(3);
    const { rows } = await sql`select from catalogue.entry
      where id = any(${[...new Set([...a, ...c].map(({ id }) => id))]}::text[])`.execute(ctx.db);
    expect(rows).toHaveLength(new Set([...a, ...c].map(({ id }) => id)).size);
  }));
