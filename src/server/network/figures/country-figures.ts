import type { z } from "zod";
import type { getCountry } from "#contract/overview";
import type { Context } from "#platform/context";
import { countryDate } from "../country-date.ts";
import { type CountedFigure, countryCounts } from "./country-store.ts";

type Country = z.infer<typeof getCountry.reply>;

/** The country in a few figures on a date, each with the date of which it speaks and its source. */
export async function countryFigures(ctx: Context, asked: string | undefined): Promise<Country> {
  const on = countryDate(ctx, asked);
  const counted = await countryCounts(ctx.db, on);
  return { on, figures: counted.map((figure) => figureOn(figure, on)) };
}

function figureOn(figure: CountedFigure, on: string): Country["figures"][number] {
  const { id, value, year, source, sourceDate } = figure;
  if (id === "municipalities") {
    // After its own date the source is silent: that nothing changed since is not known.
    const referenceDate = sourceDate !== null && sourceDate < on ? sourceDate : on;
    return { id, value, referenceDate, source };
  }
  if (id === "population") {
    return { id, value, referenceDate: year === null ? null : `${year}-01-01`, source };
  }
  // The register says who works together now; of before its own date it says nothing.
  const known = sourceDate === null || on >= sourceDate;
  return { id, value: known ? value : null, referenceDate: sourceDate, source };
}
