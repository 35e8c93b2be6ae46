import { fromBase64, toBase64 } from "./base64.ts";
import { MalformedNote } from "./malformed-note.ts";
import { isKeyName, isSigner, type VerifierKey } from "./verifier-key.ts";

/** A text with the signatures below it: c2sp.org/signed-note. */
export interface SignedNote {
  /** Ends with a newline, which is signed too. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

export interface NoteSignature {
  readonly name: string;
  readonly id: Uint8Array;
  readonly signature: Uint8Array;
}

/** Signs with the private half of a key. It is handed in, as the private key is no business of this library. */
export type SignEd25519 = (message: Uint8Array) => Uint8Array;

/** Whether a signature is that of this public key of 32 bytes over this message (RFC 8032). */
export type VerifyEd25519 = (
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
) => boolean;

/** No key name holds more, and a note of ours has one signature; whoever sends more wants to keep us busy. */
const mostSignatures = 100;
const mark = "— ";

/** Signs a text. Throws `MalformedNote` when it cannot be a note. */
export function signNote(text: string, key: VerifierKey, sign: SignEd25519): string {
  refuseText(text);
  const signature = sign(new TextEncoder().encode(text));
  return `${text}\n${signatureLine({ name: key.name, id: key.id, signature })}`;
}

export const signatureLine = ({ name, id, signature }: NoteSignature): string =>
  `${mark}${name} ${toBase64(Uint8Array.from([...id, ...signature]))}\n`;

/** Reads a note without judging its signatures. Throws `MalformedNote`. */
export function parseNote(note: string): SignedNote {
  // The text may have blank lines; the signatures come after the last one.
  const end = note.lastIndexOf("\n\n");
  if (end < 0 || !note.endsWith("\n")) throw new MalformedNote("a note ends with signatures");
  const text = note.slice(0, end + 1);
  refuseText(text);
  const lines = note.slice(end + 2, -1).split("\n");
  if (lines.length > mostSignatures) throw new MalformedNote("more signatures than are read");
  return { text, signatures: lines.map(readSignature) };
}

function refuseText(text: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: just these may not stand in a note
  if (!text.endsWith("\n") || /[\x00-\x09\x0b-\x1f]/.test(text) || !text.isWellFormed()) {
    throw new MalformedNote("the text of a note is lines of UTF-8 without control characters");
  }
}

function readSignature(line: string): NoteSignature {
  const [name = "", encoded = "", ...rest] = line.slice(mark.length).split(" ");
  const bytes = fromBase64(encoded);
  if (
    !(line.startsWith(mark) && rest.length === 0 && isKeyName(name) && bytes && bytes.length > 4)
  ) {
    throw new MalformedNote("a line below the text is not a signature");
  }
  return { name, id: bytes.slice(0, 4), signature: bytes.slice(4) };
}

/** Signed by a key that is trusted; or by none of them; or with a signature of theirs that is not right. */
export type NoteVerdict = "signed" | "by-nobody-known" | "wrong-signature";

/** Judges a note: signatures of unknown keys are passed over, and one wrong one of a known key is enough. */
export function judgeNote(
  { text, signatures }: SignedNote,
  trusted: readonly VerifierKey[],
  verify: VerifyEd25519,
): NoteVerdict {
  const message = new TextEncoder().encode(text);
  const known = signatures.flatMap((by) => {
    const key = trusted.find((one) => isSigner(one, by));
    return key ? [verify(key.publicKey, message, by.signature)] : [];
  });
  if (known.length === 0) return "by-nobody-known";
  return known.every((right) => right) ? "signed" : "wrong-signature";
}
