import { looksPersonal } from "#contract/role-address";
import { type Tried, typedIn } from "../../acts.ts";
import { ActForm, Submit } from "../../ui/act-form.tsx";
import { ChoiceList } from "../../ui/choice-list.tsx";
import { TextField } from "../../ui/field.tsx";
import { InputField } from "../../ui/input-field.tsx";
import { usePage } from "../../view.tsx";
import type { ContactData } from "./load-contact.ts";

interface ContactFormProps {
  readonly contact: ContactData["contact"];
  readonly tried: Tried | null;
}

export function ContactForm({ contact, tried }: ContactFormProps) {
  const { t } = usePage();
  const sent = typedIn(tried, "contact");
  const value = (name: "role" | "email" | "phone") =>
    sent ? (sent.form.get(name) ?? "") : (contact?.[name] ?? "");
  return (
    <section className="w-card w-noprint" aria-labelledby="edit">
      <div>
        <h2 id="edit">
          {contact ? t("people.contact.edit.title") : t("people.contact.edit.titleNew")}
        </h2>
        <p>{t("people.contact.edit.lead")}</p>
      </div>
      <ActForm act="contact" className="w-stack w-stack--l w-form">
        <TextField
          id="role"
          name="role"
          label={t("people.contact.edit.role")}
          hint={t("people.contact.edit.roleHint")}
          value={value("role")}
          error={sent?.faults["role"]}
        />
        <TextField
          id="email"
          name="email"
          type="email"
          label={t("people.contact.edit.email")}
          hint={t("people.contact.edit.emailHint")}
          value={value("email")}
          error={sent?.faults["email"]}
        />
        {sent && looksPersonal(value("email")) && (
          <ChoiceList
            id="sure"
            name="sure"
            legend={t("people.contact.edit.sureLegend")}
            choices={[{ value: "yes", label: t("people.contact.edit.sure") }]}
            chosen={sent.form.getAll("sure")}
          />
        )}
        <InputField
          id="phone"
          name="phone"
          type="tel"
          label={t("people.contact.edit.phone")}
          hint={t("people.contact.edit.phoneHint")}
          value={value("phone")}
          error={sent?.faults["phone"]}
        />
        <Submit>{t("people.contact.edit.save")}</Submit>
      </ActForm>
    </section>
  );
}
