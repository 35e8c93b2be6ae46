import { definePage, show } from "../page.ts";
import { PageHead } from "../ui/page-head.tsx";
import { useSiteLinks } from "../ui/site-links.tsx";
import { usePage } from "../view.tsx";
import { Sections } from "./prose.tsx";

const sections = ["what", "now", "trust", "name", "open"] as const;

export const aboutPage = definePage({
  id: "about",
  load: () => show(null),
  View: AboutView,
  head: (_, { t }) => ({ title: t("about.title"), description: t("about.lead") }),
});

function AboutView() {
  const { t } = usePage();
  const links = useSiteLinks();
  return (
    <>
      <PageHead title={t("about.title")} lead={t("about.lead")} />
      <Sections
        parts={links}
        sections={sections.map((id) => ({
          id,
          title: t(`about.${id}.title`),
          text: t(`about.${id}.text`),
        }))}
      />
    </>
  );
}
