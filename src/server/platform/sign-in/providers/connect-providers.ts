import * as client from "openid-client";
import { Refusal } from "../../refusal.ts";
import type { Provider } from "./provider.ts";
import { SignInRefused } from "./sign-in-refused.ts";

/** How sign-in reaches the world: the function of the platform that goes to no address inside. */
export type FetchOutside = client.CustomFetch;

/** A provider of whom it is known how to talk with it. */
export interface Connection {
  readonly provider: Provider;
  readonly config: client.Configuration;
}

export type Connect = (id: string) => Promise<Connection>;

// Signed with a key that only the provider has. Never `none`, nor HS256 with the secret that both know (RFC 8725 §3.1).
const signingAlgorithms = ["RS256", "PS256", "ES256", "EdDSA", "Ed25519"];
// Clocks of two servers may differ so much.
const toleranceSeconds = 30;
const timeoutSeconds = 10;
// A provider may move its addresses; its keys are looked up anew by openid-client itself.
const knownForMs = 3_600_000;

/**
 * Finds out how to talk with each provider when it is first needed (OpenID Connect Discovery 1.0), and again after an
 * hour. Throws `SignInRefused` for an unknown one, and when one cannot be reached or is not what it says.
 */
export function connectProviders(
  providers: readonly Provider[],
  fetchOutside: FetchOutside,
  clock: () => Date,
): Connect {
  const known = new Map<string, { connection: Promise<Connection>; until: number }>();
  return (id) => {
    const provider = providers.find((one) => one.id === id);
    if (!provider) {
      return Promise.reject(new SignInRefused("unknown-provider", "unknown-provider"));
    }
    const now = clock().getTime();
    const before = known.get(id);
    if (before && now < before.until) return before.connection;
    const fetch = provider.loopback ? withinOrigin(provider.issuer) : fetchOutside;
    const connection = connect(provider, fetch);
    known.set(id, { connection, until: now + knownForMs });
    // Asked again next time.
    connection.catch(() => known.delete(id));
    return connection;
  };
}

async function connect(provider: Provider, fetch: FetchOutside): Promise<Connection> {
  const { issuer, clientId, clientSecret, loopback } = provider;
  const insecure = loopback ? [client.allowInsecureRequests] : [];
  const found = await client
    .discovery(new URL(issuer), clientId, undefined, client.None(), {
      [client.customFetch]: fetch,
      timeout: timeoutSeconds,
      execute: insecure,
    })
    .catch((error: unknown) => {
      throw new SignInRefused("unavailable", `discovery-${codeOf(error)}`);
    });
  const server = found.serverMetadata() as client.ServerMetadata;
  // Letter by letter, as RFC 8414 §3.3 asks; openid-client lets some kinds of Entra differ.
  if (server.issuer !== issuer) throw new SignInRefused("unavailable", "discovery-other-issuer");
  // OpenID Connect Discovery §3: who says nothing signs with RS256.
  const offered = server.id_token_signing_alg_values_supported ?? ["RS256"];
  const allowed = signingAlgorithms.filter((algorithm) => offered.includes(algorithm));
  const config = new client.Configuration(
    { ...server, id_token_signing_alg_values_supported: allowed },
    clientId,
    { client_secret: clientSecret, [client.clockTolerance]: toleranceSeconds },
    authenticationAt(server, clientSecret),
  );
  config[client.customFetch] = fetch;
  config.timeout = timeoutSeconds;
  for (const allow of insecure) allow(config);
  // Without this an ID token that came over TLS is taken without a look at its signature.
  client.enableNonRepudiationChecks(config);
  return { provider, config };
}

/** Basic is what a provider takes that says nothing (OpenID Connect Discovery §3). */
function authenticationAt(server: client.ServerMetadata, secret: string): client.ClientAuth {
  const methods = server.token_endpoint_auth_methods_supported ?? ["client_secret_basic"];
  return methods.includes("client_secret_basic")
    ? client.ClientSecretBasic(secret)
    : client.ClientSecretPost(secret);
}

/** Goes to this one origin of this machine, whatever a discovered document says. */
function withinOrigin(issuer: string): FetchOutside {
  const { origin } = new URL(issuer);
  return (url, options) => {
    if (new URL(url).origin !== origin) {
      return Promise.reject(new SignInRefused("refused", "outside-loopback"));
    }
    return fetch(url, options as RequestInit);
  };
}

/** The stable code of an error of openid-client, or of what it fetches with; else its name: never its text. */
export function codeOf(error: unknown): string {
  const { cause, code, name } = error as { cause?: unknown; code?: unknown; name?: unknown };
  for (const one of [error, cause]) {
    if (one instanceof SignInRefused) return one.reason;
    if (one instanceof Refusal) return one.code;
  }
  const said = typeof code === "string" ? code : typeof name === "string" ? name : "unknown";
  return /^\w{1,60}$/.test(said) ? said : "unknown";
}
