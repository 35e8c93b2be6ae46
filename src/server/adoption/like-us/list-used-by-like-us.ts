import type { z } from "zod";
import { catalogueEntries } from "#catalogue";
import type * as contract from "#contract/adoption";
import { organisationNames } from "#network";
import type { Context } from "#platform/context";
import { pageOfWhole } from "#platform/whole-list";
import type { Country } from "../standings/country-standings.ts";
import type { Standing } from "../standings/standing.ts";
import { type Ranking, rankLikeUs, type SharedWork } from "./rank-like-us.ts";
import { weightsOf } from "./weights-of.ts";

type Asked = z.infer<typeof contract.listUsedByLikeUs.query>;
type Used = z.infer<typeof contract.listUsedByLikeUs.reply>["items"][number];

/** At how many of the most alike is looked. */
const mostAlike = 20;

/**
 * What the municipalities most like one of them use, and of which others cannot see whether that one does: what most of
 * them use first. Throws `adoption/unknown-municipality` and `adoption/no-weights`.
 */
export async function listUsedByLikeUs(
  ctx: Context,
  code: string,
  { limit, cursor, ...given }: Asked,
): Promise<z.infer<typeof contract.listUsedByLikeUs.reply>> {
  const weights = weightsOf(given);
  const ranking = await rankLikeUs(ctx, code, weights);
  const filters = { limit, cursor, ...weights };
  const page = pageOfWhole(`listUsedByLikeUs ${code}`, filters, usedIn(ranking));
  return { ...page, items: await toldUsed(ctx, ranking, page.items) };
}

/** One entry with those of the most alike who use it, and how many of these it is known of. */
export interface UsedBy {
  readonly entry: string;
  readonly users: readonly string[];
  readonly known: number;
}

const mostAlikeOf = ({ alike }: Ranking): string[] =>
  alike.slice(0, mostAlike).map(({ municipality }) => municipality.code);

/** What the most alike of a ranking use and is not known of us. */
export const usedIn = (ranking: Ranking): UsedBy[] =>
  usedBy(mostAlikeOf(ranking), ranking.country).filter(
    ({ entry }) => !isKnown(ranking.ours.standings.get(entry)),
  );

/** The same as the API tells it. */
export async function toldUsed(
  ctx: Context,
  ranking: Ranking,
  shown: readonly UsedBy[],
): Promise<Used[]> {
  const like = mostAlikeOf(ranking);
  const ids = shown.map(({ entry }) => entry);
  const briefs = new Map((await catalogueEntries.brief(ctx, ids)).map((one) => [one.of, one]));
  const names = await organisationNames(ctx, like);
  return shown.map(({ entry, users, known }) => {
    const { name = entry, kind = "software", themes = [] } = briefs.get(entry) ?? {};
    return {
      entry: { id: entry, name, kind },
      themes: [...themes],
      users: users.map((id) => ({ id, name: names.get(id)?.name ?? id })),
      known,
      of: like.length,
      through: throughWhich(users, ranking.work),
    };
  });
}

const isKnown = (standing: Standing | undefined): boolean =>
  standing !== undefined && standing.state !== "not-known";

/** What these use, and by whom: what most use first, and of that what the most alike of all uses. */
function usedBy(like: readonly string[], country: Country): UsedBy[] {
  const entries = new Set(like.flatMap((code) => [...country.of(code).standings.keys()]));
  return [...entries]
    .map((entry) => {
      const of = (code: string): Standing | undefined => country.of(code).standings.get(entry);
      const users = like.filter((code) => of(code)?.state === "uses");
      return { entry, users, known: like.filter((code) => isKnown(of(code))).length };
    })
    .filter(({ users }) => users.length > 0)
    .sort((a, b) => b.users.length - a.users.length || first(a) - first(b) || byId(a, b));

  function first({ users }: { readonly users: readonly string[] }): number {
    return like.indexOf(users[0] ?? "");
  }
}

const byId = (a: { readonly entry: string }, b: { readonly entry: string }): number =>
  a.entry < b.entry ? -1 : 1;

/** The joint arrangement in which all users and we take part; of several the smallest. Of one user it says nothing. */
function throughWhich(users: readonly string[], work: SharedWork) {
  const [first, ...others] = users;
  if (first === undefined || others.length === 0) return null;
  const takesPart = (code: string, id: string): boolean =>
    (work.get(code) ?? []).some((one) => one.id === id);
  const size = (id: string): number =>
    [...work.keys()].filter((code) => takesPart(code, id)).length;
  const [smallest] = (work.get(first) ?? [])
    .filter(({ id }) => others.every((code) => takesPart(code, id)))
    .toSorted((a, b) => size(a.id) - size(b.id));
  return smallest ? { id: smallest.id, name: smallest.name } : null;
}
