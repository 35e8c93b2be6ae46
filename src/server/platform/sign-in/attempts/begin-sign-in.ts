import { buildAuthorizationUrl, calculatePKCECodeChallenge } from "openid-client";
import type { Work } from "../../context.ts";
import { hashOfLink, makeSecretLink } from "../../secret-link.ts";
import { languageOf } from "../return-path.ts";
import { redirectUri, type SignInKit } from "../sign-in-kit.ts";
import { attemptSecrets } from "./attempt-secrets.ts";
import { putAttempt } from "./attempt-store.ts";

/** Long enough to find a password and a phone. */
export const attemptMinutes = 10;

/**
 * Sends somebody to an identity provider (OpenID Connect Core §3.1.2.1): code with PKCE, state and nonce. Returns
 * where, and what the browser keeps so that only it can finish. Throws `SignInRefused`.
 */
export async function beginSignIn(
  work: Work,
  kit: SignInKit,
  asked: { provider: string; to: string; browserToken: string | null },
): Promise<{ url: string; browserToken: string }> {
  const { provider, config } = await kit.connect(asked.provider);
  // Kept when there is one: people begin in two tabs, and finish in either.
  const browserToken = asked.browserToken ?? makeSecretLink().token;
  const { token: state, hash: stateHash } = makeSecretLink();
  const { nonce, verifier } = attemptSecrets(kit.keys.attempt, browserToken, state);
  await work.change((ctx) =>
    putAttempt(ctx.db, {
      state_hash: stateHash,
      browser_hash: hashOfLink(browserToken),
      provider: provider.id,
      return_path: asked.to,
      expires_at: new Date(ctx.now.getTime() + attemptMinutes * 60_000),
    }),
  );
  const url = buildAuthorizationUrl(config, {
    response_type: "code",
    redirect_uri: redirectUri(kit.baseUrl, provider.id),
    scope: provider.scopes.join(" "),
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    ui_locales: languageOf(asked.to),
    ...(provider.requiredAcr.length > 0 && { acr_values: provider.requiredAcr.join(" ") }),
  });
  return { url: url.href, browserToken };
}
