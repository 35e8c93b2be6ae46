import type { Context } from "../context.ts";
import { newestMail } from "./mail-store.ts";

/** To whom the last mail did not arrive. */
export interface Undelivered {
  readonly persons: ReadonlySet<number>;
  /** In small letters. */
  readonly addresses: ReadonlySet<string>;
}

/** Of these persons and addresses: to whom the last mail bounced or failed, so that a colleague can see it. */
export async function findUndelivered(
  { db }: Context,
  to: { readonly persons?: readonly number[]; readonly addresses?: readonly string[] },
): Promise<Undelivered> {
  const newest = await newestMail(db, {
    persons: to.persons ?? [],
    addresses: (to.addresses ?? []).map((address) => address.toLowerCase()),
  });
  const lost = newest.filter(({ status }) => status === "bounced" || status === "failed");
  return {
    persons: new Set(lost.flatMap(({ person }) => person ?? [])),
    addresses: new Set(lost.flatMap(({ address }) => address?.toLowerCase() ?? [])),
  };
}
