import { expect, test } from "vitest";
import { identityOf, isIncomplete } from "./identity-of.ts";
import { type Provider, presets } from "./provider.ts";
import { SignInRefused } from "./sign-in-refused.ts";

const tenant = "11111111-2222-4333-8444-555555555555";
const of = (kind: "entra" | "keycloak" | "eherkenning" | "other", issuer: string): Provider => ({
  ...presets[kind],
  id: kind,
  name: "Aanmelding",
  kind,
  issuer,
  clientId: "waaier",
  clientSecret: "secret",
  organisations: [],
  loopback: false,
});
const entra = of("entra", `https://login.microsoftonline.com/${tenant}/v2.0`);
const keycloak = of("keycloak", "https://sso.example.nl/realms/town");
const eherkenning = of("eherkenning", "https://broker.example.nl");
const sound = { sub: "pairwise", oid: "object-1", tid: tenant, name: "Sam Voorbeeld" };

const refusedFor = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof SignInRefused) return error.reason;
    throw error;
  }
  return "not refused";
};

test.each([
  ["another tenant", { ...sound, tid: "99999999-2222-4333-8444-555555555555" }],
  ["no tenant", { ...sound, tid: undefined }],
])("a token of Entra of %s is refused", (_what, claims) => {
  expect(refusedFor(() => identityOf(entra, claims))).toBe("other-tenant");
});

test.each([
  ["is not there", undefined],
  ["is empty", ""],
  ["is no text", 7],
  ["is very long", "x".repeat(256)],
])("a subject that %s is refused", (_what, oid) => {
  expect(refusedFor(() => identityOf(entra, { ...sound, oid }))).toBe("claim-missing-subject");
});

test.each([undefined, "urn:etoegang:core:assurance-class:loa2", "1", ["loa3"]])(
  "eHerkenning at level %j is too weak",
  (acr) => {
    expect(refusedFor(() => identityOf(eherkenning, { sub: "a", acr }))).toBe("acr-too-low");
    // What the userinfo says of the level is not signed for this sign-in.
    const userinfo = { acr: "urn:etoegang:core:assurance-class:loa4" };
    expect(refusedFor(() => identityOf(eherkenning, { sub: "a", acr }, userinfo))).toBe(
      "acr-too-low",
    );
  },
);

test("somebody of Entra is known by the object and not by the address", () => {
  const claims = { ...sound, preferred_username: "sam@example.nl", email: "other@example.nl" };
  expect(identityOf(entra, claims)).toEqual({
    issuer: entra.issuer,
    subject: "object-1",
    name: "Sam Voorbeeld",
    email: "sam@example.nl",
  });
});

test("eHerkenning at EH3 is enough, and gives no name of a person", () => {
  const acr = "urn:etoegang:core:assurance-class:loa3";
  expect(identityOf(eherkenning, { sub: "pseudonym", acr })).toMatchObject({
    subject: "pseudonym",
    name: "Aanmelding",
    email: null,
  });
});

test("what the ID token says comes before the userinfo, which fills in the rest", () => {
  const userinfo = { sub: "other", name: "Iemand Anders", email: "robin@example.nl" };
  expect(identityOf(keycloak, { sub: "robin", name: "Robin" }, userinfo)).toMatchObject({
    subject: "robin",
    name: "Robin",
    email: "robin@example.nl",
  });
  expect(isIncomplete(keycloak, { sub: "robin", name: "Robin" })).toBe(true);
  expect(isIncomplete(keycloak, { sub: "r", name: "R", email: "r@example.nl" })).toBe(false);
});

test.each([false, "false"])(
  "an address that the provider says is unproven (%j) is not taken",
  (email_verified) => {
    const claims = { sub: "a", name: "A", email: "a@example.nl", email_verified };
    expect(identityOf(keycloak, claims).email).toBeNull();
  },
);

test.each([
  "no address",
  "a@b",
  "a@example.nl\r\nBcc: x@evil.example",
  7,
  `${"a".repeat(250)}@b.nl`,
])("%j is no address", (email) => {
  expect(identityOf(keycloak, { sub: "a", name: "A", email }).email).toBeNull();
});

test("a name is one line, without what turns letters round, and not endless", () => {
  const name = (said: string): string => identityOf(keycloak, { sub: "a", name: said }).name;
  expect(name(" Sam\r\n\tVoorbeeld\u202e ")).toBe("Sam Voorbeeld");
  expect(name("Sam\u200b Voor\u00adbeeld\ufeff")).toBe("Sam Voorbeeld");
  expect(name("x".repeat(500))).toHaveLength(120);
  expect(identityOf(keycloak, { sub: "a", preferred_username: "sam" }).name).toBe("sam");
});
