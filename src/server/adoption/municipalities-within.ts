import type { SizeClass } from "#contract/network";
import { municipalitiesOn } from "#network";
import type { Context } from "#platform/context";

export type Municipality = Awaited<ReturnType<typeof municipalitiesOn>>[number];

export interface MunicipalityFilters {
  readonly province?: readonly string[] | undefined;
  readonly sizeClass?: readonly SizeClass[] | undefined;
}

/** The municipalities of a day within filters, by code, in their order. What is not known is in no filter. */
export async function municipalitiesWithin(
  ctx: Context,
  on: string,
  filters: MunicipalityFilters = {},
): Promise<ReadonlyMap<string, Municipality>> {
  const all = await municipalitiesOn(ctx, on);
  return new Map(all.filter((one) => isWithin(one, filters)).map((one) => [one.code, one]));
}

/** Whether a municipality is within filters. What is not known is in no filter. */
export const isWithin = (
  one: Municipality,
  { province, sizeClass }: MunicipalityFilters,
): boolean =>
  (province === undefined || (one.province !== null && province.includes(one.province.id))) &&
  (sizeClass === undefined || (one.sizeClass !== null && sizeClass.includes(one.sizeClass)));

/** Where and how large, of one that may be no municipality. */
export const placeOf = (municipality: Municipality | undefined) => ({
  province: municipality?.province ?? null,
  sizeClass: municipality?.sizeClass ?? null,
});
