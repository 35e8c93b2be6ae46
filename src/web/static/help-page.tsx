import { definePage, show } from "../page.ts";
import { PageHead } from "../ui/page-head.tsx";
import { useSiteLinks } from "../ui/site-links.tsx";
import { usePage } from "../view.tsx";
import { Sections } from "./prose.tsx";

const sections = [
  "find",
  "old",
  "unknown",
  "filter",
  "share",
  "signIn",
  "join",
  "right",
  "factor",
  "members",
  "leave",
  "keyboard",
  "wrong",
] as const;

export const helpPage = definePage({
  id: "help",
  load: () => show(null),
  View: HelpView,
  head: (_, { t }) => ({ title: t("help.title"), description: t("help.lead") }),
});

function HelpView() {
  const { t } = usePage();
  const links = useSiteLinks();
  return (
    <>
      <PageHead title={t("help.title")} lead={t("help.lead")} />
      <Sections
        parts={links}
        sections={sections.map((id) => ({
          id,
          title: t(`help.${id}.title`),
          text: t(`help.${id}.text`),
        }))}
      />
    </>
  );
}
