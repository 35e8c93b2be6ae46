import type { z } from "zod";
import { catalogueEntries } from "#catalogue";
import type { listAnswers, Subject } from "#contract/adoption";
import { municipalityHistory } from "#network";
import type { Context } from "#platform/context";
import { subjectsByDay } from "../answers/subjects.ts";
import { type Municipality, municipalitiesWithin } from "../municipalities-within.ts";
import type { Scope } from "../standings/scope.ts";

/** What answers are looked at for on a day: of every municipality within filters, on every subject within filters. */
export interface Board extends Pick<Scope, "on" | "moved" | "parts"> {
  /** In their order. */
  readonly municipalities: readonly Municipality[];
  /** In the order of their names. */
  readonly subjects: readonly Subject[];
}

export type BoardFilters = Pick<
  z.infer<typeof listAnswers.query>,
  "entry" | "version" | "rule" | "level" | "theme" | "province" | "sizeClass"
>;

/** The board of a day. `entry` is the id of a whole. */
export const boardOn = (ctx: Context, on: string, filters: BoardFilters): Promise<Board> =>
  boards(ctx, filters)(on);

/** The boards of many days, one after another: what is the same for all of them is read once. */
export function boards(ctx: Context, filters: BoardFilters): (on: string) => Promise<Board> {
  const seen = new Map<string, readonly Municipality[]>();
  const read = async () => ({
    parts: await catalogueEntries.partsToWholes(ctx),
    subjects: await subjectsByDay(ctx, filters),
  });
  let forAll: ReturnType<typeof read> | undefined;
  return async (on) => {
    forAll ??= read();
    const { parts, subjects } = await forAll;
    const moved = await municipalityHistory.codesOn(ctx, on);
    // Within a year municipalities change at mergers alone, for their sizes are those of its first day.
    const time = [on.slice(0, 4), ...moved.keys()].join(" ");
    const municipalities = seen.get(time) ?? [
      ...(await municipalitiesWithin(ctx, on, filters)).values(),
    ];
    seen.set(time, municipalities);
    return { on, moved, parts, municipalities, subjects: within(subjects(on), filters) };
  };
}

const within = (subjects: readonly Subject[], filters: BoardFilters): readonly Subject[] =>
  subjects.filter(
    ({ entry, version }) =>
      (filters.entry === undefined || entry.id === filters.entry) &&
      (filters.version === undefined || version === filters.version),
  );
