import type { z } from "zod";
import { catalogueEntries } from "#catalogue";
import type { listSubjectAnswers, Subject } from "#contract/adoption";
import type { Context } from "#platform/context";

type Filters = Pick<z.infer<typeof listSubjectAnswers.query>, "rule" | "level" | "theme">;

/** What asks for an answer on a day, in the order of names, within filters. */
export async function subjectsOn(
  ctx: Context,
  on: string,
  { rule, level, theme }: Filters = {},
): Promise<Subject[]> {
  const all = await catalogueEntries.subjectsOn(ctx, on);
  return all
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
}
