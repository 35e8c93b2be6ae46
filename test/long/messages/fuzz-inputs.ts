import { exampleMessage } from "../../../src/standards/istandaarden/examples/example-of.ts";
import { messages } from "../../../src/standards/istandaarden/release-3-2/messages.ts";
import { type Chance, chanceFrom } from "./chance.ts";
import { damage, randomBytes } from "./fuzz-bytes.ts";
import { edge } from "./fuzz-edges.ts";
import { type Example, repeated } from "./fuzz-repeated.ts";
import { mutate } from "./mutate.ts";
import { randomMessage } from "./random-message.ts";
import { writeXml } from "./write-xml.ts";

export interface FuzzInput {
  readonly kind: "bytes" | "damaged" | "built" | "repeated";
  readonly bytes: Uint8Array;
}

/** A longer one says nothing that a shorter one does not. */
const mostBytes = 8192;
const perMessage = 4;
const utf8 = new TextEncoder();

interface Made extends Example {
  readonly bytes: Uint8Array;
}

let made: readonly Made[] | null = null;

/** Examples of all 28 messages, short enough to be read a million times. */
function examples(): readonly Made[] {
  made ??= [...messages.values()].flatMap((message) =>
    Array.from({ length: perMessage }, (_, seed) => {
      const options = { seed: seed + 1, clients: 1 + (seed % 2), products: 1 + (seed % 3) };
      const text = [...exampleMessage(message, options)].join("");
      return { message, text, bytes: utf8.encode(text) };
    }).filter(({ bytes }) => bytes.length < mostBytes),
  );
  return made;
}

function damaged(chance: Chance): Uint8Array {
  let { bytes } = chance.pick(examples());
  for (let times = chance.below(4); times >= 0; times -= 1) {
    bytes = damage(bytes, chance.pick(examples()).bytes, chance);
  }
  return bytes;
}

function built(chance: Chance): Uint8Array {
  const { message } = chance.pick(examples());
  const root = randomMessage(message, chance);
  if (!chance.once(4)) edge(root, chance);
  for (let times = chance.below(3); times > 0; times -= 1) mutate(root, chance);
  return utf8.encode(writeXml(message, root, chance));
}

/** Records that are the same, and then perhaps one byte of them is another. */
function repeatedBytes(chance: Chance): Uint8Array {
  const bytes = utf8.encode(repeated(chance.pick(examples()), chance));
  return chance.once(2) ? damage(bytes, chance.pick(examples()).bytes, chance) : bytes;
}

const kinds = ["bytes", "damaged", "damaged", "built", "built", "repeated", "repeated"] as const;
const make = { bytes: randomBytes, damaged, built, repeated: repeatedBytes } as const;

/** What is drawn for this input, so that it can be made again alone. */
export const chanceOf = (seed: number, n: number): Chance =>
  chanceFrom(seed ^ Math.imul(n + 1, 0x9e3779b1));

export function inputOf(chance: Chance): FuzzInput {
  const kind = chance.pick(kinds);
  return { kind, bytes: make[kind](chance).subarray(0, mostBytes) };
}
