import type { z } from "zod";
import type * as contract from "#contract/adoption";
import type { SubjectAnswers } from "#contract/adoption";
import type { Context } from "#platform/context";
import { pageOfWhole } from "#platform/whole-list";
import { dayAsked } from "../adoption-date.ts";
import { boardOn } from "./board.ts";
import { countsOn, knownIn } from "./counts.ts";

type Asked = z.infer<typeof contract.listSubjectAnswers.query>;

/** How municipalities answer on every subject of a day, silence counted apart. */
export async function listSubjectAnswers(
  ctx: Context,
  asked: Asked,
): Promise<z.infer<typeof contract.listSubjectAnswers.reply>> {
  const board = await boardOn(ctx, dayAsked(ctx, asked.on), asked);
  const countsOf = await countsOn(ctx.db, board);
  const items = board.subjects
    .map((subject) => ({
      ...subject,
      municipalities: board.municipalities.length,
      counts: countsOf(subject),
    }))
    .sort(orders[asked.sort]);
  return pageOfWhole("subjectAnswers", asked, items);
}

type Order = (a: SubjectAnswers, b: SubjectAnswers) => number;

/** They come in the order of names, and of two that are alike the first by name stays first. */
const orders: Readonly<Record<Asked["sort"], Order>> = {
  name: () => 0,
  known: (a, b) => knownIn(a.counts) - knownIn(b.counts),
  "-known": (a, b) => knownIn(b.counts) - knownIn(a.counts),
  "-uses": (a, b) => b.counts.uses - a.counts.uses,
};
