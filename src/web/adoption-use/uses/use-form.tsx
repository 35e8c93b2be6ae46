import { useStatuses } from "#contract/adoption";
import { type Tried, typedIn } from "../../acts.ts";
import { ActForm, Submit } from "../../ui/act-form.tsx";
import { ChoiceList } from "../../ui/choice-list.tsx";
import { TextField } from "../../ui/field.tsx";
import { InputField } from "../../ui/input-field.tsx";
import { usePage } from "../../view.tsx";
import { steps } from "../words.ts";
import type { Chosen, UsesData } from "./load-uses.ts";
import { stoodValue } from "./read-use-form.ts";
import type { UseLine } from "./use-lines.ts";

interface UseFormCardProps {
  readonly data: UsesData;
  readonly chosen: Chosen;
}

/** What a field holds: what was typed and not kept, else what stands. */
type ValueOf = (name: string, stands: string | null | undefined) => string;

const valuesOf =
  (sent: Tried | null): ValueOf =>
  (name, stands) =>
    sent ? (sent.form.get(name) ?? "") : (stands ?? "");

/** How far the organisation is with one entry. */
export function UseFormCard({ data, chosen }: UseFormCardProps) {
  const view = usePage();
  const { t, href, query } = view;
  const { id } = data.organisation;
  const { entry, use } = chosen;
  const sent = typedIn(data.tried, "save");
  const value = valuesOf(sent);
  // Of what merged into it the organisation says its own word.
  const replaces = use?.saidBy.id === id ? use.useId : null;
  return (
    <section id={`s-${entry.id}`} className="w-card w-card--here w-noprint" aria-labelledby="form">
      <h2 id="form" className="w-longname">
        {t(use ? "adoptionUse.form.titleChange" : "adoptionUse.form.title", { name: entry.name })}
      </h2>
      <ActForm act="save" className="w-stack w-stack--l w-workform">
        <input type="hidden" name="entry" value={entry.id} />
        <input type="hidden" name="replaces" value={value("replaces", replaces)} />
        <ChoiceList
          id="use-status"
          name="status"
          one
          legend={t("adoptionUse.form.status")}
          error={sent?.faults["use-status"]}
          choices={useStatuses.map((status) => ({
            value: status,
            label: t(`adoptionUse.status.${status}`),
            hint: t(`adoptionUse.statusMeaning.${status}`),
          }))}
          chosen={[value("status", use?.status ?? query.get("status"))]}
        />
        <Days use={use} sent={sent} value={value} />
        {replaces !== null && use?.status === "phased-out" && <Stood use={use} />}
        <TextField
          id="version"
          name="version"
          maxLength={60}
          list="versions"
          label={t("adoptionUse.form.version")}
          hint={t("adoptionUse.form.versionHint")}
          value={value("version", use?.version ?? query.get("version"))}
          error={sent?.faults["version"]}
        />
        <datalist id="versions">
          {entry.versions.map(({ version }) => (
            <option key={version} value={version} />
          ))}
        </datalist>
        <TextField
          id="note"
          name="note"
          rows={2}
          label={t("adoptionUse.form.note")}
          hint={t("adoptionUse.form.noteHint")}
          value={value("note", use?.note)}
          error={sent?.faults["note"]}
        />
        <TextField
          id="contact"
          name="contact"
          type="email"
          label={t("adoptionUse.form.contact")}
          hint={t("adoptionUse.form.contactHint")}
          value={value("contact", use?.contact)}
          error={sent?.faults["contact"]}
        />
        <Hide data={data} chosen={chosen} sent={sent} />
        <div className="w-row">
          <Submit>{t("adoptionUse.form.save")}</Submit>
          <a href={href("uses", { id })}>{t("adoptionUse.form.cancel")}</a>
        </div>
      </ActForm>
    </section>
  );
}

function Days({ use, sent, value }: { use: UseLine | null; sent: Tried | null; value: ValueOf }) {
  const { t } = usePage();
  return (
    <fieldset className="w-choices" aria-describedby="days-hint">
      <legend className="ams-label">{t("adoptionUse.form.dates")}</legend>
      <p id="days-hint" className="w-hint">
        {t("adoptionUse.form.datesHint")}
      </p>
      <div className="w-usedays">
        {steps.map(([status, field]) => (
          <InputField
            key={field}
            id={field}
            name={field}
            type="date"
            label={t(`adoptionUse.form.steps.${status}`)}
            value={value(field, use?.[field])}
            error={sent?.faults[field]}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** The days of what was phased out: when it is used again they stay with what was, and may stand in the form. */
function Stood({ use }: { use: UseLine }) {
  const { t } = usePage();
  return (
    <p className="w-meta">
      {t("adoptionUse.form.again")}
      {steps.map(
        ([, field]) =>
          use[field] !== null && (
            <input key={field} type="hidden" name="stood" value={stoodValue(field, use[field])} />
          ),
      )}
    </p>
  );
}

/**
 * Hiding is for the organisation's own word: what a source says in public stays. A new word about what it hides is hidden
 * to begin with.
 */
function Hide({
  data: { lines, organisation },
  chosen: { entry, use, hides },
  sent,
}: {
  data: UsesData;
  chosen: Chosen;
  sent: Tried | null;
}) {
  const { t } = usePage();
  const ours = use?.saidBy.id === organisation.id;
  const was = sent ? sent.form.has("wasHidden") : ours ? use.hidden : hides;
  const hidden = sent ? sent.form.has("hidden") : was;
  const alsoSource = lines.some((line) => line.origin === "facts" && line.entry.id === entry.id);
  const hints = [
    t("adoptionUse.form.hideHint"),
    ...(alsoSource ? [t("adoptionUse.form.hideSource")] : []),
    ...(was && !ours ? [t("adoptionUse.form.hides")] : []),
  ];
  return (
    <>
      {was && <input type="hidden" name="wasHidden" value="yes" />}
      <ChoiceList
        id="hidden"
        name="hidden"
        legend={t("adoptionUse.form.hide")}
        choices={[{ value: "yes", label: t("adoptionUse.form.hideBox"), hint: hints.join(" ") }]}
        chosen={hidden ? ["yes"] : []}
      />
    </>
  );
}
