import { disciplines } from "#contract/catalogue";
import type { Document } from "#contract/documents";
import { addressWith } from "../../acts.ts";
import { ChoiceList } from "../../ui/choice-list.tsx";
import { TextField } from "../../ui/field.tsx";
import { usePage } from "../../view.tsx";
import { figureOf } from "../content/figure.ts";
import type { StepFields } from "./kit-form.ts";

interface StepCardProps {
  readonly step: StepFields;
  readonly n: number;
  readonly last: boolean;
  readonly faults: Readonly<Record<string, string>>;
  readonly documents: readonly Document[];
}

/** One step: what one does, how many hours of whom, and what goes wrong easily. */
export function StepCard({ step, n, last, faults, documents }: StepCardProps) {
  const { t } = usePage();
  const at = (name: string) => `step-${n}-${name}`;
  const field = (name: "title" | "text" | "pitfall") => ({
    id: at(name),
    name: at(name),
    label: t(`catalogueWork.kit.fields.${name}`),
    hint: t(`catalogueWork.kit.hints.${name}`),
    value: step[name],
    error: faults[at(name)],
  });
  return (
    <fieldset className="w-card w-stack--l" id={`step-${n}`} aria-labelledby={`step-${n}-head`}>
      <div className="w-row w-row--between">
        <h2 id={`step-${n}-head`}>{t("catalogueWork.kit.step", { n: n + 1 })}</h2>
        <MoveButtons n={n} last={last} />
      </div>
      <TextField {...field("title")} />
      <TextField {...field("text")} rows={3} />
      <Hours step={step} n={n} faults={faults} />
      <TextField {...field("pitfall")} rows={2} />
      <DocumentsOfStep step={step} n={n} documents={documents} />
    </fieldset>
  );
}

function MoveButtons({ n, last }: { n: number; last: boolean }) {
  const view = usePage();
  const { t } = view;
  const moves = [
    ...(n > 0 ? [["up", n - 1] as const] : []),
    ...(last ? [] : [["down", n + 1] as const]),
    ["remove", Math.max(0, n - 1)] as const,
  ];
  return (
    <div className="w-row">
      {moves.map(([move, to]) => (
        <button
          key={move}
          className="ams-button ams-button--tertiary w-small"
          type="submit"
          name="do"
          value={`${move} ${n}`}
          formAction={`${addressWith(view, {})}#step-${to}`}
        >
          {t(`catalogueWork.kit.${move}`)}
          <span className="w-vh"> {t("catalogueWork.kit.stepOf", { n: n + 1 })}</span>
        </button>
      ))}
    </div>
  );
}

function Hours({ step, n, faults }: Pick<StepCardProps, "step" | "n" | "faults">) {
  const { t, format } = usePage();
  const at = `step-${n}-hours-`;
  const total = Object.values(step.hours).reduce((sum, typed) => sum + (figureOf(typed) ?? 0), 0);
  return (
    <details
      className="w-more-of"
      open={total > 0 || Object.keys(faults).some((id) => id.startsWith(at))}
    >
      <summary>
        {t("catalogueWork.kit.hours")}
        {total > 0 && `: ${t("catalogueWork.kit.hoursInAll", { n: format.number(total) })}`}
      </summary>
      <div className="w-hours">
        {disciplines.map((discipline) => (
          <TextField
            key={discipline}
            id={at + discipline}
            name={at + discipline}
            inputMode="numeric"
            label={t(`catalogueWork.disciplines.${discipline}`)}
            value={step.hours[discipline] ?? ""}
            error={faults[at + discipline]}
          />
        ))}
      </div>
    </details>
  );
}

/** Public documents of the organisation to choose from. Those that the step has and the list has not stay. */
function DocumentsOfStep({ step, n, documents }: Pick<StepCardProps, "step" | "n" | "documents">) {
  const { t } = usePage();
  const name = `step-${n}-document`;
  const others = step.documents.filter((id) => !documents.some((one) => one.id === id));
  return (
    <>
      {others.map((id) => (
        <input key={id} type="hidden" name={name} value={id} />
      ))}
      {documents.length > 0 && (
        <details className="w-more-of" open={step.documents.length > others.length}>
          <summary>{t("catalogueWork.kit.documents")}</summary>
          <ChoiceList
            id={name}
            name={name}
            legend={t("catalogueWork.kit.documentsOf")}
            choices={documents.map(({ id, title }) => ({ value: id, label: title ?? id }))}
            chosen={step.documents}
          />
        </details>
      )}
    </>
  );
}
