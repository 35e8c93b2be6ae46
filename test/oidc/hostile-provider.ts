import {
  constants,
  createHmac,
  generateKeyPairSync,
  type KeyObject,
  sign as signBytes,
} from "node:crypto";
import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { type Provider, presets } from "#platform/sign-in/providers/provider";
import { freePort } from "../postgres.ts";

export interface Token {
  readonly header: Record<string, unknown>;
  readonly claims: Record<string, unknown>;
  readonly key: KeyObject | string | null;
}

/** An identity provider that answers whatever a test wants, written without any library of OpenID Connect. */
export interface HostileProvider {
  readonly issuer: string;
  readonly provider: Provider;
  readonly publicKeyPem: string;
  /** What its discovery document says beside, or in place of, what is right. */
  metadata: Record<string, unknown>;
  /** Makes of a sound ID token the one that is sent; null sends none. */
  change: (sound: Token) => Token | null;
  /** What the token endpoint answers in place of tokens. */
  tokenError: { status: number; body: unknown } | null;
  /** The nonce of the next ID token, as an address to it asked. */
  nonce: string | undefined;
  /** Forms that came to the token endpoint. */
  readonly handedIn: URLSearchParams[];
  close(): Promise<void>;
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** A key that the hostile provider does not publish. */
export const foreignKey = (): KeyObject =>
  generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;

function write({ header, claims, key }: Token): string {
  const signed = `${encode(header)}.${encode(claims)}`;
  if (key === null) return `${signed}.`;
  const signature =
    typeof key === "string"
      ? createHmac("sha256", key).update(signed).digest()
      : signBytes("sha256", Buffer.from(signed), { key, padding: constants.RSA_PKCS1_PADDING });
  return `${signed}.${signature.toString("base64url")}`;
}

export async function startHostileProvider(id = "hostile"): Promise<HostileProvider> {
  const port = await freePort();
  const issuer = `http://localhost:${port}`;
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const provider: Provider = {
    ...presets.other,
    id,
    name: "Vreemde aanmelding",
    kind: "other",
    issuer,
    clientId: "waaier-test",
    clientSecret: "secret-of-a-test-that-is-long-enough",
    organisations: [],
    loopback: true,
  };
  const json = (reply: ServerResponse, status: number, body: unknown): void => {
    reply.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  };
  const hostile: HostileProvider = {
    issuer,
    provider,
    publicKeyPem: publicKey.export({ type: "spki", format: "pem" }).toString(),
    metadata: {},
    change: (sound) => sound,
    tokenError: null,
    nonce: undefined,
    handedIn: [],
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
  const server = createServer((request, reply) => {
    const path = new URL(request.url ?? "/", issuer).pathname;
    if (path === "/.well-known/openid-configuration") {
      return json(reply, 200, {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        response_types_supported: ["code"],
        subject_types_supported: ["public"],
        id_token_signing_alg_values_supported: ["RS256", "HS256", "none"],
        authorization_response_iss_parameter_supported: true,
        ...hostile.metadata,
      });
    }
    if (path === "/jwks") {
      const jwk = publicKey.export({ format: "jwk" });
      return json(reply, 200, { keys: [{ ...jwk, kid: "1", use: "sig", alg: "RS256" }] });
    }
    if (path !== "/token") return json(reply, 404, {});
    let form = "";
    request.on("data", (part: Buffer) => {
      form += part.toString();
    });
    request.on("end", () => {
      hostile.handedIn.push(new URLSearchParams(form));
      if (hostile.tokenError)
        return json(reply, hostile.tokenError.status, hostile.tokenError.body);
      const now = Math.floor(Date.now() / 1000);
      const token = hostile.change({
        header: { alg: "RS256", kid: "1", typ: "JWT" },
        claims: {
          iss: issuer,
          aud: provider.clientId,
          sub: "subject-1",
          iat: now,
          exp: now + 300,
          nonce: hostile.nonce,
          name: "Kim Voorbeeld",
          email: "kim@example.nl",
        },
        key: privateKey,
      });
      json(reply, 200, {
        access_token: "access",
        token_type: "Bearer",
        ...(token && { id_token: write(token) }),
      });
    });
  });
  await once(server.listen(port, "localhost"), "listening");
  return hostile;
}
