import type { z } from "zod";
import type * as contract from "#contract/network";
import type { Context } from "#platform/context";
import { type List, pageOfWhole } from "#platform/whole-list";
import { figuresOver } from "./figure.ts";
import { figureSources, figureYears } from "./figure-store.ts";

type FigureWithSources = z.infer<typeof contract.listFigures.reply>["items"][number];

export async function listFigures(
  ctx: Context,
  asked: z.infer<typeof contract.listFigures.query>,
): Promise<List<FigureWithSources>> {
  const { population, urbanity } = await figureYears(ctx.db);
  const sources = await figureSources(ctx.db);
  const figures = figuresOver(population, urbanity);
  const whole = figures.map((figure) => ({ ...figure, sources: sources[figure.id] }));
  return pageOfWhole("listFigures", asked, whole);
}
