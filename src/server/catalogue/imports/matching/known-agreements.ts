import type { Context } from "#platform/context";
import { foldName } from "#platform/fold-name";
import { bareAddress } from "../../proposals/bare-address.ts";
import { agreements } from "./match-store.ts";

/** Finds the agreement that a file means by an address or a name; undefined when it is none that we have. */
export async function knownAgreements(ctx: Context): Promise<(said: string) => string | undefined> {
  const byAddress = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const { id, name, aliases, link } of await agreements(ctx.db)) {
    if (link !== null) byAddress.set(bareAddress(link), id);
    for (const one of [name, ...aliases]) byName.set(foldName(one), id);
  }
  return (said) =>
    /^https?:/i.test(said) ? byAddress.get(bareAddress(said)) : byName.get(foldName(said));
}
