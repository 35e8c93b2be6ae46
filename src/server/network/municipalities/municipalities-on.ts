import type { Context } from "#platform/context";
import { type MunicipalityOn, municipalitiesOfDay } from "./day-store.ts";

/** Every municipality that existed on a day, under the names of then, in their order. */
export const municipalitiesOn = (ctx: Context, on: string): Promise<readonly MunicipalityOn[]> =>
  municipalitiesOfDay(ctx.db, on);
