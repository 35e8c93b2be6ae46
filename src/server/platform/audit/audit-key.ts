import { createHash, createPrivateKey, createPublicKey, hash, sign, verify } from "node:crypto";
import { MalformedNote } from "#standards/merkle-log/malformed-note";
import type { SignEd25519, VerifyEd25519 } from "#standards/merkle-log/signed-note";
import type { Sha256 } from "#standards/merkle-log/tree-hash";
import {
  parseVerifierKey,
  type VerifierKey,
  verifierKey,
  writeVerifierKey,
} from "#standards/merkle-log/verifier-key";
import { WrongSetting } from "../config.ts";
import { deriveKey } from "../secret.ts";

/** The key that signs checkpoints, and all keys whose signature counts. */
export interface AuditKey {
  readonly signer: VerifierKey;
  /** What others verify with, as one line. It may be known to everyone. */
  readonly verificationKey: string;
  /** The signer, and the keys of before it. */
  readonly trusted: readonly VerifierKey[];
  readonly sign: SignEd25519;
}

export const sha256: Sha256 = (bytes) => hash("sha256", bytes, "buffer");

/**
 * Derives the signing key from the secret of the installation, so that there is one secret to keep. The practice
 * country has a key of its own: nothing that it signs passes for real. `former` are verification keys of before the
 * secret was changed. Throws `WrongSetting` when one of these is not such a key.
 */
export function openAuditKey(
  secret: Buffer,
  { practice, former = [] }: { practice: boolean; former?: readonly string[] },
): AuditKey {
  const seed = deriveKey(secret, practice ? "audit-checkpoints-of-practice" : "audit-checkpoints");
  const privateKey = createPrivateKey({
    key: Buffer.concat([privateKeyHead, seed]),
    format: "der",
    type: "pkcs8",
  });
  const { x = "" } = createPublicKey(privateKey).export({ format: "jwk" });
  const publicKey = Buffer.from(x, "base64url");
  // A name that belongs to the key: an address of the website may change, and then old checkpoints must still count.
  const name = `waaier-audit-${createHash("sha256").update(publicKey).digest("hex").slice(0, 12)}`;
  const signer = verifierKey(sha256, name, publicKey);
  return {
    signer,
    verificationKey: writeVerifierKey(signer),
    trusted: [signer, ...former.map(readVerificationKey)],
    sign: (message) => sign(null, message, privateKey),
  };
}

/** Reads a verification key that somebody gives. Throws `WrongSetting`. */
export function readVerificationKey(line: string): VerifierKey {
  try {
    return parseVerifierKey(sha256, line.trim());
  } catch (error) {
    if (!(error instanceof MalformedNote)) throw error;
    throw new WrongSetting(
      `This is no verification key of an audit trail: ${error.message}. Copy the whole line that \`waaier audit key\` says.`,
    );
  }
}

// Whatever comes before the 32 bytes of a private key of Ed25519 in PKCS #8: RFC 8410 §7.
const privateKeyHead = Buffer.from("302e020100300506032b657004220420", "hex");

export const verifyEd25519: VerifyEd25519 = (publicKey, message, signature) => {
  const x = Buffer.from(publicKey).toString("base64url");
  try {
    const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
    return verify(null, message, key, signature);
  } catch {
    // Not a point on the curve: nothing is signed by it.
    return false;
  }
};
