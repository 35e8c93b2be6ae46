import { closeSync, openSync, writeSync } from "node:fs";
import { exampleMessage } from "#standards/istandaarden/examples/example-of";
import { messages } from "#standards/istandaarden/release-3-2/messages";
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

function piecesOf(name: string, { clients, products, seed, day }: ExampleAsked): Iterable<string> {
  const message = messages.get(name.toUpperCase());
  if (!message) {
    const all = [...messages.keys()].join(", ");
    throw new WrongUsage({
      nl: `Er is geen bericht ${name}. Er zijn: ${all}.`,
      en: `There is no message ${name}. There are: ${all}.`,
    });
  }
  try {
    return exampleMessage(message, {
      ...(clients !== undefined && { clients }),
      ...(products !== undefined && { products }),
      ...(seed !== undefined && { seed }),
      ...(day !== undefined && { day }),
    });
  } catch (error) {
    // It knows itself how many there can be, and says so. Anything else is a bug.
    if (!(error instanceof Error) || error.constructor !== Error) throw error;
    throw new WrongUsage({
      nl: `Dit voorbeeld kan niet worden gemaakt: ${error.message}.`,
      en: `This example cannot be made: ${error.message}.`,
    });
  }
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
