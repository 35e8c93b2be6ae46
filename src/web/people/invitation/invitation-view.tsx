import { secondFactorRights } from "#contract/access";
import { dayOf } from "../../moment.ts";
import type { PageView } from "../../page.ts";
import { ActForm, Submit } from "../../ui/act-form.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Outcome } from "../../ui/outcome.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { usePage } from "../../view.tsx";
import type { InvitationData, Offer } from "./load-invitation.ts";

export function titleOf({ offer, welcome }: InvitationData, { t }: PageView): string {
  if (welcome || !offer) return t("people.invitation.title");
  return offer.organisation
    ? t("people.invitation.titleFor", { name: offer.organisation.name })
    : t("people.invitation.titleNetwork");
}

export function InvitationView({ data }: { data: InvitationData }) {
  const view = usePage();
  const { t } = view;
  const { offer, tried, welcome } = data;
  const waits = offer?.state === "waiting";
  const by = offer?.invitedBy;
  return (
    <>
      <PageHead
        title={titleOf(data, view)}
        lead={
          waits
            ? by
              ? t("people.invitation.lead", { by })
              : t("people.invitation.leadUnknown")
            : undefined
        }
      />
      <div className="w-stack w-stack--l">
        {isOtherAddress(data) ? <OtherAddress /> : <Outcome done={null} tried={tried} />}
        {welcome && <Welcome />}
        {!(welcome || offer) && <Unknown />}
        {offer && !waits && <Over offer={offer} />}
        {offer && waits && <Waiting offer={offer} />}
      </div>
    </>
  );
}

const isOtherAddress = ({ tried }: InvitationData): boolean =>
  tried?.refused?.type === "/problems/people/other-address";

/** The offer, and what is needed to accept it. */
function Waiting({ offer }: { offer: Offer }) {
  const { t, format, href, me, path } = usePage();
  return (
    <>
      <section className="w-card" aria-labelledby="offered">
        <h2 id="offered">{t("people.invitation.offered")}</h2>
        <ul className="w-list">
          {offer.rights.map((right) => (
            <li key={right}>
              <b>{t(`people.right.${right}.name`)}</b>
              <span className="w-sub">{t(`people.right.${right}.may`)}</span>
            </li>
          ))}
        </ul>
        <p className="w-meta">
          {t("people.invitation.until", { date: format.date(dayOf(offer.expiresAt)) })}
        </p>
      </section>
      {me === null ? (
        <section className="w-stack w-stack--s" aria-labelledby="first">
          <h2 id="first">{t("people.invitation.signIn")}</h2>
          <p>{t("people.invitation.signInText")}</p>
          <div>
            <ButtonLink href={href("signIn", {}, { to: path })} variant="primary">
              {t("people.invitation.toSignIn")}
            </ButtonLink>
          </div>
        </section>
      ) : (
        <ActForm act="accept">
          <p>
            {t("people.invitation.as", {
              name: me.person.name,
              email: me.person.email ?? t("shell.notKnown"),
            })}
          </p>
          {offer.rights.some((right) => secondFactorRights.includes(right)) &&
            !me.secondFactor.enrolled && <p>{t("people.invitation.secondFactor")}</p>}
          <Submit>{t("people.invitation.accept")}</Submit>
        </ActForm>
      )}
    </>
  );
}

function OtherAddress() {
  const { t, href, me } = usePage();
  return (
    <EmptyState title={t("people.invitation.states.otherAddress.title")}>
      <p>
        {t("people.invitation.states.otherAddress.text", {
          email: me?.person.email ?? t("shell.notKnown"),
        })}
      </p>
      <ButtonLink href={href("account")}>{t("people.invitation.toAccount")}</ButtonLink>
    </EmptyState>
  );
}

function Over({ offer: { state, expiresAt, organisation } }: { offer: Offer }) {
  const { t, format, href, me } = usePage();
  if (state === "waiting") return null;
  const date = format.date(dayOf(expiresAt));
  return (
    <EmptyState title={t(`people.invitation.states.${state}.title`)}>
      <p>{t(`people.invitation.states.${state}.text`, { date })}</p>
      <div className="w-row">
        {me !== null && (
          <ButtonLink href={href("account")}>{t("people.invitation.toAccount")}</ButtonLink>
        )}
        {organisation && (
          <ButtonLink href={href("organisation", { id: organisation.id })} variant="tertiary">
            {t("people.invitation.toOrganisation")}
          </ButtonLink>
        )}
      </div>
    </EmptyState>
  );
}

function Unknown() {
  const { t, href } = usePage();
  return (
    <EmptyState title={t("people.invitation.states.unknown.title")}>
      <p>{t("people.invitation.states.unknown.text")}</p>
      <ButtonLink href={href("home")}>{t("people.invitation.toHome")}</ButtonLink>
    </EmptyState>
  );
}

function Welcome() {
  const { t, href } = usePage();
  return (
    <EmptyState title={t("people.invitation.welcome")}>
      <p>{t("people.invitation.welcomeText")}</p>
      <ButtonLink href={href("account")} variant="primary">
        {t("people.invitation.toAccount")}
      </ButtonLink>
    </EmptyState>
  );
}
