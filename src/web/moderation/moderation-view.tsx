import { addressWith } from "../acts.ts";
import { pageParameter } from "../addresses.ts";
import { NoRight } from "../ui/no-right.tsx";
import { Outcome } from "../ui/outcome.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Tabs } from "../ui/tabs.tsx";
import { usePage } from "../view.tsx";
import { Catalogue } from "./catalogue.tsx";
import { Claims } from "./claims.tsx";
import { Evidence } from "./evidence.tsx";
import { Feedback } from "./feedback.tsx";
import type { ModerationData } from "./load-moderation.ts";
import { NationalPeople } from "./national-people.tsx";
import { Organisations } from "./organisations.tsx";

const doneCodes = ["decide", "handle", "erase", "invite", "withdraw", "end", "confirm"] as const;

export function ModerationView({ data }: { data: ModerationData }) {
  const view = usePage();
  const { t, query, language } = view;
  const { shown, tried, tabs } = data;
  const done = doneCodes.find((code) => code === query.get("done"));
  // Each tab begins at its first page, with its own filter.
  const fresh = { [pageParameter[language]]: null, state: null, q: null, part: null };
  return (
    <>
      <PageHead title={t("moderation.title")} lead={t("moderation.lead")} />
      <div className="w-stack w-stack--l">
        {tabs.length > 1 && (
          <Tabs
            name={t("moderation.tabsName")}
            tabs={tabs.map((tab) => ({
              href: addressWith(view, { ...fresh, tab }),
              label: t(`moderation.tabs.${tab}`),
              current: tab === shown?.tab,
            }))}
          />
        )}
        <Outcome done={done ? t(`moderation.done.${done}`) : null} tried={tried} />
        {shown === null && (
          <NoRight title={t("moderation.noRight.title")} needed={["moderator"]}>
            <p>{t("moderation.noRight.text")}</p>
          </NoRight>
        )}
        {shown?.tab === "claims" && <Claims shown={shown} tried={tried} />}
        {shown?.tab === "feedback" && <Feedback list={shown.list} tried={tried} />}
        {shown?.tab === "evidence" && <Evidence list={shown.list} />}
        {shown?.tab === "organisations" && <Organisations list={shown.list} q={shown.q} />}
        {shown?.tab === "catalogue" && <Catalogue shown={shown} tried={tried} />}
        {shown?.tab === "people" && <NationalPeople shown={shown} tried={tried} />}
      </div>
    </>
  );
}
