import { Outcome } from "../../ui/outcome.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { StepUp } from "../../ui/step-up.tsx";
import { usePage } from "../../view.tsx";
import { MayNot, NoWorkplace } from "../no-workplace.tsx";
import { WorkLinks } from "../work-links.tsx";
import { ChooseFile } from "./choose-file.tsx";
import type { ImportData } from "./load-import.ts";
import { PreviewOfImport } from "./preview.tsx";

export function ImportView({ data }: { data: ImportData }) {
  const { t } = usePage();
  const { place, tried, preview } = data;
  return (
    <>
      <PageHead
        title={t("catalogueWork.import.title")}
        lead={t(preview ? "catalogueWork.import.leadPreview" : "catalogueWork.import.lead")}
      />
      <div className="w-stack w-stack--l">
        <Outcome done={useDone()} tried={tried} />
        {place.organisation === null ? (
          <NoWorkplace nowhere={place} />
        ) : data.state === "may-not" ? (
          <MayNot organisation={place.organisation} />
        ) : (
          <>
            <StepUp when={[place.may("startImport")]} />
            {preview ? (
              <PreviewOfImport preview={preview} />
            ) : (
              <ChooseFile place={place} tried={tried} />
            )}
          </>
        )}
        <WorkLinks current="importEntries" />
      </div>
    </>
  );
}

/** What was done just now, with how much came of it. */
function useDone(): string | null {
  const { t, query, format } = usePage();
  const done = query.get("done");
  if (done === "cancel") return t("catalogueWork.import.cancelled");
  if (done !== "take") return null;
  const count = (name: string) => Math.max(0, Number.parseInt(query.get(name) ?? "", 10) || 0);
  return t("catalogueWork.import.taken", {
    entries: format.number(count("entries")),
    proposals: format.number(count("proposals")),
  });
}
