import type { z } from "zod";
import type * as contract from "#contract/catalogue";
import { type BindingLevel, bindingLevels } from "#contract/catalogue";
import type { Context } from "#platform/context";
import { pageOf } from "#platform/cursor";
import { allBindingLevels } from "./level-store.ts";

/** The levels of bindingness explained, from light to heavy. */
export async function listBindingLevels(
  ctx: Context,
  asked: z.infer<typeof contract.listBindingLevels.query>,
): Promise<z.infer<typeof contract.listBindingLevels.reply>> {
  const page = pageOf("listBindingLevels", asked);
  const rank = ({ level }: { level: string }): number =>
    bindingLevels.indexOf(level as BindingLevel);
  const levels = (await allBindingLevels(ctx.db)).toSorted((a, b) => rank(a) - rank(b));
  const items = levels.slice(page.offset, page.offset + page.limit).map((row) => ({
    level: row.level as BindingLevel,
    nameNl: row.name_nl,
    nameEn: row.name_en,
    obligationNl: row.obligation_nl,
    obligationEn: row.obligation_en,
    decidedByNl: row.decided_by_nl,
    decidedByEn: row.decided_by_en,
    exampleNl: row.example_nl,
    sources: [...row.sources],
  }));
  return { total: levels.length, items, next: page.next(levels.length) };
}
