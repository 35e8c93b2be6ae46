import { ButtonLink } from "../../ui/button-link.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { EndedAlert } from "../../ui/ended-alert.tsx";
import { OrganisationTabs } from "../../ui/organisation-tabs.tsx";
import { Outcome } from "../../ui/outcome.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { RichText } from "../../ui/rich-text.tsx";
import { StepUp } from "../../ui/step-up.tsx";
import { usePage } from "../../view.tsx";
import { AddDocument } from "./add-document.tsx";
import { DocumentTable } from "./document-table.tsx";
import { audiences, type DocumentsData } from "./load-documents.ts";

export function DocumentsView({ data }: { data: DocumentsData }) {
  const { t } = usePage();
  const { organisation, documents, tried, mayAdd } = data;
  return (
    <>
      <PageHead
        title={t("documents.title", { name: organisation.name })}
        lead={t("documents.lead")}
      />
      <div className="w-stack w-stack--l">
        <OrganisationTabs id={organisation.id} current="documents" />
        <Outcome done={null} tried={tried} />
        {organisation.ended && (
          <EndedAlert organisation={organisation} successor={organisation.ended.successor} />
        )}
        <StepUp when={[mayAdd]} />
        {audiences.map((audience) => (
          <DocumentTable
            key={audience}
            audience={audience}
            documents={documents.filter((one) => one.audience === audience)}
          />
        ))}
        {documents.length === 0 && <Nothing data={data} />}
        <Confidential data={data} />
        <ForTheNetwork />
        {mayAdd !== "no" && <AddDocument tried={tried} />}
      </div>
    </>
  );
}

function Nothing({ data: { organisation, mayAdd } }: { data: DocumentsData }) {
  const { t, href } = usePage();
  return (
    <EmptyState title={t("documents.none")}>
      <p>{t(mayAdd === "no" ? "documents.noneOther" : "documents.noneEdit")}</p>
      {mayAdd === "no" && (
        <ButtonLink href={href("join", { id: organisation.id })}>{t("documents.join")}</ButtonLink>
      )}
    </EmptyState>
  );
}

/** Reading what is confidential is a choice, because it leaves a line. */
function Confidential({
  data: { organisation, documents, confidential },
}: {
  data: DocumentsData;
}) {
  const { t, href } = usePage();
  if (confidential === "no" || !documents.some(({ audience }) => audience === "judges"))
    return null;
  const shown = confidential === "shown";
  return (
    <div className="w-row w-noprint">
      <ButtonLink
        href={href("documents", { id: organisation.id }, shown ? {} : { confidential: "shown" })}
        icon={shown ? "eye-off" : "lock"}
        small
      >
        {t(shown ? "documents.closeConfidential" : "documents.openConfidential")}
      </ButtonLink>
      <span className="w-meta">
        {t(shown ? "documents.confidentialShown" : "documents.confidentialLogged")}
      </span>
    </div>
  );
}

/** To a visitor: that there may be more, and how to see it. */
function ForTheNetwork() {
  const { t, href, me, path } = usePage();
  if (me !== null) return null;
  return (
    <p className="w-meta w-noprint">
      <RichText
        text={t("documents.signIn")}
        parts={{ signIn: (words) => <a href={href("signIn", {}, { to: path })}>{words}</a> }}
      />
    </p>
  );
}
