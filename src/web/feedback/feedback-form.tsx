import { Alert, InvalidFormAlert } from "@amsterdam/design-system-react";
import { TextField } from "../ui/field.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { RichText } from "../ui/rich-text.tsx";
import { useSiteLinks } from "../ui/site-links.tsx";
import { usePage } from "../view.tsx";
import type { FeedbackData } from "./message.ts";

const fields = ["message", "source", "email"] as const;

export function FeedbackForm({ message, faults, setback }: FeedbackData) {
  const { t, href } = usePage();
  const links = useSiteLinks();
  const wrong = fields.flatMap((name) => {
    const fault = faults[name];
    return fault === undefined ? [] : [{ id: `#${name}`, label: fault }];
  });
  return (
    <>
      <PageHead title={t("feedback.title")} lead={t("feedback.lead")} />
      <form
        method="post"
        action={href("feedback")}
        className="w-stack w-stack--l w-form"
        noValidate
      >
        {wrong.length > 0 && (
          <InvalidFormAlert heading={t("feedback.summary")} headingLevel={2} errors={wrong} />
        )}
        {setback && (
          <Alert severity="warning" heading={t("feedback.notStored")} headingLevel={2} role="alert">
            <p>{t(`feedback.${setback}`)}</p>
          </Alert>
        )}
        <p>
          {t("feedback.about")} <a href={message.page}>{message.page}</a>
        </p>
        <input type="hidden" name="page" value={message.page} />
        <TextField
          id="message"
          name="message"
          rows={7}
          required
          label={t("feedback.message")}
          hint={t("feedback.messageHint")}
          value={message.message}
          error={faults.message}
        />
        <TextField
          id="source"
          name="source"
          label={t("feedback.source")}
          hint={t("feedback.sourceHint")}
          value={message.source}
          error={faults.source}
        />
        <TextField
          id="email"
          name="email"
          type="email"
          autoComplete="email"
          label={t("feedback.email")}
          hint={t("feedback.emailHint")}
          value={message.email}
          error={faults.email}
        />
        <div className="w-row">
          <button className="ams-button ams-button--primary" type="submit">
            {t("feedback.send")}
          </button>
        </div>
        <p className="w-meta">
          <RichText text={t("feedback.privacy")} parts={links} />
        </p>
      </form>
    </>
  );
}
