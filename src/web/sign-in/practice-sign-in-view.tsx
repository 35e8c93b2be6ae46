import { Alert, InvalidFormAlert } from "@amsterdam/design-system-react";
import type { PracticeSignInFault } from "#contract/sign-in";
import { TextField } from "../ui/field.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { RichText } from "../ui/rich-text.tsx";
import { useSiteLinks } from "../ui/site-links.tsx";
import { usePage } from "../view.tsx";
import { inventedPersons } from "./invented-persons.ts";

export interface PracticeSignInData {
  /** Of the sign-in that the practice provider waits for. */
  readonly uid: string;
  readonly fault: PracticeSignInFault | null;
}

export function PracticeSignInView({ uid, fault }: PracticeSignInData) {
  const { t } = usePage();
  const links = useSiteLinks();
  const action = `/practice/idp/interaction/${encodeURIComponent(uid)}`;
  return (
    <>
      <p className="w-tagline">
        <span className="w-tag-practice">{t("signIn.practice")}</span>
      </p>
      <PageHead title={t("signIn.play.title")} lead={t("signIn.play.lead")} />
      <div className="w-stack w-stack--l">
        {fault && (
          <InvalidFormAlert
            heading={t("people.summary")}
            headingLevel={2}
            errors={[{ id: `#${fault}`, label: t(`signIn.play.${fault}Wrong`) }]}
          />
        )}
        <Alert severity="warning" heading={t("signIn.play.warning")} headingLevel={2}>
          <p>{t("signIn.play.warningText")}</p>
        </Alert>
        <section className="w-card w-card--practice" aria-labelledby="persons">
          <h2 id="persons">{t("signIn.play.persons")}</h2>
          <ul className="w-persons">
            {inventedPersons.map(({ name, email }) => (
              <li key={email}>
                <form method="post" action={action}>
                  <LanguageOfPage />
                  <input type="hidden" name="name" value={name} />
                  <input type="hidden" name="email" value={email} />
                  <button className="ams-button ams-button--secondary" type="submit">
                    {t("signIn.play.as", { name })}
                  </button>
                </form>
                <span className="w-meta">{email}</span>
              </li>
            ))}
          </ul>
          <p className="w-meta">
            <RichText text={t("signIn.play.rights")} parts={links} />
          </p>
        </section>
        <section className="w-card w-card--practice" aria-labelledby="own">
          <h2 id="own">{t("signIn.play.own")}</h2>
          <p>{t("signIn.play.ownLead")}</p>
          <form method="post" action={action} className="w-stack w-form" noValidate>
            <LanguageOfPage />
            <TextField
              id="name"
              name="name"
              label={t("signIn.play.name")}
              value=""
              error={fault === "name" ? t("signIn.play.nameWrong") : undefined}
              maxLength={120}
            />
            <TextField
              id="email"
              name="email"
              type="email"
              label={t("signIn.play.email")}
              hint={t("signIn.play.emailHint")}
              value=""
              error={fault === "email" ? t("signIn.play.emailWrong") : undefined}
            />
            <div>
              <button className="ams-button ams-button--primary" type="submit">
                {t("signIn.play.send")}
              </button>
            </div>
          </form>
        </section>
      </div>
    </>
  );
}

/** So that the provider answers in the language in which it was asked. */
function LanguageOfPage() {
  return <input type="hidden" name="language" value={usePage().language} />;
}
