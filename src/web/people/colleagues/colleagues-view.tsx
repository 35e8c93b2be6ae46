import { organisationRights } from "#contract/access";
import type { Named } from "../../organisation-of.ts";
import { MoreLink } from "../../ui/button-link.tsx";
import { EndedAlert } from "../../ui/ended-alert.tsx";
import { NoRight } from "../../ui/no-right.tsx";
import { OrganisationTabs } from "../../ui/organisation-tabs.tsx";
import { Outcome } from "../../ui/outcome.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { PagesNav } from "../../ui/pages-nav.tsx";
import { RichText } from "../../ui/rich-text.tsx";
import { useSiteLinks } from "../../ui/site-links.tsx";
import { StepUp } from "../../ui/step-up.tsx";
import { usePage } from "../../view.tsx";
import { ColleagueTable } from "./colleague-table.tsx";
import { HandOver } from "./hand-over.tsx";
import { Invitations } from "./invitations.tsx";
import { InviteForm } from "./invite-form.tsx";
import type { ColleaguesData } from "./load-colleagues.ts";
import { OrganisationClaims } from "./organisation-claims.tsx";

const doneCodes = [
  "rights",
  "confirm",
  "hand-over",
  "invite",
  "withdraw",
  "decide",
  "joined",
] as const;

export function ColleaguesView({ data }: { data: ColleaguesData }) {
  const { t, query } = usePage();
  const { organisation, people, tried } = data;
  const done = doneCodes.find((code) => code === query.get("done"));
  return (
    <>
      <PageHead
        title={t("people.colleagues.title", { name: organisation.name })}
        lead={t("people.colleagues.lead")}
      />
      <div className="w-stack w-stack--l">
        <OrganisationTabs id={organisation.id} current="colleagues" />
        <Outcome done={done ? t(`people.colleagues.done.${done}`) : null} tried={tried} />
        {organisation.ended && (
          <EndedAlert organisation={organisation} successor={organisation.ended.successor} />
        )}
        {people === null ? (
          <Outsider organisation={organisation} />
        ) : (
          <>
            <StepUp when={Object.values(people.may)} />
            <div className="w-split w-split--aside">
              <div className="w-stack w-stack--l">
                {people.claims !== null && people.claims.length > 0 && (
                  <OrganisationClaims claims={people.claims} tried={tried} />
                )}
                <ColleagueTable organisation={organisation} people={people} tried={tried} />
                <PagesNav list={people.page} />
                {people.invitations !== null && (
                  <Invitations invitations={people.invitations} tried={tried} />
                )}
                {people.may.invite !== "no" && organisation.ended === null && (
                  <InviteForm tried={tried} />
                )}
              </div>
              <div className="w-stack w-stack--l">
                <Also organisation={organisation} inside={people.all.some(({ self }) => self)} />
                {people.may.handOver !== "no" && <HandOver people={people} tried={tried} />}
              </div>
            </div>
          </>
        )}
      </div>
    </>
  );
}

function Outsider({ organisation: { id } }: { organisation: Named }) {
  const { t, href } = usePage();
  return (
    <NoRight
      title={t("people.colleagues.noRight.title")}
      needed={organisationRights}
      organisation={id}
    >
      <p>
        {t("people.colleagues.noRight.text")}{" "}
        <a href={href("organisation", { id })}>{t("people.colleagues.noRight.organisation")}</a>
      </p>
    </NoRight>
  );
}

function Also({ organisation: { id }, inside }: { organisation: Named; inside: boolean }) {
  const { t, href } = usePage();
  const links = useSiteLinks();
  return (
    <section className="w-card w-noprint" aria-labelledby="also">
      <h2 id="also">{t("people.colleagues.also.title")}</h2>
      <ul className="w-list w-list--tight">
        <li>
          <MoreLink href={href("mandates", { id })}>
            {t("people.colleagues.also.mandates")}
          </MoreLink>
        </li>
        <li>
          <MoreLink href={href("organisationContact", { id })}>
            {t("people.colleagues.also.contact")}
          </MoreLink>
        </li>
        <li>
          <MoreLink href={href("documents", { id })}>
            {t("people.colleagues.also.documents")}
          </MoreLink>
        </li>
        <li>
          <MoreLink href={href("apiKeys", { id })}>{t("people.colleagues.also.apiKeys")}</MoreLink>
        </li>
      </ul>
      {inside && (
        <p className="w-meta">
          <RichText text={t("people.colleagues.also.leave")} parts={links} />
        </p>
      )}
    </section>
  );
}
