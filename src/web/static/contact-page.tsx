import { definePage, show } from "../page.ts";
import { PageHead } from "../ui/page-head.tsx";
import { useSiteLinks } from "../ui/site-links.tsx";
import { usePage } from "../view.tsx";
import { Sections } from "./prose.tsx";

const sections = ["wrong", "question", "security", "you"] as const;

export const contactPage = definePage({
  id: "contact",
  load: () => show(null),
  View: ContactView,
  head: (_, { t }) => ({ title: t("contact.title"), description: t("contact.lead") }),
});

function ContactView() {
  const { t } = usePage();
  const links = useSiteLinks();
  return (
    <>
      <PageHead title={t("contact.title")} lead={t("contact.lead")} />
      <Sections
        parts={links}
        sections={sections.map((id) => ({
          id,
          title: t(`contact.${id}.title`),
          text: t(`contact.${id}.text`),
        }))}
      />
    </>
  );
}
