import type { Me } from "#contract/people";
import { type Tried, typedIn } from "../acts.ts";
import { ActForm, Submit } from "../ui/act-form.tsx";
import { ChoiceList } from "../ui/choice-list.tsx";
import { TextField } from "../ui/field.tsx";
import { MailAddress } from "../ui/mail-address.tsx";
import { usePage } from "../view.tsx";

/** Name, language and mail, as a form. */
export function AboutMe({ me: { person }, tried }: { me: Me; tried: Tried | null }) {
  const { t } = usePage();
  const typed = typedIn(tried, "save");
  const filled = (name: "name" | "language" | "mailPreference") =>
    typed?.form.get(name) ?? person[name];
  return (
    <section className="w-card" aria-labelledby="about-me">
      <h2 id="about-me">{t("account.save.title")}</h2>
      <ActForm act="save" labelledBy="about-me">
        <TextField
          id="name"
          name="name"
          label={t("account.save.name")}
          hint={t("account.save.nameHint")}
          value={filled("name")}
          error={typed?.faults["name"]}
          autoComplete="name"
          maxLength={120}
          required
        />
        <div>
          <p className="ams-label">{t("account.save.email")}</p>
          <p>{person.email ? <MailAddress>{person.email}</MailAddress> : t("account.noMail")}</p>
          <p className="w-hint">{t("account.save.emailText")}</p>
        </div>
        <ChoiceList
          id="language"
          name="language"
          one
          legend={t("account.save.language")}
          error={typed?.faults["language"]}
          chosen={[filled("language")]}
          choices={[
            { value: "nl", label: t("account.save.nl") },
            { value: "en", label: t("account.save.en") },
          ]}
        />
        <ChoiceList
          id="mailPreference"
          name="mailPreference"
          one
          legend={t("account.save.mail")}
          error={typed?.faults["mailPreference"]}
          chosen={[filled("mailPreference")]}
          choices={[
            {
              value: "at-once",
              label: t("account.save.atOnce"),
              hint: t("account.save.atOnceText"),
            },
            {
              value: "weekly",
              label: t("account.save.weekly"),
              hint: t("account.save.weeklyText"),
            },
            { value: "none", label: t("account.save.none"), hint: t("account.save.noneText") },
          ]}
        />
        <Submit>{t("account.save.send")}</Submit>
      </ActForm>
    </section>
  );
}
