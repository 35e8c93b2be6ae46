import { catalogueEntries } from "#catalogue";
import type { UseListMatches } from "#contract/adoption";
import type { Context } from "#platform/context";
import { nameKey } from "#platform/fold-name";
import { requireAdopter } from "../../require-adopter.ts";
import { dayCalled, statusCalled } from "./list-words.ts";
import { fault, isOneLine, type LineFault, longestName, nameFault } from "./name-fault.ts";
import { type ListLine, readUseList } from "./read-use-list.ts";
import { dayFault, dayFaultWords } from "./said-in-list.ts";

type Row = UseListMatches["rows"][number];
type Suggestions = Row["suggestions"];

/** As long as a version may be. */
const longestVersion = 60;

/**
 * Looks the names of a list up in the catalogue, line by line, with what is wrong with a line and how to mend it.
 * Nothing is kept. Throws `adoption/organisation-ended`, and what a list has that cannot be read.
 */
export async function matchUseList(
  ctx: Context,
  organisation: string,
  list: string,
): Promise<UseListMatches> {
  await requireAdopter(ctx, organisation);
  const { lines, unread } = readUseList(list);
  const read = lines.map((line) => readLine(ctx, line));
  const sound = read.filter((row) => row.fault === null);
  const found = await catalogueEntries.suggest(
    ctx,
    sound.map(({ name }) => name),
  );
  const suggestions = new Map(sound.map((row, n) => [row, found[n] ?? []]));
  const seen = new Map<string, number>();
  const rows = read.map((row) => {
    const known = suggestions.get(row)?.map((one) => ({ ...one })) ?? [];
    if (row.fault !== null) return { ...row, suggestions: known };
    const key = sameUse(row, known);
    const before = seen.get(key);
    if (before === undefined) seen.set(key, row.line);
    return {
      ...row,
      suggestions: known,
      fault: before === undefined ? null : sameLine(before),
    };
  });
  return { rows, unread };
}

/** What a line is about: the entry that is called so, or else its name, in one version. */
function sameUse({ name, version }: Pick<Row, "name" | "version">, known: Suggestions): string {
  const [best] = known;
  const sure = best && (best.how === "same" || best.how === "alias");
  return JSON.stringify(sure ? [best.id, version] : [null, nameKey(name), version]);
}

const sameLine = (line: number): LineFault =>
  fault(
    "same-line",
    `is the same as line ${line}: leave one of the two out, or give each its version`,
    String(line),
  );

/** A line as it says, and the first thing that is wrong with it. */
function readLine(ctx: Context, { line, cells, broken }: ListLine): Omit<Row, "suggestions"> {
  const name = cells.name ?? "";
  const version = cells.version ? legible(cells.version).slice(0, longestVersion) : null;
  const status = (cells.status && statusCalled(cells.status)) || null;
  const since = (cells.since && dayCalled(cells.since)) || null;
  const wrong = dayFault(ctx, { version, status, since });
  const faults = [
    broken
      ? fault("broken", "has more cells than columns, or a quotation mark that is not closed")
      : null,
    nameFault(name),
    faultOfVersion(cells.version ?? ""),
    cells.status && status === null ? unknownStatus(cells.status) : null,
    cells.since && since === null ? noDay(cells.since) : null,
    wrong && fault(wrong, dayFaultWords[wrong]),
  ];
  return {
    line,
    name: legible(name).slice(0, longestName),
    version,
    status,
    since,
    fault: faults.find((one) => one !== null) ?? null,
  };
}

const faultOfVersion = (version: string): LineFault | null =>
  version.length <= longestVersion && isOneLine(version)
    ? null
    : fault("version", `write the version on one line, in at most ${longestVersion} signs`);

const unknownStatus = (cell: string): LineFault =>
  fault(
    "status",
    "is no status that is known here: write verwerving, gepland, in productie, uit te faseren or uitgefaseerd, or leave it empty",
    short(cell),
  );

const noDay = (cell: string): LineFault =>
  fault("no-day", "is no whole day: write it as 31-12-2024, or leave it empty", short(cell));

/** A text of somebody else, to stand in an answer: what cannot be seen, or turns a line around, is made visible. */
const legible = (text: string): string => text.replace(/[^\P{C}]|[\u2028\u2029]/gu, "\uFFFD");

const short = (cell: string): string =>
  `${legible(cell).slice(0, 40)}${cell.length > 40 ? "…" : ""}`;
