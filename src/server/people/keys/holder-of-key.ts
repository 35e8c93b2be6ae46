import type { HeldKey } from "#platform/caller";
import { type Context, type Db, dutchDate } from "#platform/context";
import { Unauthenticated } from "#platform/refusal";
import { hashOfLink } from "#platform/secret-link";
import { endOf } from "../organisation-end.ts";
import { askTogether } from "./ask-together.ts";
import { noteUsed, standingKey } from "./key-store.ts";

// A supplier sends hundreds of messages at the same time with one key. Of each database apart: one reads in its own transaction.
const together = new WeakMap<Db, ReturnType<typeof askTogether<HeldKey>>>();

/**
 * Of which organisation a key is. Read anew and kept nowhere, as a session is. Throws `people/key-not-known` for one that is
 * not known, that was withdrawn, or whose organisation exists no more: which of these is told to nobody.
 */
export function holderOfKey(ctx: Context, key: string): Promise<HeldKey> {
  const ask = together.get(ctx.db) ?? askTogether<HeldKey>();
  together.set(ctx.db, ask);
  const hash = hashOfLink(key);
  return ask(hash.toString("hex"), () => find(ctx, hash));
}

async function find(ctx: Context, hash: Buffer): Promise<HeldKey> {
  const found = await standingKey(ctx.db, hash);
  if (!found || (await endOf(ctx, found.organisation)) !== null) {
    throw new Unauthenticated(
      "people/key-not-known",
      "This API key does not count: it is not known, was withdrawn, or its organisation exists no more. An administrator of the organisation makes another one on its page of keys.",
    );
  }
  await noteUsed(ctx.db, found, dutchDate(ctx.now));
  return { id: found.id, organisation: found.organisation };
}
