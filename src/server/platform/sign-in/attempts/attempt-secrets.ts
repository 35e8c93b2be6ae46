import { createHmac } from "node:crypto";

/** What one attempt checks the answer of the provider with. */
export interface AttemptSecrets {
  /** Comes back inside the ID token (OpenID Connect Core §3.1.2.1). */
  readonly nonce: string;
  /** Goes along when the code is handed in (PKCE, RFC 7636 §4.1: 43 characters). */
  readonly verifier: string;
}

/**
 * Made of what the server, the browser and the address each know a part of, so that none of it has to be kept: who
 * reads the database, or the cookie, or the address, cannot make them.
 */
export function attemptSecrets(key: Buffer, browserToken: string, state: string): AttemptSecrets {
  const make = (purpose: string): string =>
    createHmac("sha256", key).update(`${purpose} ${browserToken} ${state}`).digest("base64url");
  return { nonce: make("nonce"), verifier: make("verifier") };
}
