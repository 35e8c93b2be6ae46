import { type Client, sumOf, totalOf } from "../answers/claimed.ts";
import type { ClassContent } from "../writer/write-message.ts";
import { type Chance, chanceFrom } from "./chance.ts";
import { monthBefore } from "./days.ts";
import type { Making } from "./making.ts";
import { prestaties } from "./prestatie.ts";
import { testBsns } from "./test-bsn.ts";

/** What a provider claims: the same number, total and clients each time that it is asked of the same seed. */
export interface Claim {
  readonly number: string;
  /** In euro cents. */
  readonly total: number;
  /** Made while they are asked for, so that a large claim is never held as a whole. */
  readonly clients: Iterable<Client>;
}

/** How many clients a claim can have, each with another BSN. */
export const mostClients = (): number => testBsns().length;

export function claimOf(making: Making): Claim {
  const { message, seed, day, products } = making;
  const chance = chanceFrom(323, seed);
  const number = numberOf(chance);
  const prefix = chance.pick(["", "R", "PR-"]);
  const count = making.clients ?? chance.between(1, 6);
  const bsns = testBsns();
  const shift = chance.between(0, bsns.length - 1);
  const client = (n: number): Client => {
    const own = chanceFrom(seed, 323, n);
    const billing = { family: message.family, chance: own, day, prefix, client: n };
    return {
      // No factor of the number of BSNs, so that each comes once before any comes again.
      Bsn: bsns[(shift + n * 3001) % bsns.length] ?? "",
      Prestaties: prestaties(billing, products ?? own.between(1, 6)),
    };
  };
  const clients = {
    *[Symbol.iterator](): Generator<Client> {
      for (let n = 0; n < count; n += 1) yield client(n);
    },
  };
  let total = 0;
  for (const { Prestaties } of clients) total += sumOf(Prestaties);
  return { number, total, clients };
}

const numberOf = (chance: Chance): string =>
  chance.pick(["", "D", "decl"]) + chance.between(1, 99_999_999);

/** 323: the month before that of the message. */
export function declaratie(making: Making): ClassContent {
  const { number, total, clients } = claimOf(making);
  return {
    Declaratie: {
      DeclaratieNummer: number,
      DeclaratiePeriode: { ...monthBefore(making.day, 1) },
      DeclaratieDagtekening: making.day,
      TotaalIngediendBedrag: totalOf(total),
      Clienten: clients,
    },
  };
}
