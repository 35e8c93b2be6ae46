import { EntryContent } from "#contract/catalogue";
import { foldName } from "#platform/fold-name";
import { joinList, splitList } from "./list-cell.ts";

/** A column of the table: which field it holds, and how that is written in a cell. */
export interface Column {
  readonly field: keyof EntryContent | "id" | "version";
  readonly nl: string;
  readonly en: string;
  readonly holds: "text" | "list" | "results";
}

const column = (
  field: Column["field"],
  nl: string,
  en: string,
  holds: Column["holds"] = "text",
): Column => ({ field, nl, en, holds });

/** Every column, in the order of an export: each field of an entry, and by which entry and version it is known. */
export const columns: readonly Column[] = [
  column("id", "id", "id"),
  column("version", "versie", "version"),
  column("name", "naam", "name"),
  column("kind", "soort", "kind"),
  column("aliases", "andere namen", "aliases", "list"),
  column("summary", "samenvatting", "summary"),
  column("themes", "thema's", "themes", "list"),
  column("taskFields", "taakvelden", "task fields", "list"),
  column("components", "componenten", "components", "list"),
  column("standards", "standaarden", "standards", "list"),
  column("owner", "eigenaar", "owner"),
  column("ownerId", "code van de eigenaar", "owner code"),
  column("maintainer", "beheerder", "maintainer"),
  column("licence", "licentie", "licence"),
  column("link", "link", "link"),
  column("code", "broncode", "code"),
  column("publiccode", "publiccode", "publiccode"),
  column("developmentStatus", "ontwikkelstatus", "development status"),
  column("contact", "contact", "contact"),
  column("ownWork", "eigen werk", "own work"),
  column("results", "resultaten", "results", "results"),
  column("question", "vraag", "question"),
  column("stake", "inzet", "stake"),
  column("endsOn", "eindigt op", "ends on"),
  column("joins", "doet mee", "joins", "list"),
  column("learned", "geleerd", "learned"),
  column("sourceUrl", "bron", "source"),
];

const byWord = new Map(
  columns.flatMap((one) =>
    [one.nl, one.en, one.field].map((word) => [foldName(word), one] as const),
  ),
);

/** The column that a word above a table means, in Dutch, English or as the API calls it. */
export const columnCalled = (word: string): Column | undefined => byWord.get(foldName(word));

const decided = new Set(["stage", "fase", "stadium", "level", "niveau", "verbindendheid"]);

/** Whether a word means a column that is decided by a body, and not filled in. */
export const isDecided = (word: string): boolean => decided.has(foldName(word));

/** A value as it stands in a cell; not known is an empty one. */
export function cellOf({ holds }: Column, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (holds === "list") return joinList(value as readonly string[]);
  if (holds === "results") return (value as unknown[]).length === 0 ? "" : JSON.stringify(value);
  return String(value);
}

/** What a cell says, checked as the contract has it; or what is wrong with it. */
export function valueIn(
  { field, holds }: Column,
  cell: string,
): { readonly value: unknown } | { readonly wrong: string } {
  const text = cell.trim();
  if (field === "id") return { value: text === "" ? null : text };
  if (field === "version") return versionIn(text);
  const given = holds === "text" ? textIn(text) : holds === "list" ? splitList(cell) : jsonIn(text);
  if (given === undefined) {
    return { wrong: "is not written as it was exported: a list of results in JSON" };
  }
  const checked = EntryContent.shape[field].safeParse(given);
  if (checked.success) return { value: checked.data };
  const issue = checked.error.issues[0];
  if (given === null) return { wrong: "is empty, and has to be filled in" };
  const which = typeof issue?.path[0] === "number" ? `number ${issue.path[0] + 1} in it: ` : "";
  return { wrong: `${which}${issue?.message ?? "does not fit"}` };
}

const textIn = (text: string): string | null => (text === "" ? null : text);

function versionIn(text: string): ReturnType<typeof valueIn> {
  if (text === "") return { value: null };
  if (/^[1-9][0-9]{0,8}$/.test(text)) return { value: Number(text) };
  return { wrong: "is no version: leave it as it was exported, or empty" };
}

function jsonIn(text: string): unknown {
  if (text === "") return [];
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
