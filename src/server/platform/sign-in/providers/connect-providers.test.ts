import { expect, test } from "vitest";
import { Unavailable } from "../../refusal.ts";
import { connectProviders, type FetchOutside } from "./connect-providers.ts";
import { type Provider, presets } from "./provider.ts";
import { SignInRefused } from "./sign-in-refused.ts";

const issuer = "https://login.example.nl/town";
const provider: Provider = {
  ...presets.other,
  id: "town",
  name: "Aanmelding",
  kind: "other",
  issuer,
  clientId: "waaier",
  clientSecret: "secret",
  organisations: [],
  loopback: false,
};
const metadata = {
  issuer,
  authorization_endpoint: `${issuer}/auth`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/jwks`,
};
const answering =
  (document: unknown, status = 200): FetchOutside =>
  async () =>
    Response.json(document, { status });
let now = new Date("2026-11-26T12:00:00Z");
const connectWith = (fetchOutside: FetchOutside, one = provider) =>
  connectProviders([one], fetchOutside, () => now);
const refusal = async (connected: Promise<unknown>): Promise<string> => {
  const error = await connected.catch((refused: unknown) => refused);
  expect(error).toBeInstanceOf(SignInRefused);
  const { fault, reason } = error as SignInRefused;
  return `${fault}: ${reason}`;
};

test.each([
  ["of another issuer", { ...metadata, issuer: "https://elsewhere.example" }],
  ["of an issuer that differs by a slash", { ...metadata, issuer: `${issuer}/` }],
  ["without an issuer", { ...metadata, issuer: undefined }],
])("a discovery document %s is refused", async (_what, document) => {
  expect(await refusal(connectWith(answering(document))("town"))).toMatch(
    /^unavailable: discovery-/,
  );
});

test.each([
  ["breaks down", answering({}, 500)],
  ["sends on", (async () => Response.redirect("https://elsewhere.example", 302)) as FetchOutside],
  ["cannot be reached", (() => Promise.reject(new TypeError("fetch failed"))) as FetchOutside],
])(
  "a provider that %s is out of reach, and is asked again the next time",
  async (_what, failing) => {
    let asked = 0;
    const connect = connectWith((url, options) => {
      asked += 1;
      return asked === 1 ? failing(url, options) : answering(metadata)(url, options);
    });
    expect(await refusal(connect("town"))).toMatch(/^unavailable: /);
    await expect(connect("town")).resolves.toMatchObject({ provider });
  },
);

test("what keeps it from being reached is told to who runs the server", async () => {
  const tooSlow = () => Promise.reject(new Unavailable("outside/too-slow", "Too slow."));
  expect(await refusal(connectWith(tooSlow)("town"))).toBe(
    "unavailable: discovery-outside/too-slow",
  );
});

test("http is refused before anything is asked", async () => {
  let asked = 0;
  const counting: FetchOutside = (url, options) => {
    asked += 1;
    return answering(metadata)(url, options);
  };
  const plain = { ...provider, issuer: "http://login.example.nl" };
  expect(await refusal(connectWith(counting, plain)("town"))).toMatch(/^unavailable: discovery-/);
  expect(asked).toBe(0);
});

test("only signatures with a key of the provider are taken, whatever it offers", async () => {
  const offered = ["none", "HS256", "RS256", "RS1", "ES256"];
  const document = { ...metadata, id_token_signing_alg_values_supported: offered };
  const { config } = await connectWith(answering(document))("town");
  expect(config.serverMetadata().id_token_signing_alg_values_supported).toEqual(["RS256", "ES256"]);
});

test("a provider is found out once in an hour", async () => {
  let asked = 0;
  const connect = connectWith((url, options) => {
    asked += 1;
    return answering(metadata)(url, options);
  });
  await Promise.all([connect("town"), connect("town")]);
  expect(asked).toBe(1);
  now = new Date(now.getTime() + 3_600_001);
  await connect("town");
  expect(asked).toBe(2);
});
