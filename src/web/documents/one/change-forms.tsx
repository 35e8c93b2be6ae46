import { DocumentAudience } from "#contract/documents";
import { type Tried, typedIn } from "../../acts.ts";
import { ActForm, Submit } from "../../ui/act-form.tsx";
import { ChoiceList } from "../../ui/choice-list.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { usePage } from "../../view.tsx";
import { ContentFields, KeepUntilField } from "../content-fields.tsx";

/** Another file or link after this one; title and readers stay. */
export function NewVersion({ tried }: { tried: Tried | null }) {
  const { t } = usePage();
  const sent = typedIn(tried, "version");
  return (
    <section className="w-card w-noprint" aria-labelledby="new-version">
      <div>
        <h2 id="new-version">{t("documents.newVersion.title")}</h2>
        <p>{t("documents.newVersion.lead")}</p>
      </div>
      <ActForm act="version" multipart className="w-stack w-stack--l w-form">
        <ContentFields sent={sent} />
        <KeepUntilField sent={sent} />
        <Submit>{t("documents.newVersion.send")}</Submit>
      </ActForm>
    </section>
  );
}

interface ChangeAudienceProps {
  readonly audience: DocumentAudience;
  readonly tried: Tried | null;
}

/** Who may read it, in all its versions. */
export function ChangeAudience({ audience, tried }: ChangeAudienceProps) {
  const { t } = usePage();
  const sent = typedIn(tried, "audience");
  return (
    <section className="w-card w-noprint" aria-labelledby="change-audience">
      <div>
        <h2 id="change-audience">{t("documents.changeAudience.title")}</h2>
        <p>{t("documents.changeAudience.lead")}</p>
      </div>
      <ActForm act="audience" className="w-stack">
        <ChoiceList
          id="audience"
          name="audience"
          one
          legend={t("documents.one.audience")}
          error={sent?.faults["audience"]}
          choices={DocumentAudience.options.map((one) => ({
            value: one,
            label: t(`documents.audience.${one}.name`),
            hint: t(`documents.audience.${one}.who`),
          }))}
          chosen={sent ? sent.form.getAll("audience") : [audience]}
        />
        <div>
          <button className="ams-button ams-button--secondary" type="submit">
            {t("documents.changeAudience.send")}
          </button>
        </div>
      </ActForm>
    </section>
  );
}

/** Takes a version away, content and all; asks first. */
export function Withdraw({ version, tried }: { version: number; tried: Tried | null }) {
  const { t } = usePage();
  return (
    <section className="w-card w-noprint" aria-labelledby="withdraw">
      <div>
        <h2 id="withdraw">{t("documents.withdraw.title")}</h2>
        <p>{t("documents.withdraw.lead")}</p>
      </div>
      <Confirm
        act="withdraw"
        label={t("documents.withdraw.open")}
        question={t("documents.withdraw.question", { version })}
        yes={t("documents.withdraw.yes")}
        open={typedIn(tried, "withdraw") !== null}
      />
    </section>
  );
}
