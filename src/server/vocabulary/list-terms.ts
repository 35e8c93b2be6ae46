import type { z } from "zod";
import type * as contract from "#contract/vocabulary";
import { type Context, dutchDate } from "#platform/context";
import { pageOf } from "#platform/cursor";
import { NotFound } from "#platform/refusal";
import { termsOf, vocabularies } from "./term-store.ts";

/** The terms of one list that are in use on a date. Throws `vocabulary/unknown-vocabulary`. */
export async function listTerms(
  ctx: Context,
  vocabulary: string,
  asked: z.infer<typeof contract.listTerms.query>,
): Promise<z.infer<typeof contract.listTerms.reply>> {
  const { offset, limit, next } = pageOf(`listTerms ${vocabulary}`, asked);
  const on = asked.on ?? dutchDate(ctx.now);
  const ever = await termsOf(ctx.db, vocabulary);
  if (ever.length === 0) throw await unknownVocabulary(ctx, vocabulary);
  // Plain dates compare as text, so that any date may be asked, also one that the database cannot hold.
  const inUse = ever.filter(
    ({ validFrom, validUntil }) =>
      (validFrom === null || validFrom <= on) && (validUntil === null || validUntil > on),
  );
  return {
    total: inUse.length,
    items: inUse.slice(offset, offset + limit),
    next: next(inUse.length),
  };
}

async function unknownVocabulary(ctx: Context, vocabulary: string): Promise<NotFound> {
  const known = (await vocabularies(ctx.db)).map(({ id }) => id).join(", ");
  return new NotFound(
    "vocabulary/unknown-vocabulary",
    `There is no vocabulary ${vocabulary}. There are: ${known}.`,
  );
}
