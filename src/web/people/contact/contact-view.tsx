import { Alert } from "@amsterdam/design-system-react";
import { looksPersonal } from "#contract/role-address";
import { dayOf } from "../../moment.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { EndedAlert } from "../../ui/ended-alert.tsx";
import { MailAddress } from "../../ui/mail-address.tsx";
import { OrganisationTabs } from "../../ui/organisation-tabs.tsx";
import { Outcome } from "../../ui/outcome.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { StepUp } from "../../ui/step-up.tsx";
import { usePage } from "../../view.tsx";
import { ContactForm } from "./contact-form.tsx";
import type { ContactData } from "./load-contact.ts";

export function ContactView({ data }: { data: ContactData }) {
  const { t, query } = usePage();
  const { organisation, contact, may, tried } = data;
  const done = query.get("done") === "contact";
  return (
    <>
      <PageHead
        title={t("people.contact.title", { name: organisation.name })}
        lead={t("people.contact.lead")}
      />
      <div className="w-stack w-stack--l">
        <OrganisationTabs id={organisation.id} current="organisationContact" />
        <Outcome done={done ? t("people.contact.done") : null} tried={tried} />
        {organisation.ended && (
          <EndedAlert organisation={organisation} successor={organisation.ended.successor} />
        )}
        <StepUp when={[may]} />
        {contact && may !== "no" && looksPersonal(contact.email) && (
          <Alert severity="warning" heading={t("people.contact.personalNow")} headingLevel={2}>
            <p>{t("people.contact.personalNowText")}</p>
          </Alert>
        )}
        {contact ? <Known contact={contact} /> : <Unknown data={data} />}
        {may !== "no" && <ContactForm contact={contact} tried={tried} />}
      </div>
    </>
  );
}

function Known({ contact }: { contact: NonNullable<ContactData["contact"]> }) {
  const { t, format } = usePage();
  const { role, email, phone, setAt, setFor } = contact;
  return (
    <section className="w-card w-form" aria-labelledby="contact">
      <h2 id="contact">{role}</h2>
      <dl className="w-dl">
        <dt>{t("people.contact.email")}</dt>
        <dd className="w-longtext">
          <a href={`mailto:${email}`}>
            <MailAddress>{email}</MailAddress>
          </a>
        </dd>
        {phone && (
          <>
            <dt>{t("people.contact.phone")}</dt>
            <dd>
              <a href={`tel:${phone.replace(/[^+0-9]/g, "")}`}>{phone}</a>
            </dd>
          </>
        )}
        <dt>{t("people.contact.setAt")}</dt>
        <dd>{format.date(dayOf(setAt))}</dd>
      </dl>
      {setFor && <p className="w-meta">{t("people.contact.setFor", { name: setFor.name })}</p>}
    </section>
  );
}

function Unknown({ data: { organisation, may } }: { data: ContactData }) {
  const { t, href } = usePage();
  return (
    <EmptyState title={t("people.contact.none")}>
      <p>
        {t("people.contact.noneText")}{" "}
        {may === "no" ? t("people.contact.noneOther") : t("people.contact.noneEdit")}
      </p>
      {may === "no" && (
        <ButtonLink href={href("join", { id: organisation.id })}>
          {t("people.contact.join")}
        </ButtonLink>
      )}
    </EmptyState>
  );
}
