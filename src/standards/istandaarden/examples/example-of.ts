import { type MessageDefinition, messages } from "../release-3-2/messages.ts";
import { type ClassContent, messagePieces } from "../writer/write-message.ts";
import { antwoord } from "./antwoord.ts";
import { chanceFrom } from "./chance.ts";
import { daysAfter, isDay } from "./days.ts";
import { declaratie, mostClients } from "./declaratie.ts";
import { declaratieAntwoord } from "./declaratie-antwoord.ts";
import { start, stop } from "./delivery.ts";
import { headerOf } from "./header.ts";
import type { Make, Making } from "./making.ts";
import { verzoekOmToewijzing, verzoekOmWijziging } from "./request.ts";
import { retourOf } from "./retour.ts";
import { toewijzing } from "./toewijzing.ts";

export interface ExampleOptions {
  /** Whole; the same seed makes the same example. */
  readonly seed?: number;
  /** How many clients a 323 or 325 has; another message has one. */
  readonly clients?: number;
  /** How many products a client has, or prestaties. */
  readonly products?: number;
  /** On which it is written. All other days follow from it. */
  readonly day?: string;
}

/** A day like any other, so that an example does not hang on the clock. */
const usualDay = "2026-11-20";
// On which the release came into force. What is claimed lies less than a year before, and not before 2021 (CS100).
export const firstDay = "2023-04-03";
export const mostProducts = 999;

const contents: Readonly<Record<string, Make>> = {
  "301": toewijzing,
  "305": start,
  "307": stop,
  "315": verzoekOmToewijzing,
  "317": verzoekOmWijziging,
  "319": antwoord,
  "323": declaratie,
  "325": declaratieAntwoord,
};

/** An example that its schema and the rules within a message have nothing against. Nobody in it exists. */
export function exampleOf(
  message: MessageDefinition,
  { seed = 1, clients, products, day = usualDay }: ExampleOptions = {},
): ClassContent {
  if (!Number.isSafeInteger(seed)) throw new Error(`the seed ${seed} is not a whole number`);
  if (!isDay(day) || day < firstDay) throw new Error(`${day} is not a day from ${firstDay} on`);
  return made(message, {
    seed,
    day,
    clients: counted("clients", clients, mostClients()),
    products: counted("products", products, mostProducts),
  });
}

/** The same as XML, in pieces. */
export const exampleMessage = (
  message: MessageDefinition,
  options: ExampleOptions = {},
): Iterable<string> => messagePieces(message, exampleOf(message, options));

function counted(what: string, count: number | undefined, most: number): number | null {
  if (count === undefined) return null;
  if (Number.isInteger(count) && count >= 1 && count <= most) return count;
  throw new Error(`${count} ${what}: it can be 1 to ${most}`);
}

function made(message: MessageDefinition, given: Omit<Making, "message" | "chance">): ClassContent {
  const { seed, day } = given;
  const chance = chanceFrom(seed, Number(message.number));
  const making = { ...given, message, chance };
  if (message.returns !== null) {
    const sent = messages.get(`${message.family.prefix}${message.returns}`);
    if (!sent) throw new Error(`there is no ${message.returns}`);
    const earlier = daysAfter(day, -chance.between(0, 3));
    return retourOf(making, made(sent, { ...given, day: earlier }));
  }
  const content = contents[message.number]?.(making);
  if (!content) throw new Error(`there is no example of ${message.name}`);
  const { Header, ...rest } = content;
  return { Header: { ...headerOf(message, day, chance), ...(Header as ClassContent) }, ...rest };
}
