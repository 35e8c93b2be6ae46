import { plainAddress } from "./address.ts";

// As long as what sign-in takes; an address of ours with its filters is much shorter.
const longest = 1_000;

/** A page of this site, as a form or an address named it to come back to; else another. Never one of another site. */
export function ownPage(named: string | null, otherwise: string): string {
  if (named === null || named.length > longest || !/^\/(nl|en)(?![\w-])/.test(named)) {
    return otherwise;
  }
  return plainAddress(named) ? named : otherwise;
}
