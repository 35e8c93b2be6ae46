import { createHash, randomBytes } from "node:crypto";

/** A link that only its receiver knows: what goes into the mail, and the digest that is kept. */
export interface SecretLink {
  readonly token: string;
  readonly hash: Buffer;
}

/** A new one: 256 bits of chance, so that a plain digest cannot be turned back. */
export function makeSecretLink(): SecretLink {
  const token = randomBytes(32).toString("base64url");
  return { token, hash: hashOfLink(token) };
}

export const hashOfLink = (token: string): Buffer => createHash("sha256").update(token).digest();
