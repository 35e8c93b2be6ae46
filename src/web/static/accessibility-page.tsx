import { definePage, show } from "../page.ts";
import { PageHead } from "../ui/page-head.tsx";
import { useSiteLinks } from "../ui/site-links.tsx";
import { usePage } from "../view.tsx";
import { Sections } from "./prose.tsx";

const sections = ["status", "tested", "known", "report", "complaint"] as const;

export const accessibilityPage = definePage({
  id: "accessibility",
  load: () => show(null),
  View: AccessibilityView,
  head: (_, { t }) => ({ title: t("accessibility.title"), description: t("accessibility.lead") }),
});

function AccessibilityView() {
  const { t } = usePage();
  const links = useSiteLinks();
  return (
    <>
      <PageHead title={t("accessibility.title")} lead={t("accessibility.lead")} />
      <Sections
        parts={links}
        sections={sections.map((id) => ({
          id,
          title: t(`accessibility.${id}.title`),
          text: t(`accessibility.${id}.text`),
        }))}
      />
    </>
  );
}
