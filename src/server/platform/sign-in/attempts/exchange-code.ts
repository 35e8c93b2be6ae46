import {
  AuthorizationResponseError,
  authorizationCodeGrant,
  fetchUserInfo,
  ResponseBodyError,
} from "openid-client";
import type { Identity } from "../people-directory.ts";
import { type Connection, codeOf } from "../providers/connect-providers.ts";
import { type Claims, identityOf, isIncomplete } from "../providers/identity-of.ts";
import { SignInRefused } from "../providers/sign-in-refused.ts";
import type { AttemptSecrets } from "./attempt-secrets.ts";

/**
 * Hands in the code and checks all that comes with it: state, issuer of the answer (RFC 9207), and of the ID token
 * its signature, issuer, audience, nonce and times (OpenID Connect Core §3.1.3.7). Throws `SignInRefused`.
 */
export async function exchangeCode(
  { provider, config }: Connection,
  answer: URL,
  { state, nonce, verifier }: AttemptSecrets & { readonly state: string },
): Promise<Identity> {
  try {
    const tokens = await authorizationCodeGrant(config, answer, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const idToken = tokens.claims();
    if (!idToken) throw new SignInRefused("refused", "no-id-token");
    const userinfo: Claims =
      config.serverMetadata().userinfo_endpoint !== undefined && isIncomplete(provider, idToken)
        ? await fetchUserInfo(config, tokens.access_token, idToken.sub)
        : {};
    return identityOf(provider, idToken, userinfo);
  } catch (error) {
    throw refusalOf(error);
  }
}

function refusalOf(error: unknown): SignInRefused {
  if (error instanceof SignInRefused) return error;
  if (error instanceof AuthorizationResponseError) {
    // RFC 6749 §4.1.2.1: the person said no.
    return error.error === "access_denied"
      ? new SignInRefused("cancelled", "access_denied")
      : new SignInRefused("refused", "authorization-error");
  }
  if (error instanceof ResponseBodyError && error.status < 500) {
    return new SignInRefused("refused", "token-error");
  }
  const code = codeOf(error);
  return unreachable.test(code)
    ? new SignInRefused("unavailable", code)
    : new SignInRefused("refused", code);
}

// What fetch throws when nobody answers, or too late, and openid-client for a status that it does not expect.
const unreachable =
  /^(TypeError|AbortError|TimeoutError|E[A-Z]+|outside\/[\w-]+|UND_ERR_\w+|OAUTH_RESPONSE_IS_NOT_CONFORM|OAUTH_TIMEOUT|OAUTH_ABORT|server_error|temporarily_unavailable)$/;
