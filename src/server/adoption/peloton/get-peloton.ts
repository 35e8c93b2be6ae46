import type { z } from "zod";
import { catalogueEntries } from "#catalogue";
import type * as contract from "#contract/adoption";
import type { Peloton } from "#contract/adoption";
import type { Context } from "#platform/context";
import { dayAsked } from "../adoption-date.ts";
import { isWithin, municipalitiesWithin, placeOf } from "../municipalities-within.ts";
import { scopeOn } from "../standings/scope.ts";
import { wordsOn } from "../standings/word-store.ts";
import { daysOfWords } from "./days-store.ts";
import { countGroups, groupsOf } from "./groups.ts";
import { standingSinceFirst } from "./since-first.ts";

type Asked = z.infer<typeof contract.getPeloton.query>;

/**
 * Where every municipality rides with an entry on a day, as far as all can see. Filters narrow what is told and move
 * nobody: who rides in front of the country does so in its province too. Throws `catalogue/unknown-entry`.
 */
export async function getPeloton(
  ctx: Context,
  entry: string,
  { on, ...filters }: Asked,
): Promise<Peloton> {
  const { id, name } = await catalogueEntries.require(ctx, entry);
  const day = dayAsked(ctx, on);
  const words = await wordsOn(ctx.db, await scopeOn(ctx, day, { entries: [id] }));
  const standings = new Map(
    [...Map.groupBy(words, ({ code }) => code)].map(([code, said]) => [
      code,
      standingSinceFirst(said),
    ]),
  );
  const country = await municipalitiesWithin(ctx, day);
  const { places, frontUntil } = groupsOf([...country.keys()], standings, day);
  const wordOf = (code: string): string | null => standings.get(code)?.word?.id ?? null;
  const days = await daysOfWords(
    ctx.db,
    [...places.keys()].flatMap((code) => wordOf(code) ?? []),
  );
  const riders = [...places].flatMap(([code, place]) => {
    const one = country.get(code);
    if (!one || !isWithin(one, filters)) return [];
    const municipality = { id: code, name: one.name };
    const asOf = days.get(wordOf(code) ?? "") ?? null;
    return [{ municipality, ...placeOf(one), q: one.q, r: one.r, ...place, asOf }];
  });
  return { entry: { id, name }, on: day, frontUntil, counts: countGroups(riders), riders };
}
