import { ButtonLink } from "../../ui/button-link.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { usePage } from "../../view.tsx";
import { FlowSection } from "../flow/flow-section.tsx";
import { AllMessages } from "./all-messages.tsx";
import { Results } from "./results.tsx";
import { StandardSearchForm } from "./search-form.tsx";
import type { MessagesData } from "./standard-search.ts";

export function MessagesView({ data: { asked, list } }: { data: MessagesData }) {
  const { t } = usePage();
  return (
    <>
      <PageHead
        title={t("messageStandard.title")}
        lead={list ? undefined : t("messageStandard.lead")}
      />
      <div className="w-stack w-stack--xl">
        <div className="w-stack">
          <Acts />
          <StandardSearchForm asked={asked} isOpen={list !== null} />
        </div>
        {list ? (
          <Results asked={asked} list={list} />
        ) : (
          <>
            <FlowSection />
            <AllMessages />
          </>
        )}
        <p className="w-meta">{t("messageStandard.source")}</p>
      </div>
    </>
  );
}

/** What one can do here, the most asked for first. */
function Acts() {
  const { t, href } = usePage();
  return (
    <div className="w-row w-noprint">
      <ButtonLink href={href("messageCheck")} variant="primary" icon="check">
        {t("messageStandard.act.check")}
      </ButtonLink>
      <ButtonLink href={href("messageDeadlines")} icon="calendar">
        {t("messageStandard.act.deadlines")}
      </ButtonLink>
      <ButtonLink href={href("messageRules")} variant="tertiary" icon="standard">
        {t("messageStandard.act.rules")}
      </ButtonLink>
      <ButtonLink href={href("codeLists")} variant="tertiary" icon="data">
        {t("messageStandard.act.lists")}
      </ButtonLink>
      <ButtonLink href={`${href("api")}#messages`} variant="tertiary" icon="component">
        {t("messageStandard.act.api")}
      </ButtonLink>
    </div>
  );
}
