import { PrintButton } from "../../ui/action-button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { DateForm } from "../../ui/date-field.tsx";
import { OrganisationTabs } from "../../ui/organisation-tabs.tsx";
import { usePage } from "../../view.tsx";
import { today } from "../days.ts";
import { WithName } from "../name-list.tsx";
import { AbsentAlert } from "./absent-alert.tsx";
import { Arrangements } from "./arrangements.tsx";
import { CoMembers } from "./co-members.tsx";
import { Facts } from "./facts.tsx";
import { headingOf, isDutchName } from "./heading.ts";
import { History } from "./history.tsx";
import { KeyFigures } from "./key-figures.tsx";
import type { OrganisationData } from "./load-organisation.ts";
import { Locator } from "./locator.tsx";
import { MemberTable } from "./member-table.tsx";
import { Neighbours } from "./neighbours.tsx";
import { PolicyFields } from "./policy-fields.tsx";
import { ProvinceList } from "./province-list.tsx";
import { Registered } from "./registered.tsx";
import { SetUpBy } from "./set-up-by.tsx";
import { SizeOverYears } from "./size-over-years.tsx";
import { Sources } from "./sources.tsx";
import { WorkHere } from "./work-here.tsx";

export function OrganisationView({ data }: { data: OrganisationData }) {
  const { organisation, existed, on } = data;
  const isLand = data.land !== null;
  return (
    <>
      <Heading data={data} />
      <div className="w-stack w-stack--l">
        <OrganisationTabs id={organisation.id} current="organisation" />
        {!existed || (on !== null && !isLand) ? <AbsentAlert data={data} /> : null}
        {/* On a day when it was not there, figures of another day would mislead. */}
        {(existed || !isLand) && <KeyFigures data={data} />}
        <div className="w-split w-split--aside">
          <div className="w-stack w-stack--l">
            {organisation.kind === "joint-arrangement" && <MemberTable data={data} />}
            {organisation.policyFields.length > 0 && (
              <PolicyFields fields={organisation.policyFields} />
            )}
            {organisation.kind === "regional-body" && <SetUpBy data={data} />}
            {organisation.registration && (
              <Registered id={organisation.id} registration={organisation.registration} />
            )}
            {organisation.kind === "province" && <ProvinceList data={data} />}
            {data.growth && <SizeOverYears data={data} growth={data.growth} />}
            {/* Who works together is known of today alone. */}
            {existed && data.coMembers.length > 0 && <CoMembers data={data} />}
            {existed && data.arrangements.length > 0 && <Arrangements data={data} />}
            {organisation.kind === "municipality" && <History data={data} />}
          </div>
          <div className="w-stack w-stack--l">
            <Locator data={data} />
            <Facts data={data} />
            <WorkHere data={data} />
            {organisation.kind === "municipality" && organisation.validUntil === null && (
              <Neighbours data={data} />
            )}
          </div>
        </div>
        <Sources sources={organisation.sources} />
      </div>
    </>
  );
}

function Heading({ data: { organisation, on, land, existed } }: { data: OrganisationData }) {
  const view = usePage();
  const { t, format, href, now, language } = view;
  const { kind, province } = organisation;
  const what = t(`words.kind.${kind}`);
  const ended = organisation.validUntil !== null;
  const where =
    province && kind === "municipality"
      ? t(ended ? "network.organisation.formerIn" : "network.organisation.inProvince", {
          kind: what,
          province: province.name,
        })
      : what;
  return (
    <div className="w-pagehead">
      <h1
        className="w-longname"
        lang={isDutchName(organisation) && language !== "nl" ? "nl" : undefined}
      >
        <WithName text={headingOf(organisation, view)} name={organisation.name} />
      </h1>
      <p className="w-lead">
        {where}.{" "}
        {land &&
          (existed || on !== null) &&
          t("network.organisation.asOf", { date: format.date(on ?? today(now)) })}
      </p>
      <div className="w-orgbar">
        {land && <DateForm on={on} />}
        <div className="w-row w-noprint">
          {kind === "municipality" && organisation.validUntil === null && (
            <ButtonLink href={href("compare", {}, { a: organisation.id })} icon="compare">
              {t("network.organisation.compare")}
            </ButtonLink>
          )}
          <PrintButton />
        </div>
      </div>
    </div>
  );
}
