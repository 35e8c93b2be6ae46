import { pageParameter } from "../addresses.ts";
import { definePage, show } from "../page.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { usePage } from "../view.tsx";
import { pageAbout } from "./message.ts";

export const thanksPage = definePage({
  id: "feedbackThanks",
  load: ({ query, language }) => show({ page: pageAbout(query.get(pageParameter[language])) }),
  View: ({ data }) => <ThanksView page={data.page} />,
  head: (_, { t, href }) => ({
    title: t("feedback.thanks"),
    crumbs: [{ label: t("feedback.title"), href: href("feedback") }],
    noindex: true,
  }),
});

function ThanksView({ page }: { page: string }) {
  const { t } = usePage();
  return (
    <>
      <PageHead title={t("feedback.thanks")} lead={t("feedback.thanksLead")} />
      <div className="w-stack">
        <p>{t("feedback.thanksNext")}</p>
        <div>
          <ButtonLink href={page}>{t("feedback.back")}</ButtonLink>
        </div>
      </div>
    </>
  );
}
