import type { Tried } from "../acts.ts";
import { ActForm, Submit } from "../ui/act-form.tsx";
import { Outcome } from "../ui/outcome.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { RichText } from "../ui/rich-text.tsx";
import { useSiteLinks } from "../ui/site-links.tsx";
import { usePage } from "../view.tsx";

export interface UnsubscribeData {
  readonly state: "asks" | "done" | "unknown";
  readonly tried: Tried | null;
}

export function UnsubscribeView({ state, tried }: UnsubscribeData) {
  const { t } = usePage();
  const links = useSiteLinks();
  if (state !== "asks") {
    return (
      <>
        <PageHead title={t(`mail.unsubscribe.${state}`)} />
        <p>
          <RichText text={t(`mail.unsubscribe.${state}Text`)} parts={links} />
        </p>
      </>
    );
  }
  return (
    <>
      <PageHead title={t("mail.unsubscribe.title")} lead={t("mail.unsubscribe.lead")} />
      <div className="w-stack">
        <Outcome done={null} tried={tried} />
        <p>{t("mail.unsubscribe.text")}</p>
        <ActForm act="unsubscribe">
          <Submit>{t("mail.unsubscribe.send")}</Submit>
        </ActForm>
        <p>
          <RichText text={t("mail.unsubscribe.weekly")} parts={links} />
        </p>
      </div>
    </>
  );
}
