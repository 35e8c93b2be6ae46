import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

// AES-256-GCM (NIST SP 800-38D): a nonce of 96 bits, new each time, and a tag of 128.
const algorithm = "aes-256-gcm";
const nonceBytes = 12;
const tagBytes = 16;

/** Encrypts a secret of one person: put into the row of another it cannot be opened. */
export function seal(key: Buffer, person: number, secret: Uint8Array): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, key, nonce).setAAD(ownerMark(person));
  const sealed = Buffer.concat([cipher.update(secret), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** The secret; null when it was sealed with another key, for another person, or was changed. */
export function unseal(key: Buffer, person: number, sealed: Buffer): Buffer | null {
  const nonce = sealed.subarray(0, nonceBytes);
  const tag = sealed.subarray(nonceBytes, nonceBytes + tagBytes);
  try {
    const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagBytes })
      .setAAD(ownerMark(person))
      .setAuthTag(tag);
    return Buffer.concat([
      decipher.update(sealed.subarray(nonceBytes + tagBytes)),
      decipher.final(),
    ]);
  } catch {
    return null;
  }
}

const ownerMark = (person: number): Buffer => Buffer.from(`second-factor of ${person}`);
