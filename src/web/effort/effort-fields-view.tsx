import { addressWith, type Faults } from "../acts.ts";
import { dayOf } from "../moment.ts";
import { ChoiceList } from "../ui/choice-list.tsx";
import { TextField } from "../ui/field.tsx";
import { InputField } from "../ui/input-field.tsx";
import { RichText } from "../ui/rich-text.tsx";
import { usePage } from "../view.tsx";
import { HoursFields } from "./hours-fields.tsx";
import type { EffortForm } from "./load-effort.ts";
import type { Place } from "./place-of.ts";

interface EffortFieldsProps {
  readonly form: EffortForm;
  readonly organisation: Place["organisation"];
  readonly faults: Faults;
  /** Drawn again after it was sent: what stands in it is newer than what the browser kept. */
  readonly sent: boolean;
}

export function EffortFields({ form, organisation, faults, sent }: EffortFieldsProps) {
  const view = usePage();
  const { t, me, now } = view;
  const { way, values, replaces } = form;
  const text = (name: "version" | "pitfall") => ({
    id: name,
    name,
    label: t(`effort.form.${name}`),
    hint: t(`effort.form.${name}Hint`),
    value: values[name] ?? "",
    error: faults[name],
  });
  return (
    <form
      method="post"
      action={addressWith(view, { way })}
      className="w-card w-stack--l w-workform"
      data-keep-typed={String(me?.person.number ?? "")}
      data-sent={sent ? "" : undefined}
      data-restored={t("catalogueWork.restored")}
      noValidate
    >
      <input type="hidden" name="act" value="effort" />
      <input type="hidden" name="way" value={way} />
      <input type="hidden" name="replaces" value={replaces} />
      <HoursFields way={way} values={values} faults={faults} />
      <ChoiceList
        id="estimate"
        name="estimate"
        legend={t("effort.form.counted")}
        error={faults["estimate"]}
        one
        choices={[
          {
            value: "yes",
            label: t("effort.form.estimate"),
            hint: t("effort.form.estimateHint"),
          },
          {
            value: "no",
            label: t("effort.form.countedOne"),
            hint: t("effort.form.countedHint"),
          },
        ]}
        chosen={[values["estimate"] ?? ""]}
      />
      <InputField
        id="liveOn"
        name="liveOn"
        type="date"
        label={t("effort.form.live")}
        hint={t("effort.form.liveHint")}
        value={values["liveOn"] ?? ""}
        max={dayOf(now)}
        error={faults["liveOn"]}
      />
      <TextField {...text("pitfall")} rows={3} />
      <TextField {...text("version")} />
      <Documents form={form} organisation={organisation} />
      <div>
        <button className="ams-button ams-button--primary" type="submit">
          {t("effort.form.keep")}
        </button>
      </div>
    </form>
  );
}

/** Public documents of the organisation to choose from. Those that were told and are not in the list stay. */
function Documents({ form, organisation }: Pick<EffortFieldsProps, "form" | "organisation">) {
  const { t, href } = usePage();
  const { documents, choices } = form;
  const rest = documents.filter((id) => !choices.some((one) => one.id === id));
  return (
    <>
      {rest.map((id) => (
        <input key={id} type="hidden" name="documents" value={id} />
      ))}
      {choices.length > 0 && (
        <ChoiceList
          id="documents"
          name="documents"
          legend={t("effort.form.documents", { name: organisation.name })}
          hint={t("effort.form.documentsHint")}
          choices={choices.map(({ id, title }) => ({ value: id, label: title ?? id }))}
          chosen={documents}
        />
      )}
      {choices.length === 0 && (
        <p className="w-hint">
          <RichText
            text={t("effort.form.addDocument")}
            parts={{
              documents: (words) => (
                <a href={href("documents", { id: organisation.id })}>{words}</a>
              ),
            }}
          />
        </p>
      )}
    </>
  );
}
