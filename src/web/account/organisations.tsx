import { watchers } from "#contract/access";
import type { Me } from "#contract/people";
import { type Tried, typedIn } from "../acts.ts";
import { countingRights } from "../shell/held.ts";
import { ActForm } from "../ui/act-form.tsx";
import { ButtonLink, MoreLink } from "../ui/button-link.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { EndedAlert } from "../ui/ended-alert.tsx";
import { HeldRights } from "../ui/held-rights.tsx";
import { OrganisationName } from "../ui/organisation-name.tsx";
import { usePage } from "../view.tsx";
import { Leave } from "./leave.tsx";
import { Members } from "./members.tsx";

type Workplace = Me["organisations"][number];

interface OrganisationsProps {
  readonly me: Me;
  readonly tried: Tried | null;
}

/** For whom somebody works, with which rights, and in whose name. */
export function Organisations({ me, tried }: OrganisationsProps) {
  const { t, href } = usePage();
  // Who has a right in the whole network needs no organisation to begin.
  if (me.organisations.length === 0 && me.national.length > 0) return null;
  if (me.organisations.length === 0) {
    return (
      <EmptyState title={t("account.organisations.none")}>
        <p>{t("account.organisations.noneText")}</p>
        <ButtonLink href={href("organisations")}>{t("account.organisations.find")}</ButtonLink>
      </EmptyState>
    );
  }
  return (
    <section className="w-card" aria-labelledby="organisations">
      <h2 id="organisations">{t("account.organisations.title")}</h2>
      <ul className="w-list">
        {me.organisations.map((place) => (
          <li key={place.id} className="w-stack w-stack--s">
            <Organisation
              place={place}
              now={me.organisation?.id ?? null}
              last={me.lastAdministratorAt.includes(place.id)}
              tried={tried}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OrganisationProps {
  readonly place: Workplace;
  /** Code of the organisation that is worked for now. */
  readonly now: string | null;
  readonly last: boolean;
  readonly tried: Tried | null;
}

function Organisation({ place, now, last, tried }: OrganisationProps) {
  const { t, href } = usePage();
  return (
    <>
      <div className="w-row w-row--between">
        <h3>
          <OrganisationName to={place} />
        </h3>
        {place.id === now && (
          <span className="w-badge w-badge--here">{t("account.organisations.now")}</span>
        )}
      </div>
      {place.ended && <EndedAlert organisation={place} successor={place.ended.successor} />}
      <HeldRights rights={place.rights} />
      {place.actsFor.length > 0 && <Members members={place.actsFor} now={now} />}
      <div className="w-row">
        {place.id !== now && (
          <ActForm act="switch" className="w-noprint">
            <input type="hidden" name="organisation" value={place.id} />
            <button className="ams-button ams-button--secondary w-small" type="submit">
              {t("account.organisations.choose")}
              <span className="w-vh">
                {" "}
                {t("account.organisations.chooseFor", { name: place.name })}
              </span>
            </button>
          </ActForm>
        )}
        <a href={href("colleagues", { id: place.id })}>
          {t("account.organisations.people")}
          <span className="w-vh">: {place.name}</span>
        </a>
      </div>
      <Leave place={place} last={last} tried={typedIn(tried, "leave", place.id)} />
    </>
  );
}

/** Where the work of a right in the whole network is done; of a right that lapsed nothing opens. */
const placeOf = { moderator: "moderation", auditor: "audit" } as const;

export function NationalRights({ held }: { held: Me["national"] }) {
  const { t, href } = usePage();
  const counting = countingRights(held);
  const pages = watchers.filter((right) => counting.includes(right)).map((right) => placeOf[right]);
  if (held.length === 0) return null;
  return (
    <section className="w-card" aria-labelledby="national">
      <h2 id="national">{t("account.national.title")}</h2>
      <HeldRights rights={held} />
      {pages.length > 0 && (
        <ul className="w-list w-list--tight">
          {pages.map((page) => (
            <li key={page}>
              <MoreLink href={href(page)}>{t(`shell.account.${page}`)}</MoreLink>
            </li>
          ))}
        </ul>
      )}
      <p className="w-meta">{t("account.national.text")}</p>
    </section>
  );
}
