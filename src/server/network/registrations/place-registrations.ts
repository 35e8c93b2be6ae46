import { type Context, dutchDate } from "#platform/context";
import type { SearchName } from "../facts/search-name.ts";
import { sortRanks } from "../facts/sort-rank.ts";
import { namesOfRegistered } from "./names-of-registered.ts";
import { everyName, placeRows, rankNames } from "./placement-store.ts";
import { earlierNames, type Registration } from "./registration.ts";
import { earlierRegistrations } from "./registration-store.ts";

/**
 * Puts registered organisations among those of the facts, where lists, pages and search find them: when one is
 * registered, changed or ended, and all of them when the facts were replaced.
 */
export async function placeRegistrations(
  ctx: Context,
  registrations: readonly Registration[],
): Promise<void> {
  if (registrations.length === 0) return;
  const ids = registrations.map(({ id }) => id);
  const earlier = Map.groupBy(await earlierRegistrations(ctx.db, ids), ({ id }) => id);
  const placed = registrations.map((registration) => {
    const names = earlierNames(registration, earlier.get(registration.id) ?? []);
    return { registration, names, texts: namesOfRegistered(registration, names) };
  });
  await placeRows(ctx.db, ids, {
    organisations: placed.map(({ registration: { id, kind, name, oin, website, ended_at } }) => ({
      ...{ id, kind, name, oin, website },
      valid_until: ended_at && dutchDate(ended_at),
    })),
    names: placed.flatMap(({ registration, names }) =>
      names.map((name) => ({ ...name, organisation_id: registration.id })),
    ),
    texts: placed.flatMap(({ texts }): readonly SearchName[] => texts),
  });
  await rankNames(ctx.db, sortRanks(await everyName(ctx.db)));
}
