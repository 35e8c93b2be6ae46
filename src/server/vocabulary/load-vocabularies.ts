import type { Context } from "#platform/context";
import type { Facts } from "#platform/facts";
import { replaceTerms } from "./term-store.ts";

/** Puts these terms in the place of those that the module had, within the transaction given. */
export async function loadVocabularies(
  ctx: Context,
  { vocabularies }: Pick<Facts, "vocabularies">,
): Promise<void> {
  const terms = vocabularies.map(({ source, ...row }) => ({ ...row, sources: source }));
  await replaceTerms(ctx.db, terms);
}
