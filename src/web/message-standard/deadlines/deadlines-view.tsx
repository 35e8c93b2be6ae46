import { PageHead } from "../../ui/page-head.tsx";
import { usePage } from "../../view.tsx";
import { DeadlinesForm } from "./deadlines-form.tsx";
import { DeadlinesResult } from "./deadlines-result.tsx";
import type { DeadlinesData } from "./reckon.ts";

export function DeadlinesView({ data }: { data: DeadlinesData }) {
  const { t } = usePage();
  return (
    <>
      <PageHead
        title={t("messageStandard.deadlines.title")}
        lead={t("messageStandard.deadlines.lead")}
      />
      <div className="w-stack w-stack--l">
        <DeadlinesForm data={data} />
        {data.result && <DeadlinesResult on={data.asked.on} {...data.result} />}
        <p className="w-meta">{t("messageStandard.deadlines.assumption")}</p>
      </div>
    </>
  );
}
