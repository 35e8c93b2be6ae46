import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Chance, chanceFrom } from "../../src/standards/istandaarden/examples/chance.ts";
import { mostClients } from "../../src/standards/istandaarden/examples/declaratie.ts";
import { exampleMessage } from "../../src/standards/istandaarden/examples/example-of.ts";
import {
  type MessageDefinition,
  messages,
} from "../../src/standards/istandaarden/release-3-2/messages.ts";

/** A way to write down a message, which XML allows as well as any other. */
export interface Layout {
  readonly name: string;
  /** Writes a piece of a message in this way. It gets the pieces in their order, and none ends within a tag or a value. */
  rewrite(piece: string, chance: Chance): string;
}

/** Files that were made to be measured. */
export interface Made {
  readonly files: readonly string[];
  /** Of all of them. */
  readonly bytes: number;
}

export const claim = known("WMO323");
export const assignment = known("WMO301");
const seed = 7;

function known(name: string): MessageDefinition {
  const message = messages.get(name);
  if (!message) throw new Error(`there is no ${name}`);
  return message;
}

// What comes after the last client, in any layout, and a total of more digits.
const rest = 1000;

/** Writes a claim (WMO323) that is as large as it can be within so many bytes. */
export function writeClaim(file: string, layout: Layout, mostBytes: number): Made {
  const clients = clientsWithin(layout, mostBytes);
  const text = [...rewritten(layout, clients)].join("");
  writeFileSync(file, text);
  const bytes = Buffer.byteLength(text);
  if (bytes > mostBytes) throw new Error(`${file} has ${bytes} bytes, which is too many`);
  return { files: [file], bytes };
}

/** A client is the same however many come after it. */
function clientsWithin(layout: Layout, mostBytes: number): number {
  let bytes = rest;
  let clients = 0;
  for (const piece of rewritten(layout, mostClients())) {
    bytes += Buffer.byteLength(piece);
    if (bytes > mostBytes) return clients;
    if (piece.includes("</wmo323:Client>")) clients += 1;
  }
  throw new Error(`there are too few test BSNs for a claim of ${mostBytes} bytes`);
}

function* rewritten(layout: Layout, clients: number): Generator<string> {
  const chance = chanceFrom(seed);
  for (const piece of exampleMessage(claim, { seed, clients })) {
    yield layout.rewrite(piece, chance);
  }
}

// Examples differ a lot in size; these are about as large as the official sample.
const [least, most] = [6_000, 8_000];

/** Writes so many assignments (WMO301) of 6 to 8 KB, each another one, in a folder. */
export function writeAssignments(folder: string, count: number): Made {
  const files: string[] = [];
  let bytes = 0;
  for (let number = 1; files.length < count; number += 1) {
    const text = [...exampleMessage(assignment, { seed: number, products: 5 })].join("");
    const size = Buffer.byteLength(text);
    if (size < least || size > most) continue;
    const file = join(folder, `${number}.xml`);
    writeFileSync(file, text);
    files.push(file);
    bytes += size;
  }
  return { files, bytes };
}

export const megabytesPerSecond = ({ bytes }: Made, milliseconds: number): number =>
  bytes / 1e3 / milliseconds;
