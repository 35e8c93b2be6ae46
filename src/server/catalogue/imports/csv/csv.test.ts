import fc from "fast-check";
import { expect, test } from "vitest";
import type { EntryContent } from "#contract/catalogue";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { bareContent } from "../../entries/entry.ts";
import { findEntry } from "../../entries/entry-store.ts";
import { addEntry } from "../../entries/write-entry.ts";
import { exportCatalogue } from "../export-catalogue.ts";
import { as, countRows, editor, entryWith, ours, readIn } from "../import.fixture.ts";
import { listImportRows } from "../list-import-rows.ts";
import { takeImport } from "../take-import.ts";

const name = "lijst.csv";
const asked = { limit: 100_000 };

async function exported(ctx: Context, language: "nl" | "en" = "nl"): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of (await exportCatalogue(ctx, { language })).content) parts.push(part);
  return Buffer.concat(parts).toString();
}

const firstRow = async (ctx: Context, table: string) => {
  const { id } = await readIn(ctx, table, { name });
  return (await listImportRows(ctx, ours, id, { limit: 1 })).items[0];
};

test.each(["nl", "en"] as const)(
  "the whole catalogue, exported (%s) and read in again, changes nothing and writes nothing",
  (language) =>
    inUndoneTransaction(async (ctx) => {
      const mine = as(ctx, editor);
      await entryWith(ctx, { ownerId: ours, joins: [ours], endsOn: "2027-01-01" });
      const { id, counts } = await readIn(mine, await exported(ctx, language), { name });
      expect(counts).toMatchObject({ new: 0, change: 0, faulty: 0 });
      expect(counts.same).toBeGreaterThan(300);
      const before = await countRows(ctx);
      expect(await takeImport(mine, ours, id, { validOnly: false })).toEqual({
        entries: 0,
        proposals: 0,
      });
      expect(await countRows(ctx)).toEqual(before);
    }),
);

test(
  "whatever stands in an entry comes back the same: formulas, semicolons, quotation marks, lines",
  () =>
    inUndoneTransaction(async (ctx) => {
      const sign = fc.constantFrom(..."=+-@'\";,\\\n\t|a é#".split(""));
      const text = fc.string({ unit: sign, minLength: 1, maxLength: 12 });
      const content = fc.record({
        name: text,
        summary: fc.option(text),
        aliases: fc.array(text, { maxLength: 3 }),
        owner: fc.option(text),
        results: fc.array(
          fc.record({
            domain: text,
            text,
            figure: fc.option(fc.integer()),
            unit: fc.constant(null),
            evidence: text,
          }),
          { maxLength: 2 },
        ),
      });
      const samples = fc.sample(content, { numRuns: 60, seed: 4 });
      for (const [n, one] of samples.entries()) {
        const made: EntryContent = { ...bareContent(`Proef ${n}`, "method"), ...one };
        await addEntry(ctx, made, { origin: "form", organisation: null });
      }
      const { counts } = await readIn(as(ctx, editor), await exported(ctx), { name });
      expect(counts).toMatchObject({ new: 0, change: 0, faulty: 0 });
    }),
  60_000,
);

test("no cell of an export begins as a formula does", () =>
  inUndoneTransaction(async (ctx) => {
    const hostile = '=HYPERLINK("https://invented.example")';
    await entryWith(ctx, { name: hostile, summary: "+1", aliases: ["@a"], stake: "-1" });
    const line = (await exported(ctx, "en")).split("\r\n").find((one) => one.includes("HYPERLINK"));
    expect(line).toContain("\"'=HYPERLINK(");
    expect(line).toContain(",'+1,");
    expect(line).toContain(",'@a,");
    expect(line).toContain(",'-1,");
  }));

test("one cell that was changed is one difference, and who owns the entry has it changed", () =>
  inUndoneTransaction(async (ctx) => {
    const mine = as(ctx, editor);
    const entry = await entryWith(ctx, { ownerId: ours, summary: "Zo was het." });
    const table = (await exported(ctx)).replace("Zo was het.", "Zo is het.");
    const { id, counts } = await readIn(mine, table, { name });
    expect(counts).toMatchObject({ new: 0, change: 1, faulty: 0 });
    const { items } = await listImportRows(mine, ours, id, { ...asked, outcome: "change" });
    expect(items[0]?.differences).toEqual([
      { field: "summary", before: "Zo was het.", after: "Zo is het." },
    ]);
    await takeImport(mine, ours, id, { validOnly: false });
    expect(await findEntry(ctx.db, entry)).toMatchObject({ summary: "Zo is het.", version: 2 });
    // The same table again is of an older version by now, and says what stands there.
    expect((await readIn(mine, table, { name })).counts).toMatchObject({ change: 0, faulty: 0 });
  }));

test("who changes a row that somebody changed since is told to export it again", () =>
  inUndoneTransaction(async (ctx) => {
    const id = await entryWith(ctx, { licence: "MIT" });
    const row = await firstRow(as(ctx, editor), `id;versie;licentie\n${id};7;EUPL-1.2\n`);
    expect(row).toMatchObject({ outcome: "faulty" });
    expect(row?.faults).toMatchObject([
      { code: "entry-changed", line: 2, column: 2, params: { now: 1 } },
    ]);
  }));

test(
  "ten thousand rows of which three hundred are faulty: each is named by line, column and field",
  () =>
    inUndoneTransaction(async (ctx) => {
      const mine = as(ctx, editor);
      const faulty = (n: number): boolean => n % 33 === 0 && n < 9_900;
      const lines = Array.from(
        { length: 10_000 },
        (_, n) => `Ding ${n},software,${faulty(n) ? "nergens" : `https://code.example.nl/${n}`}`,
      );
      const { id, counts } = await readIn(mine, `name,kind,code\n${lines.join("\n")}\n`, { name });
      expect(counts).toEqual({ new: 9_700, change: 0, same: 0, faulty: 300 });
      const { items } = await listImportRows(mine, ours, id, { ...asked, outcome: "faulty" });
      const expected = lines.flatMap((_, n) => (faulty(n) ? [n + 2] : []));
      expect(items.map(({ faults }) => faults[0]?.line)).toEqual(expected);
      for (const { faults } of items) {
        expect(faults).toMatchObject([
          { level: "error", field: "code", column: 3, detail: "write it with https://" },
        ]);
      }
      const before = await countRows(ctx);
      await expect(takeImport(mine, ours, id, { validOnly: false })).rejects.toMatchObject({
        code: "catalogue/import-faulty",
      });
      expect(await countRows(ctx)).toEqual(before);
      expect(await takeImport(mine, ours, id, { validOnly: true })).toEqual({
        entries: 0,
        proposals: 9_700,
      });
    }),
  60_000,
);

test("stage and level are never read in: their columns are passed over, and said to be", () =>
  inUndoneTransaction(async (ctx) => {
    const mine = as(ctx, editor);
    const entry = await entryWith(ctx, { ownerId: ours, kind: "agreement" });
    const before = await countRows(ctx);
    const table = `id;fase;niveau;stage;level;kleur;licentie\n${entry};shared;binding;shared;binding;rood;MIT\n`;
    const { id, faults } = await readIn(mine, table, { name });
    expect(faults.map(({ code, field, line, column }) => [code, field, line, column])).toEqual([
      ["decided-column", "fase", 1, 2],
      ["decided-column", "niveau", 1, 3],
      ["decided-column", "stage", 1, 4],
      ["decided-column", "level", 1, 5],
      ["unknown-column", "kleur", 1, 6],
    ]);
    await takeImport(mine, ours, id, { validOnly: false });
    expect(await findEntry(ctx.db, entry)).toMatchObject({ licence: "MIT" });
    const { "catalogue.decision": decisions } = await countRows(ctx);
    expect(decisions).toBe(before["catalogue.decision"]);
  }));

test.each([
  ["an id of nothing", "id;naam\nbestaat-niet;x\n", "unknown-entry", "id", 2, 1],
  ["no kind for something new", "naam;licentie\nx;MIT\n", "required", "kind", 2, null],
  ["no name for something new", "naam;soort\n;software\n", "not-usable", "name", 2, 1],
  ["a kind that is none", "naam;soort\nx;raket\n", "not-usable", "kind", 2, 2],
  ["a theme that is none", "naam;soort;thema's\nx;software;niets\n", "faulty", "themes", 2, 3],
  [
    "a date that is none",
    "naam;soort;eindigt op\nx;software;morgen\n",
    "not-usable",
    "endsOn",
    2,
    3,
  ],
  [
    "results that are no JSON",
    "naam;soort;resultaten\nx;software;veel\n",
    "not-usable",
    "results",
    2,
    3,
  ],
  ["too many cells", "naam;soort\nx;software;te veel\n", "too-many-cells", "", 2, 3],
  ["an open quotation mark", 'naam;soort\nx;"software\n', "open-quote", "", 2, null],
  ["signs that nobody sees", "naam;soort\nOefen\u200Bding;software\n", "faulty", "name", 2, 1],
  [
    "a text that turns around",
    "naam;soort;eigen werk\nx;software;a\u202Eb\n",
    "faulty",
    "ownWork",
    2,
    3,
  ],
  ["a sign that no database keeps", "naam;soort\nx\0;software\n", "faulty", "name", 2, 1],
  [
    "a person as contact is no address",
    "naam;soort;contact\nx;software;bel mij\n",
    "not-usable",
    "contact",
    2,
    3,
  ],
])("%s is a fault with its place", (_what, table, code, field, line, column) =>
  inUndoneTransaction(async (ctx) => {
    const row = await firstRow(as(ctx, editor), table);
    expect(row?.outcome).toBe("faulty");
    const fault = row?.faults.find((one) => one.code === code && one.field === field);
    expect(fault).toMatchObject({ level: "error", line, column });
  }),
);

test("the same id on two lines is a fault that names the first", () =>
  inUndoneTransaction(async (ctx) => {
    const mine = as(ctx, editor);
    const entry = await entryWith(ctx);
    const table = `id;licentie;samenvatting\n${entry};MIT;"twee\nregels"\n${entry};EUPL-1.2;x\n`;
    const { id, counts } = await readIn(mine, table, { name });
    expect(counts).toEqual({ new: 0, change: 1, same: 0, faulty: 1 });
    const { items } = await listImportRows(mine, ours, id, { ...asked, outcome: "faulty" });
    expect(items[0]).toMatchObject({ n: 2, line: 4, told: expect.stringContaining("line 2") });
  }));

test("a table is read with semicolons, commas or tabs, a mark, what Excel adds, and the columns of the API", () =>
  inUndoneTransaction(async (ctx) => {
    for (const table of [
      "\uFEFFnaam;soort\r\nDing;software\r\n",
      "sep=;\r\nnaam;soort\r\nDing;software\r\n\r\n",
      "# Oefenland: alles hier is verzonnen\r\nname,kind\r\nDing,software",
      "Name\tKIND\nDing\tsoftware\n",
    ]) {
      expect(await firstRow(as(ctx, editor), table)).toMatchObject({
        outcome: "new",
        name: "Ding",
      });
    }
  }));

test("a row with the name of an entry is something new that says what it looks like", () =>
  inUndoneTransaction(async (ctx) => {
    const entry = await entryWith(ctx, { name: "Oefen-melding" });
    const row = await firstRow(as(ctx, editor), "naam;soort\noefen melding;software\n");
    expect(row).toMatchObject({ outcome: "new" });
    expect(row?.faults).toMatchObject([
      { level: "warning", code: "looks-like", params: { entry } },
    ]);
  }));

test("ownership is not given away by a file", () =>
  inUndoneTransaction(async (ctx) => {
    const entry = await entryWith(ctx, { ownerId: ours });
    const row = await firstRow(as(ctx, editor), `id;code van de eigenaar\n${entry};GM9002\n`);
    expect(row).toMatchObject({
      outcome: "same",
      faults: [{ level: "warning", code: "owner-kept" }],
    });
  }));
