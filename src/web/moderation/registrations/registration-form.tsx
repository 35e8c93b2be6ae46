import { registeredKinds } from "#contract/network";
import { type Tried, typedIn } from "../../acts.ts";
import { ActForm, Submit } from "../../ui/act-form.tsx";
import { ChoiceList } from "../../ui/choice-list.tsx";
import { TextField } from "../../ui/field.tsx";
import { usePage } from "../../view.tsx";
import { AlikeNames } from "./alike-names.tsx";
import type { Registration } from "./load-registration.ts";
import type { WordField } from "./read-form.ts";

interface RegistrationFormProps {
  readonly act: "register" | "change";
  /** What stands there now; null for a new one. */
  readonly now: Registration | null;
  readonly tried: Tried | null;
}

export function RegistrationForm({ act, now, tried }: RegistrationFormProps) {
  const { t } = usePage();
  const sent = typedIn(tried, act);
  const field = (name: WordField) => ({
    id: name,
    name,
    label: t(`moderation.registration.${name}`),
    hint: t(`moderation.registration.${name}Hint`),
    value: sent ? (sent.form.get(name) ?? "") : (now?.[name] ?? ""),
    error: sent?.faults[name],
  });
  return (
    <ActForm act={act} className="w-stack w-stack--l w-form">
      <ChoiceList
        id="kind"
        name="kind"
        one
        legend={t("moderation.registration.kind")}
        error={sent?.faults["kind"]}
        choices={registeredKinds.map((kind) => ({
          value: kind,
          label: t(`words.kind.${kind}`),
          hint: t(`moderation.registration.kinds.${kind}`),
        }))}
        chosen={sent ? sent.form.getAll("kind") : [now?.kind ?? ""]}
      />
      <TextField {...field("name")} autoComplete="off" />
      {sent && <AlikeNames sent={sent} />}
      <TextField {...field("kvk")} autoComplete="off" inputMode="numeric" />
      <TextField {...field("oin")} autoComplete="off" inputMode="numeric" />
      <TextField {...field("postalAddress")} autoComplete="off" />
      <TextField {...field("website")} autoComplete="off" type="url" />
      <TextField {...field("source")} rows={3} />
      <Submit>{t(`moderation.registration.${act === "register" ? "register" : "save"}`)}</Submit>
    </ActForm>
  );
}
