import { type Context, dutchDate } from "../context.ts";
import { eraseContent, pastTheirTerm } from "./document-store.ts";

/** So many at once keep the statement short; a day brings more than this only once, and the next takes the rest. */
const mostAtOnce = 1_000;

/** Erases the content of documents after the last day of their term. The record stays. */
export async function eraseOldDocuments(ctx: Context): Promise<void> {
  await eraseContent(ctx.db, await pastTheirTerm(ctx.db, dutchDate(ctx.now), mostAtOnce), ctx.now);
}
