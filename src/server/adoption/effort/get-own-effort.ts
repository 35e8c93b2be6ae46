import type { z } from "zod";
import { catalogueEntries } from "#catalogue";
import type * as contract from "#contract/adoption";
import type { Context } from "#platform/context";
import { requireKnown } from "../require-adopter.ts";
import { concealingOf } from "./concealing.ts";
import { asEffort, ownOf } from "./effort.ts";
import { effortsNowOf } from "./effort-store.ts";
import { familyOf } from "./family-of.ts";
import { whyNothingToTell } from "./nothing-to-tell.ts";
import { sizesAtLive } from "./sizes-at-live.ts";

/**
 * What an organisation itself told of an entry, be it concealed from others, and whether others see what it tells.
 * Throws `adoption/unknown-organisation` and `catalogue/unknown-entry`.
 */
export async function getOwnEffort(
  ctx: Context,
  organisation: string,
  entry: string,
): Promise<z.infer<typeof contract.getOwnEffort.reply>> {
  const named = await requireKnown(ctx, organisation);
  const { id: whole } = await catalogueEntries.require(ctx, entry);
  const entries = await familyOf(ctx, whole);
  const row = ownOf(await effortsNowOf(ctx.db, { organisation, entries }), whole);
  const { hides, hiddenVersions } = await concealingOf(ctx, {
    organisations: [organisation],
    entries,
  });
  const hidesNow = (version: string | null): boolean =>
    hides({ organisation, origin: "own", version, told_at: ctx.now });
  const wouldConceal = hidesNow(null);
  const nothingToTell = await whyNothingToTell(ctx, named, whole);
  const seen = { nothingToTell, wouldConceal, concealedVersions: hiddenVersions.filter(hidesNow) };
  if (!row) return { effort: null, concealed: false, ...seen };
  const sizeOf = await sizesAtLive(ctx, [row]);
  return { effort: asEffort(row, named, sizeOf(row)), concealed: hides(row), ...seen };
}
