import type { Holdings } from "../people-directory.ts";
import type { Provider } from "../providers/provider.ts";

/**
 * Whether a session that was signed in at this issuer counts for an organisation. An organisation that stands with a
 * provider trusts that one alone: an account elsewhere, which it cannot close, opens nothing at it.
 */
export function countsFor(
  providers: readonly Pick<Provider, "issuer" | "organisations">[],
  issuer: string,
  organisation: string,
): boolean {
  const trusted = providers.filter(({ organisations }) => organisations.includes(organisation));
  return trusted.length === 0 || trusted.some((provider) => provider.issuer === issuer);
}

/** What somebody may do in a session that was signed in at this issuer. */
export function activeHoldings(
  { rights, mandates }: Holdings,
  providers: readonly Pick<Provider, "issuer" | "organisations">[],
  issuer: string,
): Holdings {
  const active = rights.filter(
    ({ organisation }) => organisation === null || countsFor(providers, issuer, organisation),
  );
  const takers = new Set(active.map(({ organisation }) => organisation));
  return { rights: active, mandates: mandates.filter(({ taker }) => takers.has(taker)) };
}

/** The organisations that somebody can work for: where a right is held, and members under a mandate. */
export const workplaces = ({ rights, mandates }: Holdings): ReadonlySet<string> =>
  new Set([
    ...rights.flatMap(({ organisation }) => (organisation === null ? [] : [organisation])),
    ...mandates.map(({ giver }) => giver),
  ]);
