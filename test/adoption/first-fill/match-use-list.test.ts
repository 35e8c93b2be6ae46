import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import type { Context } from "#platform/context";
import { testApi } from "#platform/test-api";
import { testCaller } from "#platform/test-caller";
import { matchUseList } from "../../../src/server/adoption/first-fill/use-list/match-use-list.ts";
import { serveAdoption } from "../../../src/server/adoption/routes.ts";
import { dune, entryOf, fen, filler, inFillCountry } from "./first-fill.fixture.ts";

const api = testApi(serveAdoption);

const rowsOf = async (ctx: Context, ...lines: readonly string[]) =>
  (await matchUseList(ctx, dune, lines.join("\n"))).rows;
/** What was read of a line, without what was found. */
const read = async (ctx: Context, ...lines: readonly string[]) =>
  (await rowsOf(ctx, ...lines)).map(({ line, name, version, status, since }) => [
    line,
    name,
    version,
    status,
    since,
  ]);
const faults = async (ctx: Context, ...lines: readonly string[]) =>
  (await rowsOf(ctx, ...lines)).map(({ fault }) => fault?.code ?? null);

describe("what is refused", () => {
  test("who may not change the use of an organisation looks nothing up for it", () =>
    inFillCountry(async (ctx) => {
      for (const caller of [
        testCaller({ holds: [["reader", dune]] }),
        testCaller({ holds: [["editor", fen]] }),
      ]) {
        const asked = { params: { id: dune }, body: { list: "Proefzaak" } };
        await expect(api.ask({ ...ctx, caller }, "matchUseList", asked)).rejects.toMatchObject({
          code: "platform/no-right",
        });
      }
    }));

  test("a list without any name, of nothing, white or a header alone", () =>
    inFillCountry(async (ctx) => {
      const empty = { code: "adoption/list-empty", status: 400 };
      for (const list of [" ", "\n\n\t\n", "naam;versie\n", "\uFEFFsep=;\nnaam;versie\n ; \n"]) {
        await expect(matchUseList(ctx, dune, list)).rejects.toMatchObject(empty);
      }
      const caller = testCaller({ holds: [["editor", dune]] });
      for (const list of ["", "a".repeat(100_001)]) {
        const asked = { params: { id: dune }, body: { list } };
        await expect(api.ask({ ...ctx, caller }, "matchUseList", asked)).rejects.toMatchObject({
          code: "platform/invalid-request",
        });
      }
    }));

  test("a table that does not say what its columns are, or which one holds the names", () =>
    inFillCountry(async (ctx) => {
      await expect(read(ctx, "Proefzaak\t1.0", "Proefloket\t2.0")).rejects.toMatchObject({
        code: "adoption/list-without-header",
      });
      await expect(read(ctx, "versie;status", "1.0;gepland")).rejects.toMatchObject({
        code: "adoption/list-without-names",
      });
    }));

  test("an organisation that ended", () =>
    inFillCountry(async (ctx) => {
      await expect(matchUseList(ctx, "GM9003", "Proefzaak")).rejects.toMatchObject({
        code: "adoption/organisation-ended",
      });
    }));
});

describe("reading", () => {
  test("a name a line, with or without a mark, empty lines passed over", () =>
    inFillCountry(async (ctx) => {
      const list = [
        "\uFEFF- Proefzaak",
        "",
        "  2. Proefloket, met komma ",
        "\r",
        "• Drie",
        "'t Hof",
      ];
      expect((await read(ctx, ...list)).map(([line, name]) => [line, name])).toEqual([
        [1, "Proefzaak"],
        [3, "Proefloket, met komma"],
        [5, "Drie"],
        [6, "'t Hof"],
      ]);
    }));

  test.each([
    ["semicolons", "Applicatie;Versie;Status;Ingangsdatum", ";"],
    ["commas", "name,version,status,since", ","],
    ["tabs", "Pakketnaam\tVersie\tGebruiksstatus\tIn gebruik sinds", "\t"],
  ])("a table with %s, its columns in any order and others between", (_, header, sign) =>
    inFillCountry(async (ctx) => {
      const line = ["Proefzaak", "2.1", "In productie", "31-12-2019"].join(sign);
      expect(await read(ctx, header, line)).toEqual([
        [2, "Proefzaak", "2.1", "in-production", "2019-12-31"],
      ]);
      const other = ["Leverancier", ...header.split(sign).toReversed(), "Kosten"].join(sign);
      const cells = ["Proefsoft", "2019-12-31", "", "", "Proefzaak", "100"].join(sign);
      expect(await read(ctx, other, cells)).toEqual([[2, "Proefzaak", null, null, "2019-12-31"]]);
    }),
  );

  test("quoted cells over lines and with signs in them, and lines counted as they stand", () =>
    inFillCountry(async (ctx) => {
      const list = ["sep=;", "naam;versie", '"Zaak; ""groot""";"1', '.0"', "", "Loket;2"];
      expect(await faults(ctx, ...list)).toEqual(["version", null]);
      expect((await read(ctx, ...list)).map(([line, name]) => [line, name])).toEqual([
        [3, 'Zaak; "groot"'],
        [6, "Loket"],
      ]);
    }));

  test("a word above one column is a header, and a list of one word is that word", () =>
    inFillCountry(async (ctx) => {
      const lines = async (...list: readonly string[]) =>
        (await read(ctx, ...list)).map(([line, name]) => [line, name]);
      expect(await lines("Naam", "Proefzaak")).toEqual([[2, "Proefzaak"]]);
      expect(await lines("Status", "Proefzaak")).toEqual([
        [1, "Status"],
        [2, "Proefzaak"],
      ]);
    }));

  test.each([
    ["verwerving", "acquiring"],
    ["Gepland", "planned"],
    ["IN PRODUCTIE", "in-production"],
    ["uit te faseren", "phasing-out"],
    ["Uitgefaseerd", "phased-out"],
    ["phasing-out", "phasing-out"],
    ["niet in gebruik", "not-used"],
  ])("the status %s", (cell, status) =>
    inFillCountry(async (ctx) => {
      const [row] = await read(ctx, "naam;status", `Proefzaak;${cell}`);
      expect(row?.[3]).toBe(status);
    }),
  );

  test.each([
    ["2020-02-29", "2020-02-29"],
    ["29-2-2020", "2020-02-29"],
    ["29/02/2020", "2020-02-29"],
    ["29.02.2020", "2020-02-29"],
    ["29 februari 2020", "2020-02-29"],
    ["1 mrt. 2020", "2020-03-01"],
    ["2020-02-29 00:00:00", "2020-02-29"],
  ])("the day %s", (cell, day) =>
    inFillCountry(async (ctx) => {
      const [row] = await read(ctx, "naam;sinds", `Proefzaak;${cell}`);
      expect(row?.[4]).toBe(day);
    }),
  );

  test("five hundred lines are read, and told is how many more there are", () =>
    inFillCountry(async (ctx) => {
      await entryOf(ctx, "Proefzaak");
      const lines = Array.from({ length: 503 }, (_, n) => `Proefzaak;${n + 1}`);
      const exactly = await matchUseList(ctx, dune, ["naam;versie", ...lines.slice(3)].join("\n"));
      expect([exactly.rows.length, exactly.unread]).toEqual([500, 0]);
      const more = await matchUseList(ctx, dune, ["naam;versie", ...lines].join("\n"));
      expect([more.rows.length, more.unread]).toEqual([500, 3]);
      expect(more.rows.every(({ fault }) => fault === null)).toBe(true);
    }));
});

describe("what is wrong with a line", () => {
  test.each([
    ["31-02-2020", "no-day"],
    ["2020", "no-day"],
    ["03-2020", "no-day"],
    ["43831", "no-day"],
    ["1-1-20", "no-day"],
    ["1-1-0209", "no-day"],
    ["vorig jaar", "no-day"],
    ["01-01-2031", "day-to-come"],
  ])("the day %s is told as %s", (cell, code) =>
    inFillCountry(async (ctx) => {
      expect(await faults(ctx, "naam;sinds", `Proefzaak;${cell}`, "Proefloket;")).toEqual([
        code,
        null,
      ]);
    }),
  );

  test("a day to come is that of production for what is planned, and does not fit with what has been", () =>
    inFillCountry(async (ctx) => {
      const lines = ["gepland", "verwerving", "in productie", "uitgefaseerd", "niet gebruikt"];
      const list = lines.map((status, n) => `Ding ${n};${status};01-01-2031`);
      expect(await faults(ctx, "naam;status;sinds", ...list)).toEqual([
        null,
        null,
        "day-to-come",
        "day-to-come",
        "day-of-not-used",
      ]);
    }));

  test.each(['=HYPERLINK("https://kwaad.example")', "'=1+1", "+31 6", "@SUM(A1)", "-2+3"])(
    "a cell that a spreadsheet runs, %s, is taken for no name",
    (cell) =>
      inFillCountry(async (ctx) => {
        const rows = await rowsOf(ctx, "naam;versie", `"${cell.replaceAll('"', '""')}";1`);
        expect(rows[0]?.fault?.code).toBe("formula");
        expect(rows[0]?.suggestions).toEqual([]);
        expect(await faults(ctx, "Proefzaak", cell)).toEqual([null, "formula"]);
      }),
  );

  test("no name, too long a name, signs that nobody sees, an unknown status, too many cells", () =>
    inFillCountry(async (ctx) => {
      const list = [
        ";1",
        `${"a".repeat(121)};`,
        "Proef\u202Ezaak;",
        "Een;half",
        "Twee;gepland;te veel",
        `"Drie;gepland`,
      ];
      expect(await faults(ctx, "naam;status", ...list)).toEqual([
        "no-name",
        "long-name",
        "hidden-sign",
        "status",
        "broken",
        "broken",
      ]);
      const [row] = await rowsOf(ctx, "naam;status", `Een;${"half ".repeat(20)}\u0007`);
      expect(row?.fault?.about).toHaveLength(41);
      expect(JSON.stringify(await rowsOf(ctx, "Proef\u202Ezaak", "b"))).not.toContain("\u202E");
    }));

  test("the second of two lines for one entry is told with the line before it, unless the version differs", () =>
    inFillCountry(async (ctx) => {
      const entry = await entryOf(ctx, "Proefdoublet");
      await sql`update catalogue.entry set aliases = '{Doublet}' where id = ${entry}`.execute(
        ctx.db,
      );
      const rows = await rowsOf(
        ctx,
        "naam;versie",
        "Proefdoublet;1",
        "DOUBLET;1",
        "Doublet;2",
        "Iets onbekends;",
        "iets  onbekends;",
      );
      expect(rows.map(({ fault }) => fault && [fault.code, fault.about])).toEqual([
        null,
        ["same-line", "2"],
        null,
        null,
        ["same-line", "5"],
      ]);
    }));
});

test("the same name, another name and a name like it are suggested, the surest first; of something else nothing", () =>
  inFillCountry(async (ctx) => {
    const entry = await entryOf(ctx, "Proefdoublet");
    await sql`update catalogue.entry set aliases = '{Tweeling}' where id = ${entry}`.execute(
      ctx.db,
    );
    const rows = await rowsOf(ctx, "proefdoublet", "Tweeling 2", "tweeling", "Qxqzwv");
    const how = rows.map(({ suggestions: [best] }) => best && [best.id, best.how]);
    expect(how[0]).toEqual([entry, "same"]);
    expect(rows[2]?.suggestions[0]?.how).toBe("alias");
    expect(how[3]).toBeUndefined();
  }));

test("nothing is kept of what was looked up", () =>
  inFillCountry(async (bare) => {
    const ctx = await filler(bare);
    await matchUseList(ctx, dune, "Oefenpakket dat niet bestaat\nProefzaak");
    for (const table of ["adoption.use", "adoption.asked", "catalogue.proposal"]) {
      const { rows } = await sql`select 1 from ${sql.table(table)}`.execute(ctx.db);
      expect(rows).toEqual([]);
    }
  }));
