import { cooperation, municipalitiesOn } from "#network";
import type { Context } from "#platform/context";
import { dutchDate } from "#platform/context";
import { NotFound } from "#platform/refusal";
import type { Municipality } from "../municipalities-within.ts";
import { type Country, countryToday, type Known } from "../standings/country-standings.ts";
import {
  type Comparisons,
  compareArrangements,
  compareOverlap,
  compareRegions,
  compareSize,
  compareUrbanity,
  type Likeness,
  likenessOf,
  type Weights,
} from "./likeness.ts";
import { type Overlaps, overlapsOf } from "./overlaps.ts";

/** The joint arrangements that municipalities share with ours, by their code. */
export type SharedWork = ReadonlyMap<
  string,
  readonly { readonly id: string; readonly name: string }[]
>;

/** A municipality beside ours. */
export interface Alike extends Likeness {
  readonly municipality: Municipality;
  readonly known: Known;
}

export interface Ranking {
  readonly country: Country;
  /** Every other municipality of today, the one most like ours first. */
  readonly alike: readonly Alike[];
  readonly ours: Known;
  /** With whom we share joint arrangements, and which. */
  readonly work: SharedWork;
}

/** Puts the municipalities of today in the order of how much they are like one of them. Throws `adoption/unknown-municipality`. */
export async function rankLikeUs(ctx: Context, code: string, weights: Weights): Promise<Ranking> {
  const today = dutchDate(ctx.now);
  const municipalities = await municipalitiesOn(ctx, today);
  const us = municipalities.find((one) => one.code === code);
  if (!us) throw unknownMunicipality(code);
  const country = await countryToday(ctx);
  const ours = country.of(code);
  const regions = await cooperation.regionsOf(ctx);
  const work = await workWith(ctx, code);
  const arrangements = new Set([...work.values()].flat().map(({ id }) => id)).size;
  const compared = (them: Municipality, { use, answers }: Overlaps): Comparisons => ({
    size: compareSize(us.population, them.population),
    urbanity: compareUrbanity(us.urbanity, them.urbanity),
    region: compareRegions(regions.get(code) ?? [], regions.get(them.code) ?? []),
    arrangements: compareArrangements(arrangements, work.get(them.code) ?? []),
    use: compareOverlap(use),
    answers: compareOverlap(answers),
  });
  const alike = municipalities
    .filter((them) => them !== us)
    .map((them) => {
      const known = country.of(them.code);
      const comparisons = compared(them, overlapsOf(ours, known));
      return { municipality: them, known, ...likenessOf(comparisons, weights) };
    })
    // The order of names is that of the list, and sorting keeps it.
    .sort((a, b) => b.share - a.share || b.compared - a.compared);
  return { country, alike, ours, work };
}

async function workWith(ctx: Context, code: string): Promise<SharedWork> {
  const shared = await cooperation.sharedWork(ctx, code);
  return new Map(shared.map((one) => [one.code, one.arrangements]));
}

const unknownMunicipality = (code: string): NotFound =>
  new NotFound(
    "adoption/unknown-municipality",
    `There is no municipality of today with the code ${JSON.stringify(code.slice(0, 40))}. Look it up in the list of organisations, to see what followed one that ended.`,
  );
