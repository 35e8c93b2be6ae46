import { ButtonLink } from "../ui/button-link.tsx";
import { NoRight } from "../ui/no-right.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Tabs } from "../ui/tabs.tsx";
import { usePage } from "../view.tsx";
import { Checkpoints } from "./checkpoints.tsx";
import { Lines } from "./lines.tsx";
import type { AuditData } from "./load-audit.ts";

export function AuditView({ data }: { data: AuditData }) {
  const { t, href } = usePage();
  return (
    <>
      <PageHead title={t("audit.title")} lead={t("audit.lead")} />
      {data.part === "none" ? (
        <NoRight title={t("audit.noRight.title")} needed={["auditor"]}>
          <p>{t("audit.noRight.text")}</p>
          <ButtonLink href={href("myActs")} variant="primary">
            {t("audit.noRight.myActs")}
          </ButtonLink>
        </NoRight>
      ) : (
        <div className="w-stack w-stack--l">
          <Tabs
            name={t("audit.tabsName")}
            tabs={(["lines", "checkpoints"] as const).map((part) => ({
              href: href("audit", {}, part === "lines" ? {} : { part }),
              label: t(`audit.tabs.${part}`),
              current: part === data.part,
            }))}
          />
          {data.part === "lines" && (
            <Lines filters={data.filters} list={data.list} organisations={data.organisations} />
          )}
          {data.part === "checkpoints" && <Checkpoints list={data.list} />}
        </div>
      )}
    </>
  );
}
