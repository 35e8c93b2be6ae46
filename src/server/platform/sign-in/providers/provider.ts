import type { ProviderKind } from "#contract/sign-in";

/** Where a provider says who somebody is, by the names of its claims. */
export interface ClaimNames {
  readonly subject: string;
  readonly name: string;
  readonly email: string;
}

/** An identity provider, as it is used. */
export interface Provider {
  readonly id: string;
  readonly name: string;
  readonly kind: ProviderKind;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Organisations whose people sign in here: a session of another issuer does not count at these. */
  readonly organisations: readonly string[];
  readonly scopes: readonly string[];
  readonly claims: ClaimNames;
  /** Levels of which one must be said (`acr`); empty: any. */
  readonly requiredAcr: readonly string[];
  /** Talks http with this machine itself; only the practice provider does. */
  readonly loopback: boolean;
}

type Preset = Pick<Provider, "scopes" | "claims" | "requiredAcr">;

const usual: Preset = {
  scopes: ["openid", "profile", "email"],
  claims: { subject: "sub", name: "name", email: "email" },
  requiredAcr: [],
};

/**
 * What each kind does by itself; a configuration may say otherwise.
 *
 * - Entra: `sub` differs per application, `oid` is one account of one tenant for good, and the address that people
 *   know is `preferred_username`. Source: Microsoft, "ID token claims reference".
 * - eHerkenning: EH3 (substantial) or EH4 (high), as the level is written in the Afsprakenstelsel Elektronische
 *   Toegangsdiensten, "Level of assurance". A broker may write levels its own way: then `requiredAcr` says how. OpenID
 *   Connect makes `sub` lasting; a broker that gives the acting person elsewhere has it in
 *   `urn:etoegang:core:ActingSubjectID`.
 */
export const presets: Readonly<Record<Exclude<ProviderKind, "practice">, Preset>> = {
  entra: { ...usual, claims: { subject: "oid", name: "name", email: "preferred_username" } },
  keycloak: usual,
  eherkenning: {
    ...usual,
    scopes: ["openid"],
    requiredAcr: [
      "urn:etoegang:core:assurance-class:loa3",
      "urn:etoegang:core:assurance-class:loa4",
    ],
  },
  other: usual,
};

/** The tenant in the issuer of Entra; null for one that stands for many tenants at once, or for the older version. */
export function tenantOf(issuer: string): string | null {
  const [, tenant] = /^\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/v2\.0$/.exec(
    new URL(issuer).pathname,
  ) ?? [null, null];
  return tenant ?? null;
}
