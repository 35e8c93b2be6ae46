import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { Provider as OidcServer } from "oidc-provider";
import { memoryAdapter } from "#platform/sign-in/practice/memory-adapter";
import { type Provider, presets } from "#platform/sign-in/providers/provider";
import { redirectUri } from "#platform/sign-in/sign-in-kit";
import { freePort } from "../postgres.ts";

/** A second identity provider, that has nothing to do with ours: addresses, keys and claims as Keycloak has them. */
export interface Realm {
  readonly issuer: string;
  /** How that server is to know it. */
  readonly provider: Provider;
  close(): Promise<void>;
}

const realmPath = "/realms/oefening";
const clientId = "waaier-acceptatie";
const clientSecret = "only-of-this-test-1234567890";

/** Signs everybody in as one person, and works for the server at this address. */
export async function startRealm(serverUrl: string): Promise<Realm> {
  const port = await freePort();
  const issuer = `http://localhost:${port}${realmPath}`;
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const at = (name: string): string => `/protocol/openid-connect/${name}`;
  const oidc = new OidcServer(issuer, {
    adapter: memoryAdapter(() => new Date()),
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [redirectUri(serverUrl, "realm")],
        response_types: ["code"],
        grant_types: ["authorization_code"],
        token_endpoint_auth_method: "client_secret_post",
        id_token_signed_response_alg: "PS256",
      },
    ],
    clientAuthMethods: ["client_secret_post"],
    jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), kid: "realm-1", alg: "PS256" }] },
    enabledJWA: { idTokenSigningAlgValues: ["PS256"] },
    claims: {
      openid: ["sub"],
      profile: ["preferred_username", "given_name", "family_name", "name"],
      email: ["email", "email_verified"],
    },
    cookies: { keys: ["realm-of-a-test"] },
    routes: {
      authorization: at("auth"),
      token: at("token"),
      jwks: at("certs"),
      userinfo: at("userinfo"),
    },
    features: { devInteractions: { enabled: false } },
    ttl: { AccessToken: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
    interactions: { url: (_ctx, { uid }) => `${realmPath}/login-actions/${uid}` },
    findAccount: (_ctx, sub) => ({
      accountId: sub,
      claims: () => ({
        sub,
        preferred_username: "r.voorbeeld",
        name: "Robin Voorbeeld",
        email: "robin@example.nl",
        email_verified: true,
      }),
    }),
    loadExistingGrant: async ({ oidc: asked }) => {
      const grant = new asked.provider.Grant({
        clientId,
        accountId: asked.session?.accountId ?? "",
      });
      grant.addOIDCScope("openid profile email");
      await grant.save();
      return grant;
    },
  });
  const callback = oidc.callback();
  const server = createServer((request, reply) => {
    const url = request.url ?? "/";
    if (url.startsWith(`${realmPath}/login-actions/`)) {
      const login = { accountId: "8d1f6c1e-1111-4222-8333-444455556666" };
      void oidc.interactionFinished(request, reply, { login });
      return;
    }
    Object.assign(request, { originalUrl: url });
    request.url = url.slice(realmPath.length);
    void callback(request, reply);
  });
  await once(server.listen(port, "localhost"), "listening");
  return {
    issuer,
    provider: {
      ...presets.keycloak,
      id: "realm",
      name: "Gemeentelijke aanmelding",
      kind: "keycloak",
      issuer,
      clientId,
      clientSecret,
      organisations: ["GM9001"],
      loopback: true,
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
