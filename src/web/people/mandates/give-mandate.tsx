import { mandateScopes } from "#contract/access";
import { type Tried, typedIn } from "../../acts.ts";
import { dayOf, yearsAfter } from "../../moment.ts";
import type { Named } from "../../organisation-of.ts";
import { ActForm, Submit } from "../../ui/act-form.tsx";
import { ChoiceList } from "../../ui/choice-list.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { InputField } from "../../ui/input-field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { usePage } from "../../view.tsx";

interface GiveMandateProps {
  readonly takers: readonly Named[];
  readonly tried: Tried | null;
}

/** Lets a partnership act in the name of the organisation. */
export function GiveMandate({ takers, tried }: GiveMandateProps) {
  const { t, now } = usePage();
  if (takers.length === 0) {
    return (
      <EmptyState title={t("people.mandates.give.noArrangement")}>
        <p>{t("people.mandates.give.noArrangementText")}</p>
      </EmptyState>
    );
  }
  const sent = typedIn(tried, "give");
  const today = dayOf(now);
  return (
    <section className="w-card w-noprint" aria-labelledby="give">
      <div>
        <h2 id="give">{t("people.mandates.give.title")}</h2>
        <p>{t("people.mandates.give.lead")}</p>
      </div>
      <ActForm act="give" className="w-stack w-stack--l w-form">
        <SelectField
          id="taker"
          name="taker"
          label={t("people.mandates.give.taker")}
          none={t("people.mandates.give.none")}
          value={sent?.form.get("taker") ?? ""}
          error={sent?.faults["taker"]}
          options={takers.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <ChoiceList
          id="scope"
          name="scope"
          legend={t("people.mandates.give.scope")}
          error={sent?.faults["scope"]}
          choices={mandateScopes.map((scope) => ({
            value: scope,
            label: t(`people.mandates.scopes.${scope}.name`),
            hint: t(`people.mandates.scopes.${scope}.may`),
          }))}
          chosen={sent?.form.getAll("scope") ?? []}
        />
        <InputField
          id="from"
          name="from"
          type="date"
          min={today}
          label={t("people.mandates.give.from")}
          value={sent ? (sent.form.get("from") ?? "") : today}
          error={sent?.faults["from"]}
        />
        <InputField
          id="until"
          name="until"
          type="date"
          min={today}
          label={t("people.mandates.give.until")}
          hint={t("people.mandates.give.untilHint")}
          value={sent ? (sent.form.get("until") ?? "") : yearsAfter(today, 1)}
          error={sent?.faults["until"]}
        />
        <Submit>{t("people.mandates.give.send")}</Submit>
      </ActForm>
    </section>
  );
}
