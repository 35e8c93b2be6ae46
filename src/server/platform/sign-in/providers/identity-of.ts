import type { Identity } from "../people-directory.ts";
import { type Provider, tenantOf } from "./provider.ts";
import { SignInRefused } from "./sign-in-refused.ts";

export type Claims = Readonly<Record<string, unknown>>;

// A name is written by its owner's employer, and shown as it is: only so much of it, and on one line.
const longestName = 120;
const longestEmail = 254;

/**
 * Who the claims say that it is: those of the ID token, and for what it leaves out those of the userinfo. Throws
 * `SignInRefused` when the level is too low, or when what must be known is not said.
 */
export function identityOf(provider: Provider, idToken: Claims, userinfo: Claims = {}): Identity {
  const { claims: names, requiredAcr } = provider;
  const level = text(idToken["acr"]);
  if (requiredAcr.length > 0 && (level === null || !requiredAcr.includes(level))) {
    throw new SignInRefused("too-weak", "acr-too-low");
  }
  if (provider.kind === "entra" && text(idToken["tid"]) !== tenantOf(provider.issuer)) {
    throw new SignInRefused("refused", "other-tenant");
  }
  const said = { ...userinfo, ...idToken };
  const subject = text(said[names.subject]);
  if (subject === null || subject.length > 255) {
    throw new SignInRefused("refused", "claim-missing-subject");
  }
  const name = line(said[names.name]) ?? line(said["preferred_username"]) ?? provider.name;
  return {
    issuer: provider.issuer,
    subject,
    name: name.slice(0, longestName),
    email: emailIn(said, names.email),
  };
}

/** Whether something is left to ask of the userinfo. */
export const isIncomplete = ({ claims: names }: Provider, idToken: Claims): boolean =>
  [names.subject, names.name, names.email].some((name) => text(idToken[name]) === null);

function emailIn(said: Claims, name: string): string | null {
  const email = line(said[name]);
  const plain = email !== null && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email);
  // A provider that knows of no proof says so; one that says nothing is taken at its word.
  const unproven = said["email_verified"] === false || said["email_verified"] === "false";
  return plain && email.length <= longestEmail && !unproven ? email : null;
}

const text = (value: unknown): string | null =>
  typeof value === "string" && value !== "" ? value : null;

function line(value: unknown): string | null {
  // What is not seen too: a sign of no width, or one that turns the reading round.
  const plain = text(value)
    ?.replace(/\p{Cf}+/gu, "")
    .replace(/[\p{C}\u2028\u2029]+/gu, " ")
    .trim();
  return plain === undefined || plain === "" ? null : plain;
}
