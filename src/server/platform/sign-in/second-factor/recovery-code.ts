import { createHash, randomBytes } from "node:crypto";

// Crockford's base32: no letters that are taken for a digit when a code is read from paper.
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
// 24 letters of 5 bits are 120: from 112 on a plain digest is enough to keep it by (OWASP ASVS 5.0 §6.5.2).
const groups = 6;
const groupLength = 4;
export const recoveryCodeCount = 10;

export const newRecoveryCodes = (): string[] =>
  Array.from({ length: recoveryCodeCount }, () =>
    Array.from({ length: groups }, () =>
      // 256 is a multiple of 32: every letter comes as often.
      Array.from(randomBytes(groupLength), (byte) => letters[byte % letters.length]).join(""),
    ).join("-"),
  );

/** Of what was typed: small letters, spaces, and letters that look like digits are taken for what they mean. */
export function hashOfRecoveryCode(typed: string): Buffer {
  const plain = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  return createHash("sha256").update(plain).digest();
}
