import Papa from "papaparse";
import type { z } from "zod";
import type * as contract from "#contract/catalogue";
import type { Context } from "#platform/context";
import { contentOf, type EntryRow } from "../entries/entry.ts";
import { allWholes } from "../entries/entry-store.ts";
import { type GivenText, givenText } from "../entries/given-text.ts";
import { cellOf, columns } from "./csv/columns.ts";
import { safeCell } from "./csv/safe-cell.ts";

/**
 * Every whole entry with all that can be filled in of it, as a table that can be changed in a spreadsheet and read in
 * again. Dutch spreadsheets want a semicolon between cells and a mark that says UTF-8. Stage and level are decided,
 * and stand in the list of entries.
 */
export async function exportCatalogue(
  ctx: Context,
  { language }: z.infer<typeof contract.exportCatalogue.query>,
): Promise<GivenText> {
  const entries = (await allWholes(ctx.db)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const table = Papa.unparse(
    {
      fields: columns.map((column) => column[language]),
      data: entries.map(cellsOf),
    },
    { delimiter: language === "nl" ? ";" : "," },
  );
  const mark = ctx.practice
    ? "# Oefenland: alles hier is verzonnen / practice: all invented\r\n"
    : "";
  return givenText(
    {
      fileName: `waaier-${ctx.practice ? "oefenland-" : ""}${language === "nl" ? "catalogus" : "catalogue"}.csv`,
      mediaType: "text/csv; charset=utf-8",
    },
    `\uFEFF${mark}${table}\r\n`,
  );
}

function cellsOf(entry: EntryRow): string[] {
  const content = { ...contentOf(entry), id: entry.id, version: entry.version };
  return columns.map((column) => safeCell(cellOf(column, content[column.field])));
}
