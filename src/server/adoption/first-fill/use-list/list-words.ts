import type { UseStatus } from "#contract/adoption";
import { foldName } from "#platform/fold-name";

export type ListColumn = "name" | "version" | "status" | "since";

/** What columns are called: in lists that municipalities keep, and in the Softwarecatalogus. */
const columnWords: Readonly<Record<ListColumn, readonly string[]>> = {
  name: [
    "naam",
    "name",
    "applicatie",
    "applicatienaam",
    "naam applicatie",
    "application",
    "application name",
    "pakket",
    "pakketnaam",
    "naam pakket",
    "softwarepakket",
    "package",
    "oplossing",
    "solution",
    "product",
    "productnaam",
    "systeem",
    "system",
    "software",
    "voorziening",
  ],
  version: ["versie", "version", "versienummer", "pakketversie", "version number"],
  status: ["status", "gebruiksstatus", "status gebruik", "use status"],
  since: [
    "sinds",
    "since",
    "ingangsdatum",
    "datum ingang",
    "startdatum",
    "start date",
    "datum",
    "date",
    "in gebruik sinds",
    "in use since",
    "in productie sinds",
    "datum in productie",
    "in production since",
    "datum status",
  ],
};

const columnByWord = new Map<string, ListColumn>(
  Object.entries(columnWords).flatMap(([column, words]) =>
    words.map((word) => [word, column as ListColumn] as const),
  ),
);

/** Which column a word above a list names; undefined for any other word. */
export const columnCalled = (word: string): ListColumn | undefined =>
  columnByWord.get(foldName(word));

/** The statuses of the Softwarecatalogus, in both languages, and what people write for them. */
const statusWords: Readonly<Record<UseStatus, readonly string[]>> = {
  acquiring: ["verwerving", "in verwerving", "acquiring", "acquisition", "in acquisition"],
  planned: ["gepland", "planned"],
  "in-production": [
    "in productie",
    "productie",
    "in gebruik",
    "in production",
    "production",
    "in use",
    "live",
  ],
  "phasing-out": ["uit te faseren", "wordt uitgefaseerd", "phasing out", "to be phased out"],
  "phased-out": ["uitgefaseerd", "phased out"],
  "not-used": ["niet in gebruik", "niet gebruikt", "gebruiken wij niet", "not used", "not in use"],
};

const statusByWord = new Map<string, UseStatus>(
  Object.entries(statusWords).flatMap(([status, words]) =>
    words.map((word) => [word, status as UseStatus] as const),
  ),
);

/** The status that a cell says; undefined when it says none of them. */
export const statusCalled = (cell: string): UseStatus | undefined =>
  statusByWord.get(foldName(cell));

const months = [
  "jan januari january",
  "feb februari february",
  "mrt mar maart march",
  "apr april",
  "mei may",
  "jun juni june",
  "jul juli july",
  "aug augustus august",
  "sep sept september",
  "okt oct oktober october",
  "nov november",
  "dec december",
].map((words) => words.split(" "));

/**
 * The day that a cell says, as `YYYY-MM-DD`: with the year first, or the day first as is usual here. Undefined when it
 * says no whole day, or one that is not in the calendar.
 */
export function dayCalled(cell: string): string | undefined {
  const text = cell.trim().replace(/[ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/, "");
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return inCalendar(iso[1], iso[2], iso[3]);
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (dutch) return inCalendar(dutch[3], dutch[2], dutch[1]);
  const words = /^(\d{1,2})\s+(\p{L}+)\.?\s+(\d{4})$/u.exec(text);
  if (!words) return undefined;
  const month = months.findIndex((names) => names.includes((words[2] ?? "").toLowerCase()));
  return month < 0 ? undefined : inCalendar(words[3], String(month + 1), words[1]);
}

/** Older than any of this is a slip of the hand. */
const firstYear = "1950";

function inCalendar(year = "", month = "", day = ""): string | undefined {
  if (year < firstYear) return undefined;
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const parsed = new Date(`${written}T00:00:00Z`);
  // The calendar of a program knows 31 April, and takes it for 1 May.
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== written
    ? undefined
    : written;
}
