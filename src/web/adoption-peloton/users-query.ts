import { type PelotonGroup, pelotonGroups } from "#contract/adoption";
import { type SizeClass, sizeClasses } from "#contract/network";
import { dayOf } from "../moment.ts";
import { type LaneChoice, laneChoices } from "../ui/peloton/lanes.ts";
import type { Colour } from "../ui/peloton/look.ts";

export const views = ["road", "map"] as const;
export const colours = ["group", "said"] as const satisfies readonly Colour[];
/** Beside the groups: of whom something is known, all, those named by a source, and who is no municipality. */
export const rowGroups = ["", "all", ...pelotonGroups, "says", "others"] as const;
export const speakers = ["", "self", "source"] as const;
export const rowSorts = ["name", "group", "since", "asOf", "certainty"] as const;
export type RowSort = (typeof rowSorts)[number];

/** What the reader asks of the page of users; the names of the filters of the API are those of the API. */
export interface UsersQuery {
  readonly view: (typeof views)[number];
  readonly by: LaneChoice;
  readonly colour: Colour;
  /** Null for today. */
  readonly on: string | null;
  readonly province: string;
  readonly sizeClass: SizeClass | "";
  readonly q: string;
  readonly group: PelotonGroup | "" | "all" | "says" | "others";
  readonly said: (typeof speakers)[number];
  readonly sort: RowSort;
  readonly down: boolean;
}

export function readQuery(query: URLSearchParams, now: Date): UsersQuery {
  const text = (name: string) => query.get(name)?.trim() ?? "";
  const on = text("on");
  const sort = text("sort");
  return {
    view: oneOf(views, text("view")) ?? "road",
    by: oneOf(laneChoices, text("by")) ?? "size",
    colour: oneOf(colours, text("colour")) ?? "group",
    // A day that cannot be is the API's to refuse: it says what can.
    on: on === "" || on === dayOf(now) ? null : on,
    province: text("province"),
    sizeClass: oneOf(sizeClasses, text("sizeClass")) ?? "",
    q: text("q").slice(0, 100),
    group: oneOf(rowGroups, text("group")) ?? "",
    said: oneOf(speakers, text("said")) ?? "",
    sort: oneOf(rowSorts, sort.replace(/^-/, "")) ?? "name",
    down: sort.startsWith("-"),
  };
}

const oneOf = <Word extends string>(words: readonly Word[], given: string): Word | undefined =>
  words.find((word) => word === given);

/** The shortest address of a question: only what was chosen, always in the same order. */
export function writeQuery(asked: UsersQuery): URLSearchParams {
  const sort = `${asked.down ? "-" : ""}${asked.sort}`;
  const pairs: [string, string][] = [
    ["view", asked.view === "road" ? "" : asked.view],
    ["by", asked.by === "size" ? "" : asked.by],
    ["colour", asked.colour === "group" ? "" : asked.colour],
    ["on", asked.on ?? ""],
    ["province", asked.province],
    ["sizeClass", asked.sizeClass],
    ["q", asked.q],
    ["group", asked.group],
    ["said", asked.said],
    ["sort", sort === "name" ? "" : sort],
  ];
  return new URLSearchParams(pairs.filter(([, value]) => value !== ""));
}

/** What the API is asked. */
export function filtersOf({ on, province, sizeClass }: UsersQuery): Record<string, string> {
  const pairs = [
    ["on", on ?? ""],
    ["province", province],
    ["sizeClass", sizeClass],
  ] as const;
  return Object.fromEntries(pairs.filter(([, value]) => value !== ""));
}

/** Whether the country is narrowed to some of its municipalities. */
export const isNarrowed = ({ province, sizeClass }: UsersQuery): boolean =>
  province !== "" || sizeClass !== "";
