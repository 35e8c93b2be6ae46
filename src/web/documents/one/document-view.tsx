import { Outcome } from "../../ui/outcome.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { StepUp } from "../../ui/step-up.tsx";
import { usePage } from "../../view.tsx";
import { ChangeAudience, NewVersion, Withdraw } from "./change-forms.tsx";
import { Content } from "./content.tsx";
import { Facts } from "./facts.tsx";
import { JudgeForm } from "./judge-form.tsx";
import { Judgements } from "./judgements.tsx";
import type { DocumentData } from "./load-document.ts";
import { NewerVersion, Versions } from "./versions.tsx";

const doneCodes = ["add", "version", "audience", "withdraw", "judge"] as const;

export function DocumentView({ data }: { data: DocumentData }) {
  const { t, query } = usePage();
  const { document, tried, may } = data;
  const { owner, title, withdrawnAt, erasedAt } = document;
  const done = doneCodes.find((code) => code === query.get("done"));
  const there = withdrawnAt === null && erasedAt === null;
  const newest = document.versions.find((version) => version.withdrawnAt === null);
  const isNewest = newest?.id === document.id;
  return (
    <>
      <PageHead
        title={title ?? t("documents.one.hiddenTitle", { name: owner.name })}
        lead={title === null ? undefined : t("documents.one.lead", { name: owner.name })}
      />
      <div className="w-stack w-stack--l">
        <Outcome done={done ? t(`documents.done.${done}`) : null} tried={tried} />
        {!isNewest && newest && <NewerVersion newest={newest} />}
        <StepUp when={Object.values(may)} />
        <div className="w-split w-split--aside">
          <div className="w-stack w-stack--l">
            <Content data={data} />
            <Judgements document={document} />
            {/* Who judges has read it first. */}
            {there && may.judgeDocument !== "no" && data.confidential === "shown" && (
              <JudgeForm tried={tried} />
            )}
            {isNewest && may.addVersion !== "no" && <NewVersion tried={tried} />}
          </div>
          <div className="w-stack w-stack--l">
            <Facts document={document} />
            <Versions document={document} />
            {may.changeAudience !== "no" && (
              <ChangeAudience audience={document.audience} tried={tried} />
            )}
            {there && may.withdrawDocument !== "no" && (
              <Withdraw version={document.version} tried={tried} />
            )}
          </div>
        </div>
      </div>
    </>
  );
}
