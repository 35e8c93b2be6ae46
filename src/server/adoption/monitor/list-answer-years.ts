import type { z } from "zod";
import { catalogueEntries } from "#catalogue";
import type * as contract from "#contract/adoption";
import { type Context, dutchDate } from "#platform/context";
import { pageOfWhole } from "#platform/whole-list";
import { type Board, boards } from "./board.ts";
import { countsOn, sumOf } from "./counts.ts";
import { quarterEnds } from "./quarters.ts";

type Reply = z.infer<typeof contract.listAnswerYears.reply>;

/**
 * The counts of one subject, or of all together, on the last day of each quarter of the last ten years and today. Each day
 * with its own municipalities, subjects and sizes. Throws `catalogue/unknown-entry`.
 */
export async function listAnswerYears(
  ctx: Context,
  asked: z.infer<typeof contract.listAnswerYears.query>,
): Promise<Reply> {
  const { entry } = asked;
  const whole = entry === undefined ? undefined : (await catalogueEntries.require(ctx, entry)).id;
  const days = quarterEnds(dutchDate(ctx.now));
  const page = pageOfWhole("answerYears", asked, days);
  const boardOn = boards(ctx, { ...asked, entry: whole });
  const items: Reply["items"] = [];
  for (const on of page.items) items.push(await momentOf(ctx, await boardOn(on)));
  return { ...page, items };
}

async function momentOf(ctx: Context, board: Board): Promise<Reply["items"][number]> {
  const countsOf = await countsOn(ctx.db, board);
  return {
    on: board.on,
    municipalities: board.municipalities.length,
    subjects: board.subjects.length,
    counts: sumOf(board.subjects.map(countsOf)),
  };
}
