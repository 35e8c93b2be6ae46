import { closeSync, openSync, writeSync } from "node:fs";
import { mostClients } from "#standards/istandaarden/examples/declaratie";
import {
  exampleMessage,
  firstDay,
  mostProducts,
} from "#standards/istandaarden/examples/example-of";
import { type MessageDefinition, messages } from "#standards/istandaarden/release-3-2/messages";
import type { Output } from "./output.ts";
import { WrongUsage } from "./wrong-usage.ts";

export interface ExampleAsked {
  readonly clients: number | undefined;
  readonly products: number | undefined;
  readonly seed: number | undefined;
  readonly day: string | undefined;
  /** The file to write; standard output when there is none. */
  readonly out: string | undefined;
}

// Pieces are small; one write of each would take longer than making them.
const blockSize = 64 * 1024;

/** Writes an example of a message, as fast as it is taken. */
export function writeExample(name: string, asked: ExampleAsked, output: Output): void {
  const example = blocks(piecesOf(name, asked));
  if (asked.out !== undefined) writeFile(asked.out, example);
  else for (const block of example) output.say(block);
}

const withClients = ["323", "325"];

/** What an example cannot be, in the words of whoever asks. */
function refuse(
  { name, number }: MessageDefinition,
  { clients, products, day }: ExampleAsked,
): void {
  if (clients !== undefined && !withClients.includes(number)) {
    throw new WrongUsage({
      nl: `Een ${name} gaat over één Client: --clients kan alleen bij een 323 of 325.`,
      en: `A ${name} is about one Client: --clients is for a 323 or 325 only.`,
    });
  }
  if (day !== undefined && day < firstDay) {
    throw new WrongUsage({
      nl: `--day ${day}: release 3.2 geldt vanaf ${firstDay}. Kies die dag of een latere.`,
      en: `--day ${day}: release 3.2 is in force from ${firstDay} on. Choose that day or a later one.`,
    });
  }
  refuseMore("clients", clients, mostClients());
  refuseMore("products", products, mostProducts);
}

function refuseMore(option: string, count: number | undefined, most: number): void {
  if (count === undefined || count <= most) return;
  throw new WrongUsage({
    nl: `--${option} ${count}: het kunnen er hooguit ${most} zijn.`,
    en: `--${option} ${count}: there can be at most ${most}.`,
  });
}

function piecesOf(name: string, asked: ExampleAsked): Iterable<string> {
  const { clients, products, seed, day } = asked;
  const message = messages.get(name.toUpperCase());
  if (!message) {
    const all = [...messages.keys()].join(", ");
    throw new WrongUsage({
      nl: `Er is geen bericht ${name}. Er zijn: ${all}.`,
      en: `There is no message ${name}. There are: ${all}.`,
    });
  }
  refuse(message, asked);
  return exampleMessage(message, {
    ...(clients !== undefined && { clients }),
    ...(products !== undefined && { products }),
    ...(seed !== undefined && { seed }),
    ...(day !== undefined && { day }),
  });
}

function writeFile(path: string, blocksOf: Iterable<string>): void {
  const file = opened(path);
  try {
    for (const block of blocksOf) writeSync(file, block);
  } finally {
    closeSync(file);
  }
}

function opened(path: string): number {
  try {
    return openSync(path, "w");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new WrongUsage({
      nl: `${path} kan niet worden geschreven (${code}).`,
      en: `${path} cannot be written (${code}).`,
    });
  }
}

function* blocks(pieces: Iterable<string>): Generator<string> {
  let block = "";
  for (const piece of pieces) {
    block += piece;
    if (block.length >= blockSize) {
      yield block;
      block = "";
    }
  }
  yield block;
}
