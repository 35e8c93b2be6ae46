import { definePage, show } from "../page.ts";
import { PageHead } from "../ui/page-head.tsx";
import { useSiteLinks } from "../ui/site-links.tsx";
import { usePage } from "../view.tsx";
import { Sections } from "./prose.tsx";

const sections = [
  "short",
  "visit",
  "cookies",
  "account",
  "seen",
  "mail",
  "trail",
  "documents",
  "feedback",
  "search",
  "facts",
  "keep",
  "rights",
] as const;

export const privacyPage = definePage({
  id: "privacy",
  load: () => show(null),
  View: PrivacyView,
  head: (_, { t }) => ({ title: t("privacy.title"), description: t("privacy.lead") }),
});

function PrivacyView() {
  const { t } = usePage();
  const links = useSiteLinks();
  return (
    <>
      <PageHead title={t("privacy.title")} lead={t("privacy.lead")} />
      <Sections
        parts={links}
        sections={sections.map((id) => ({
          id,
          title: t(`privacy.${id}.title`),
          text: t(`privacy.${id}.text`),
        }))}
      />
    </>
  );
}
