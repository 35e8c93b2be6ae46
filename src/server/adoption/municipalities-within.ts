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
  { province, sizeClass }: MunicipalityFilters = {},
): Promise<ReadonlyMap<string, Municipality>> {
  const all = await municipalitiesOn(ctx, on);
  return new Map(
    all
      .filter(
        (one) =>
          (province === undefined || (one.province && province.includes(one.province.id))) &&
          (sizeClass === undefined || (one.sizeClass && sizeClass.includes(one.sizeClass))),
      )
      .map((one) => [one.code, one]),
  );
}

/** Where and how large, of one that may be no municipality. */
export const placeOf = (municipality: Municipality | undefined) => ({
  province: municipality?.province ?? null,
  sizeClass: municipality?.sizeClass ?? null,
});
