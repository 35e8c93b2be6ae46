import type { z } from "zod";
import { catalogueEntries, type Subject as OfCatalogue } from "#catalogue";
import type { listSubjectAnswers, Subject } from "#contract/adoption";
import type { Context } from "#platform/context";

type Filters = Pick<z.infer<typeof listSubjectAnswers.query>, "rule" | "level" | "theme">;

/** What asks for an answer on a day, in the order of names, within filters. */
export const subjectsOn = async (
  ctx: Context,
  on: string,
  filters: Filters = {},
): Promise<Subject[]> => within(await catalogueEntries.subjectsOn(ctx, on), filters);

/** The same for any day, read once: for who asks of many days. */
export async function subjectsByDay(
  ctx: Context,
  filters: Filters = {},
): Promise<(on: string) => Subject[]> {
  const ofDay = await catalogueEntries.subjectsByDay(ctx);
  return (on) => within(ofDay(on), filters);
}

const within = (all: readonly OfCatalogue[], { rule, level, theme }: Filters): Subject[] =>
  all
    .map(({ entry, name, kind, themes, ...rest }) => ({
      entry: { id: entry, name, kind },
      themes: [...themes],
      version: rest.version,
      rule: rest.rule,
      level: rest.level,
      decider: rest.decider,
      since: rest.since,
    }))
    .filter(
      (subject) =>
        (rule === undefined || rule.includes(subject.rule)) &&
        (level === undefined || (subject.level !== null && level.includes(subject.level))) &&
        (theme === undefined || theme.some((one) => subject.themes.includes(one))),
    );
