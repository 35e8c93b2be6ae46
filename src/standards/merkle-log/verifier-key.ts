import { fromBase64, toBase64 } from "./base64.ts";
import { MalformedNote } from "./malformed-note.ts";
import { type Sha256, sameHash } from "./tree-hash.ts";

/** Who signs notes, as others know it: the name, and the public key of Ed25519 (RFC 8032). */
export interface VerifierKey {
  readonly name: string;
  readonly publicKey: Uint8Array;
  /** Four bytes that say which key of this name it is. */
  readonly id: Uint8Array;
}

/** The byte that c2sp.org/signed-note gives to Ed25519. */
const ed25519 = 1;
const publicKeyLength = 32;

/** Makes the key that others verify with. Throws `MalformedNote` for a name that cannot stand in a note. */
export function verifierKey(sha256: Sha256, name: string, publicKey: Uint8Array): VerifierKey {
  if (!isKeyName(name)) throw new MalformedNote(`${JSON.stringify(name)} cannot name a key`);
  if (publicKey.length !== publicKeyLength) {
    throw new MalformedNote(`a public key of Ed25519 has ${publicKeyLength} bytes`);
  }
  const named = new TextEncoder().encode(`${name}\n`);
  const id = sha256(Uint8Array.from([...named, ed25519, ...publicKey])).slice(0, 4);
  return { name, publicKey, id };
}

/** c2sp.org/signed-note: a name is not empty and has neither spaces nor a plus. */
export const isKeyName = (name: string): boolean => /^[^\s+\p{Cc}]+$/u.test(name);

/** The key as one line, `name+id+key`, the way the tools of Go's checksum database write it. */
export const writeVerifierKey = ({ name, publicKey, id }: VerifierKey): string =>
  `${name}+${hex(id)}+${toBase64(Uint8Array.from([ed25519, ...publicKey]))}`;

/** Reads such a line. Throws `MalformedNote`, also when the id is not that of the key. */
export function parseVerifierKey(sha256: Sha256, line: string): VerifierKey {
  const [, name = "", id = "", encoded = ""] = /^([^+]*)\+([0-9a-f]{8})\+(.*)$/.exec(line) ?? [];
  const bytes = fromBase64(encoded);
  if (!bytes || bytes[0] !== ed25519) {
    throw new MalformedNote("a verification key is written as name+id+key");
  }
  const key = verifierKey(sha256, name, bytes.slice(1));
  if (hex(key.id) !== id) throw new MalformedNote("the id is not that of this key");
  return key;
}

/** Whether this is the same key of the same name. */
export const isSigner = (key: VerifierKey, by: Pick<VerifierKey, "name" | "id">): boolean =>
  key.name === by.name && sameHash(key.id, by.id);

const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
