import type { Me } from "#contract/people";
import { addressWith } from "../acts.ts";
import { Icon } from "../ui/icon.tsx";
import { usePage } from "../view.tsx";
import { canAdminister, countingRights, holdsNationally } from "./held.ts";

type Workplace = Me["organisations"][number];

/** Who is signed in and for whom: the button in the bar that opens the menu. Opens without script. */
export function AccountMenu({ me }: { me: Me }) {
  const { t } = usePage();
  const { organisation, person } = me;
  return (
    <details className="w-org">
      <summary>
        <Icon name={organisation ? "building" : "person"} />
        <span className="w-org__name">
          <span className="w-vh">{t("shell.account.open")}</span>
          <strong lang={organisation ? "nl" : undefined}>
            {organisation?.name ?? person.name}
          </strong>
          <small>
            <WorksAs me={me} />
          </small>
        </span>
        <Icon name="chevron-down" />
      </summary>
      <div className="w-org__menu">
        <AccountItems me={me} />
      </div>
    </details>
  );
}

function WorksAs({ me: { organisation, organisations } }: { me: Me }) {
  const { t, format } = usePage();
  if (organisation === null) return t("shell.account.noOrganisation");
  const own = organisations.find(({ id }) => id === organisation.id);
  if (!own) return t("shell.account.inItsName");
  if (own.ended) return t("shell.account.ended");
  const rights = countingRights(own.rights).map((right) => t(`shell.right.${right}`));
  if (rights.length === 0) return t("shell.account.lapsed");
  return t("shell.account.worksAs", { rights: format.list(rights) });
}

/** In a small window the bar has no room for it: one line below, so that the menu need not be opened to know. */
export function ForWhom({ me: { organisation, organisations } }: { me: Me }) {
  const { t } = usePage();
  if (organisation === null && organisations.length === 0) return null;
  return (
    <p className="w-forwhom w-noprint">
      <span className="w-wrap">{words()}</span>
    </p>
  );

  function words(): string {
    if (organisation === null) return t("shell.account.noOrganisation");
    const { id, name } = organisation;
    const own = organisations.some((place) => place.id === id);
    return t(own ? "shell.account.worksFor" : "shell.account.worksInName", { name });
  }
}

/** The organisations to work for, what waits, and the way out. Stands in the menu of a small window too. */
export function AccountItems({ me }: { me: Me }) {
  const { t, href } = usePage();
  return (
    <>
      <p className="w-org__who">{t("shell.account.who", { name: me.person.name })}</p>
      <Switch me={me} />
      <nav aria-label={t("shell.account.links")}>
        <ul className="w-org__links">
          <li>
            <a href={href("tasks")}>
              {t("shell.account.tasks")}
              {me.tasks > 0 && (
                <span className="w-count">
                  {me.tasks}
                  <span className="w-vh"> {t("shell.account.waiting")}</span>
                </span>
              )}
            </a>
          </li>
          <li>
            <a href={href("myProposals")}>{t("shell.account.proposals")}</a>
          </li>
          <li>
            <a href={href("savedSearches")}>{t("shell.account.searches")}</a>
          </li>
          <li>
            <a href={href("account")}>{t("shell.account.account")}</a>
          </li>
          <Duties me={me} />
        </ul>
      </nav>
      <form method="post" action="/sign-out" className="w-org__out">
        <input type="hidden" name="to" value={href("home")} />
        <button className="w-org__item" type="submit">
          {t("shell.account.signOut")}
        </button>
      </form>
    </>
  );
}

/** Links for who has a task in keeping order: at this organisation, or in the whole network. */
function Duties({ me }: { me: Me }) {
  const { t, href } = usePage();
  const { organisation } = me;
  return (
    <>
      {organisation && canAdminister(me, organisation.id) && (
        <li>
          <a href={href("colleagues", { id: organisation.id })}>{t("shell.account.administer")}</a>
        </li>
      )}
      {holdsNationally(me, "moderator") && (
        <li>
          <a href={href("moderation")}>{t("shell.account.moderation")}</a>
        </li>
      )}
      {holdsNationally(me, "auditor") && (
        <li>
          <a href={href("audit")}>{t("shell.account.audit")}</a>
        </li>
      )}
    </>
  );
}

/** One button for each organisation. It is a form of the account page, that leads back to here. */
function Switch({ me }: { me: Me }) {
  const view = usePage();
  const { t, href } = view;
  if (me.organisations.length === 0) return null;
  return (
    <form method="post" action={href("account")} aria-label={t("shell.account.switch")}>
      <input type="hidden" name="act" value="switch" />
      <input type="hidden" name="to" value={addressWith(view, {})} />
      <ul className="w-org__places">
        {me.organisations.map((place) => (
          <li key={place.id}>
            <Place place={place} current={place.id === me.organisation?.id} />
            {place.actsFor.map(
              (member) =>
                member.id === me.organisation?.id && (
                  <PlaceButton
                    key={member.id}
                    to={member}
                    words={t("shell.account.through", { name: place.name })}
                    current
                  />
                ),
            )}
          </li>
        ))}
      </ul>
    </form>
  );
}

function Place({ place, current }: { place: Workplace; current: boolean }) {
  const { t, format } = usePage();
  const rights = countingRights(place.rights).map((right) => t(`shell.right.${right}`));
  const count = place.actsFor.length;
  const held = rights.length === 0 ? t("shell.account.lapsed") : capital(format.list(rights));
  if (place.ended) {
    return <PlaceButton to={place} words={t("shell.account.ended")} current={current} />;
  }
  const words = count === 0 ? held : t("shell.account.forMembers", { rights: held, count });
  return <PlaceButton to={place} words={words} current={current} />;
}

interface PlaceButtonProps {
  readonly to: { readonly id: string; readonly name: string };
  readonly words: string;
  readonly current: boolean;
}

function PlaceButton({ to, words, current }: PlaceButtonProps) {
  return (
    <button
      className="w-org__item"
      type="submit"
      name="organisation"
      value={to.id}
      aria-current={current ? "true" : undefined}
    >
      <strong lang="nl">{to.name}</strong>
      <small>{words}</small>
    </button>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
