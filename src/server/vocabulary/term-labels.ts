import type { Context } from "#platform/context";
import { termsOf } from "./term-store.ts";

/** What the codes of a vocabulary are called, those not in use any more too. Empty for one that is not there. */
export async function termLabels(
  ctx: Context,
  vocabulary: string,
): Promise<ReadonlyMap<string, { readonly nl: string; readonly en: string }>> {
  const terms = await termsOf(ctx.db, vocabulary);
  return new Map(terms.map(({ code, labelNl, labelEn }) => [code, { nl: labelNl, en: labelEn }]));
}
