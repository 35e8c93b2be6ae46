import type { z } from "zod";
import type * as contract from "#contract/network";
import type { FigureId } from "#contract/network";
import type { Context } from "#platform/context";
import { type List, pageOfWhole } from "#platform/whole-list";
import { figuresOver, yearToShow } from "./figure.ts";
import { type FigureValue, figureValues, figureYears } from "./figure-store.ts";

/** One figure for each municipality of today, in the boundaries of 2026. Throws `network/unknown-year`. */
export async function listFigureValues(
  ctx: Context,
  id: FigureId,
  asked: z.infer<typeof contract.listFigureValues.query>,
): Promise<List<FigureValue>> {
  const { population, urbanity } = await figureYears(ctx.db);
  const figure = figuresOver(population, urbanity).find((one) => one.id === id);
  const year = figure ? yearToShow(figure, asked.year) : null;
  const values = await figureValues(ctx.db, id, year, population[0] ?? null);
  return pageOfWhole(`listFigureValues ${id}`, asked, values);
}
