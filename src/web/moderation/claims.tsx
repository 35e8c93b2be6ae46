import { addressWith, type Tried, typedIn } from "../acts.ts";
import { dayOf } from "../moment.ts";
import { ClaimFacts } from "../ui/claim-facts.tsx";
import { DecideClaimForm } from "../ui/decide-claim-form.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { OrganisationName } from "../ui/organisation-name.tsx";
import { PagesNav } from "../ui/pages-nav.tsx";
import { StepUp } from "../ui/step-up.tsx";
import { usePage } from "../view.tsx";
import type { Claim, Shown } from "./load-moderation.ts";

interface ClaimsProps {
  readonly shown: Extract<Shown, { tab: "claims" }>;
  readonly tried: Tried | null;
}

/** Claims on organisations without an administrator: two moderators decide, never one. */
export function Claims({ shown: { list, open, may }, tried }: ClaimsProps) {
  const view = usePage();
  const { t } = view;
  return (
    <>
      {list.items.some(({ mayDecide }) => mayDecide) && <StepUp when={[may]} />}
      <section className="w-stack" aria-labelledby="claims">
        <div>
          <h2 id="claims">{t("moderation.claims.title")}</h2>
          <p>{t("moderation.claims.lead")}</p>
        </div>
        <ul className="w-chips w-noprint" aria-label={t("moderation.claims.show")}>
          {([true, false] as const).map((waits) => (
            <li key={String(waits)}>
              <a
                className={waits === open ? "w-chip w-chip--on" : "w-chip"}
                href={addressWith(view, { state: waits ? null : "all" })}
                aria-current={waits === open ? "true" : undefined}
              >
                {t(waits ? "moderation.claims.open" : "moderation.claims.all")}
              </a>
            </li>
          ))}
        </ul>
        {list.items.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} tried={typedIn(tried, "decide", claim.id)} />
        ))}
        {list.total === 0 && (
          <EmptyState title={t("moderation.claims.none")}>
            <p>{t("moderation.claims.noneText")}</p>
          </EmptyState>
        )}
        <PagesNav list={list} />
      </section>
    </>
  );
}

function ClaimCard({ claim, tried }: { claim: Claim; tried: Tried | null }) {
  const { t, format } = usePage();
  const { organisation, name, state } = claim;
  const open = state === "waiting" || state === "half-agreed";
  return (
    <article className="w-card" aria-labelledby={`claim-${claim.id}`}>
      <h3 id={`claim-${claim.id}`}>
        {t("moderation.claims.heading", { name, organisation: organisation.name })}
      </h3>
      <p>
        <OrganisationName to={organisation} />
      </p>
      <ClaimFacts
        facts={[
          [t("moderation.claims.email"), claim.email ?? t("shell.notKnown")],
          [t("moderation.claims.right"), t(`people.right.${claim.right}.name`)],
          [t("moderation.claims.askedAt"), format.date(dayOf(claim.askedAt))],
          [t("moderation.claims.explanation"), claim.explanation],
          [t("moderation.claims.state"), t(`moderation.claims.states.${state}`)],
          ...(claim.agreedBy ? [[t("moderation.claims.first"), claim.agreedBy] as const] : []),
          ...(claim.reason ? [[t("moderation.claims.reason"), claim.reason] as const] : []),
        ]}
      />
      {open && <Decide claim={claim} tried={tried} />}
    </article>
  );
}

/** The form for who may decide; for who may not, why. */
function Decide({ claim, tried }: { claim: Claim; tried: Tried | null }) {
  const { t, me } = usePage();
  if (!claim.mayDecide) {
    const own = claim.person === me?.person.number;
    return <p>{t(own ? "moderation.claims.own" : "moderation.claims.sameEyes")}</p>;
  }
  return (
    <>
      <p>
        {claim.agreedBy
          ? t("moderation.claims.second", { name: claim.agreedBy })
          : t("moderation.claims.firstOfTwo")}
      </p>
      <DecideClaimForm id={claim.id} tried={tried} />
    </>
  );
}
