import type { LikeUs } from "#contract/adoption";
import type { Context } from "#platform/context";
import { toldAlike } from "./list-like-us.ts";
import { toldUsed, usedIn } from "./list-used-by-like-us.ts";
import { rankLikeUs, type SharedWork } from "./rank-like-us.ts";
import { weightsOf } from "./weights-of.ts";

/** How many of each, and of what nothing is told. */
interface Asked {
  readonly alike: number;
  readonly used: number;
  readonly except: ReadonlySet<string>;
}

/** Of one ranking all that a page in brief tells: read once, where the lists apart would each rank the country. */
export interface LikeUsInBrief {
  readonly alike: readonly LikeUs[];
  readonly used: Awaited<ReturnType<typeof toldUsed>>;
  /** With whom it shares joint arrangements, and which: who shares the most first. */
  readonly work: SharedWork;
  /** How many other municipalities use an entry, and of how many it is known, as far as others can see. */
  others(entry: string): { readonly using: number; readonly known: number };
}

/** Throws `adoption/unknown-municipality`. */
export async function likeUsInBrief(
  ctx: Context,
  code: string,
  { alike, used, except }: Asked,
): Promise<LikeUsInBrief> {
  const ranking = await rankLikeUs(ctx, code, weightsOf({}));
  const { country, ours, work } = ranking;
  const found = usedIn(ranking).filter(({ entry }) => !except.has(entry));
  return {
    alike: await toldAlike(ctx, ranking, ranking.alike.slice(0, alike)),
    used: await toldUsed(ctx, ranking, found.slice(0, used)),
    work,
    others: (entry) => {
      const state = ours.standings.get(entry)?.state ?? "not-known";
      return {
        using: country.users(entry) - Number(state === "uses"),
        known: country.known(entry) - Number(state !== "not-known"),
      };
    },
  };
}
