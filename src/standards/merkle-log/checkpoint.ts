import { fromBase64, toBase64 } from "./base64.ts";
import { MalformedNote } from "./malformed-note.ts";
import { hashLength } from "./tree-hash.ts";

/** The head of a log at one size, to be signed as a note: c2sp.org/tlog-checkpoint. */
export interface Checkpoint {
  /** Which log it is of. */
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
  /** Further lines, for whoever knows what they mean. */
  readonly extensions: readonly string[];
}

/** Writes the text of the note. Throws `MalformedNote` for what could not be read back. */
export function writeCheckpoint({ origin, size, root, extensions }: Checkpoint): string {
  const text = `${[origin, `${size}`, toBase64(root), ...extensions].join("\n")}\n`;
  parseCheckpoint(text);
  return text;
}

/** Reads the text of a note. Throws `MalformedNote`. */
export function parseCheckpoint(text: string): Checkpoint {
  const [origin = "", size = "", root = "", ...rest] = text.split("\n");
  const extensions = rest.slice(0, -1);
  const bytes = fromBase64(root);
  if (origin === "" || rest.at(-1) !== "" || extensions.includes("")) {
    throw new MalformedNote("a checkpoint is at least three lines, none of them empty");
  }
  if (!/^(0|[1-9][0-9]*)$/.test(size) || !Number.isSafeInteger(Number(size))) {
    throw new MalformedNote("the second line of a checkpoint is the size of the tree");
  }
  if (bytes?.length !== hashLength) {
    throw new MalformedNote("the third line of a checkpoint is the root of the tree");
  }
  return { origin, size: Number(size), root: bytes, extensions };
}
