import type { Me } from "#contract/people";
import { type Tried, typedIn } from "../acts.ts";
import { dayOf } from "../moment.ts";
import { Confirm } from "../ui/confirm.tsx";
import { OrganisationName } from "../ui/organisation-name.tsx";
import { usePage } from "../view.tsx";

interface ClaimsProps {
  readonly claims: Me["claims"];
  readonly tried: Tried | null;
}

/** What was asked and not yet decided. */
export function Claims({ claims, tried }: ClaimsProps) {
  const { t, format } = usePage();
  if (claims.length === 0) return null;
  return (
    <section className="w-card" aria-labelledby="claims">
      <h2 id="claims">{t("account.claims.title")}</h2>
      <ul className="w-list">
        {claims.map(({ id, organisation, state, askedAt }) => (
          <li key={id} className="w-stack w-stack--s">
            <p>
              <OrganisationName to={organisation} />
              <span className="w-sub">
                {t(`account.claims.state.${state === "half-agreed" ? "half-agreed" : "waiting"}`)},{" "}
                {t("account.claims.asked", { date: format.date(dayOf(askedAt)) })}
              </span>
            </p>
            <Confirm
              act="withdraw"
              of={id}
              label={t("account.claims.withdraw")}
              about={t("account.claims.withdrawFor", { name: organisation.name })}
              question={t("account.claims.withdrawQuestion")}
              yes={t("account.claims.withdrawYes")}
              open={typedIn(tried, "withdraw", id) !== null}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
