import type { sources as dutch } from "../nl/sources.ts";
import type { SameKeys } from "../same-keys.ts";

export const sources: SameKeys<typeof dutch> = {
  title: "Sources and dates",
  description:
    "Where the data of Waaier come from: publisher, licence and reference date of every source, and the lists as downloads.",
  lead: "Every figure on this site comes from one of these sources. The reference date says which day or year it is about.",
  table: "sources",
  source: "Source",
  publisher: "Publisher",
  date: "Reference date",
  licence: "Licence",
  noDate: "None",
  none: "No sources have been recorded yet.",
  downloads: "Download it yourself",
  downloadsText:
    "You can fetch these lists as CSV, for a spreadsheet. Name the source and the reference date when you use them.",
  organisations: "All organisations",
  municipalities: "Municipalities of today",
  reorganisations: "Reorganisations since 2014",
  regions: "Regions",
  list: "These sources",
  csv: "CSV",
};
