import { askedDay } from "../days.ts";

/** What the reader asks of the directory; the names of the address are those of the API. */
export interface DirectoryQuery {
  readonly q: string;
  readonly kind: readonly string[];
  readonly province: readonly string[];
  readonly sizeClass: readonly string[];
  readonly region: string;
  /** Null for today. */
  readonly on: string | null;
  readonly sort: string;
}

const several = (query: URLSearchParams, name: string): string[] => [
  // A form sends a name for each box, an address has them with commas between.
  ...new Set(query.getAll(name).flatMap((value) => value.split(",").filter(Boolean))),
];

export function readQuery(query: URLSearchParams, now: Date): DirectoryQuery {
  return {
    q: query.get("q")?.trim() ?? "",
    kind: several(query, "kind"),
    province: several(query, "province"),
    sizeClass: several(query, "sizeClass"),
    region: query.get("region") ?? "",
    on: askedDay(query, now),
    sort: query.get("sort") ?? "name",
  };
}

/** The shortest address of a question: only what was chosen, always in the same order. */
export function writeQuery(asked: DirectoryQuery): URLSearchParams {
  const pairs: [string, string][] = [
    ["q", asked.q],
    ["kind", asked.kind.join(",")],
    ["province", asked.province.join(",")],
    ["sizeClass", asked.sizeClass.join(",")],
    ["region", asked.region],
    ["on", asked.on ?? ""],
    ["sort", asked.sort === "name" ? "" : asked.sort],
  ];
  return new URLSearchParams(pairs.filter(([, value]) => value !== ""));
}

/** What the API is asked; the sort is for the list alone. */
export function filtersOf(asked: DirectoryQuery): Record<string, string> {
  const { sort: _, ...filters } = Object.fromEntries(writeQuery(asked));
  return filters;
}

/** Whether anything narrows the list. */
export const isFiltered = (asked: DirectoryQuery): boolean =>
  Object.keys(filtersOf(asked)).some((name) => name !== "on");
