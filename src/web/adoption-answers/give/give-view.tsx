import { EndedAlert } from "../../ui/ended-alert.tsx";
import { NoRight } from "../../ui/no-right.tsx";
import { OrganisationTabs } from "../../ui/organisation-tabs.tsx";
import { Outcome } from "../../ui/outcome.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { StepUp } from "../../ui/step-up.tsx";
import { usePage } from "../../view.tsx";
import { MembersView } from "../members/members-view.tsx";
import { OneMemberSubject } from "../members/one-member-subject.tsx";
import { Done } from "./done.tsx";
import type { GiveData } from "./load-give.ts";
import { OneView } from "./one-view.tsx";
import { SectionsView } from "./sections-view.tsx";
import { titleOf } from "./title-of.ts";

export function GiveView({ data }: { data: GiveData }) {
  const view = usePage();
  const { t } = view;
  const { organisation, tried, mayGive, one, members } = data;
  const { id } = organisation;
  const lead = t(members ? "adoptionAnswers.members.lead" : "adoptionAnswers.give.lead");
  return (
    <>
      <PageHead title={titleOf(data, view)} lead={one || members?.one ? undefined : lead} />
      <div className="w-stack w-stack--l">
        <OrganisationTabs id={id} current="answers" />
        <Outcome done={null} tried={tried} />
        {tried === null && <Done data={data} />}
        {organisation.ended && (
          <EndedAlert organisation={organisation} successor={organisation.ended.successor} />
        )}
        <StepUp when={[mayGive]} />
        <Inside data={data} />
      </div>
    </>
  );
}

function Inside({ data }: { data: GiveData }) {
  const { organisation, items, one, members, tried, mayGive } = data;
  if (members?.one) {
    return (
      <OneMemberSubject
        id={organisation.id}
        subject={members.one}
        tried={tried}
        mayGive={mayGive !== "no"}
      />
    );
  }
  if (members)
    return <MembersView organisation={organisation} loaded={members} mayGive={mayGive !== "no"} />;
  if (items === null) return organisation.ended ? null : <Outsider data={data} />;
  return one ? <OneView data={data} one={one} /> : <SectionsView data={data} items={items} />;
}

function Outsider({ data: { organisation } }: { data: GiveData }) {
  const { t, href } = usePage();
  return (
    <NoRight
      title={t("adoptionAnswers.noRight.title")}
      needed={["confirmer", "mandate-holder", "administrator"]}
      organisation={organisation.id}
    >
      <p>
        {t("adoptionAnswers.noRight.text")}{" "}
        <a href={href("answers", { id: organisation.id })}>{t("adoptionAnswers.noRight.see")}</a>
      </p>
    </NoRight>
  );
}
