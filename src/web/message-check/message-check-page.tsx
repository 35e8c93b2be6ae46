import { Island } from "../island.tsx";
import { definePage, show } from "../page.ts";
import { icons } from "../ui/icons.ts";
import { PageHead } from "../ui/page-head.tsx";
import { RichText } from "../ui/rich-text.tsx";
import { usePage } from "../view.tsx";
import { CheckIsland } from "./check-island.tsx";
import { type CheckProps, iconNames } from "./check-props.ts";

export const messageCheckPage = definePage({
  id: "messageCheck",
  section: "messages",
  load: () => show(null),
  View: MessageCheckView,
  head: (_, { t, href }) => ({
    title: t("messageCheck.title"),
    description: t("messageCheck.description"),
    crumbs: [{ label: t("messageCheck.crumb"), href: href("messages") }],
  }),
});

function MessageCheckView() {
  const { t, href, language, practice } = usePage();
  const check: CheckProps = {
    language,
    texts: t("messageCheck.island", { returnObjects: true }),
    practice,
    rule: href("messageRule", { code: "CODE" }),
    deadlines: href("messageDeadlines"),
    icons: Object.fromEntries(iconNames.map((name) => [name, icons[name]])) as CheckProps["icons"],
  };
  return (
    <>
      <PageHead title={t("messageCheck.title")} lead={t("messageCheck.lead")} />
      <noscript>
        <p className="w-msgnote w-msgnote--bad">
          <RichText
            text={t("messageCheck.noScript")}
            parts={{
              code: (words) => <code>{words}</code>,
              link: (words) => <a href={href("api")}>{words}</a>,
            }}
          />
        </p>
      </noscript>
      <Island name="messageCheck" component={CheckIsland} props={check} />
    </>
  );
}
