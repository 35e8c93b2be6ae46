import { type Tried, typedIn } from "../../acts.ts";
import { dayOf } from "../../moment.ts";
import { ClaimFacts } from "../../ui/claim-facts.tsx";
import { DecideClaimForm } from "../../ui/decide-claim-form.tsx";
import { usePage } from "../../view.tsx";
import type { Claim } from "./load-colleagues.ts";

interface OrganisationClaimsProps {
  readonly claims: readonly Claim[];
  readonly tried: Tried | null;
}

/** Who asks to work for this organisation and waits for an administrator. */
export function OrganisationClaims({ claims, tried }: OrganisationClaimsProps) {
  const { t, format } = usePage();
  return (
    <section className="w-card w-card--here" aria-labelledby="claims">
      <div>
        <h2 id="claims">{t("people.colleagues.claims.title")}</h2>
        <p>{t("people.colleagues.claims.lead")}</p>
      </div>
      <ul className="w-list">
        {claims.map((claim) => {
          const right = t(`people.right.${claim.right}.name`);
          return (
            <li key={claim.id} className="w-stack">
              <h3>{t("people.colleagues.claims.asks", { name: claim.name, right })}</h3>
              <ClaimFacts
                facts={[
                  [t("people.colleagues.claims.email"), claim.email ?? t("shell.notKnown")],
                  [t("people.colleagues.claims.askedAt"), format.date(dayOf(claim.askedAt))],
                  [t("people.colleagues.claims.explanation"), claim.explanation],
                ]}
              />
              {claim.mayDecide ? (
                <DecideClaimForm id={claim.id} tried={typedIn(tried, "decide", claim.id)} />
              ) : (
                <p>{t("people.colleagues.claims.own")}</p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
