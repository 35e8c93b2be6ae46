import { lookup } from "node:dns/promises";
import { Invalid, Unavailable } from "../refusal.ts";
import { isOutside } from "./is-outside.ts";

/** How names are looked up, and which addresses are of others; handed in by tests, that stay on this machine. */
export interface World {
  resolve(host: string): Promise<readonly string[]>;
  isOutside(address: string): boolean;
}

/** The world as it is: names by the resolver of this machine. */
export const internet: World = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  isOutside,
};

/**
 * The addresses of a host, each of them seen to be outside: one inside among them is enough to refuse, for nobody knows
 * which of them would be taken. Throws `outside/unknown-host` and `outside/address-inside`.
 */
export async function checkedAddresses(
  { hostname }: URL,
  world: World,
): Promise<readonly [string, ...string[]]> {
  const host = hostname.replace(/^\[|\]$/g, "");
  const [first, ...others] = isNumeric(hostname) ? [host] : await resolved(host, world);
  if (first === undefined) throw unknownHost();
  if (![first, ...others].every(world.isOutside)) {
    throw new Invalid(
      "outside/address-inside",
      "This address leads to a machine that is not on the public internet. Give an address that anyone can open.",
    );
  }
  return [first, ...others];
}

// The URL standard writes every IPv4 address in four decimal parts, and lets no name end in a number.
const isNumeric = (hostname: string): boolean => /^\[|^[\d.]+$/.test(hostname);

async function resolved(host: string, world: World): Promise<readonly string[]> {
  try {
    return await world.resolve(host);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    throw unknownHost();
  }
}

const unknownHost = (): Unavailable =>
  new Unavailable(
    "outside/unknown-host",
    "The name in this address is not known on the internet now. Check its spelling, or try again later.",
  );
