import { type EffortPhase, effortPhases } from "#contract/adoption";
import { disciplines } from "#contract/catalogue";
import type { Faults } from "../acts.ts";
import { TextField } from "../ui/field.tsx";
import { usePage } from "../view.tsx";
import { disciplineField, hoursOf, phaseField, totalField, type Way } from "./effort-fields.ts";

interface HoursFieldsProps {
  readonly way: Way;
  readonly values: Readonly<Record<string, string>>;
  readonly faults: Faults;
}

/** The hours, as coarse or as fine as was chosen. */
export function HoursFields({ way, values, faults }: HoursFieldsProps) {
  const { t } = usePage();
  const field = (name: string) => ({
    id: name,
    name,
    value: values[name] ?? "",
    error: faults[name],
    inputMode: "numeric" as const,
  });
  return (
    <fieldset className="w-phases" aria-describedby="hours-hint">
      <legend className="ams-label">{t("effort.form.hours")}</legend>
      <p id="hours-hint" className="w-hint">
        {t("effort.form.hoursHint")}
      </p>
      {way === "total" && <TextField {...field(totalField)} label={t("effort.form.totalField")} />}
      {way === "phase" &&
        effortPhases.map((phase) => (
          <TextField
            key={phase}
            {...field(phaseField(phase))}
            label={t(`effort.phase.${phase}`)}
            hint={t(`effort.form.phaseHint.${phase}`)}
          />
        ))}
      {way === "discipline" &&
        effortPhases.map((phase, n) => (
          <OnePhase key={phase} phase={phase} values={values} faults={faults} first={n === 0} />
        ))}
    </fieldset>
  );
}

interface OnePhaseProps extends Omit<HoursFieldsProps, "way"> {
  readonly phase: EffortPhase;
  readonly first: boolean;
}

function OnePhase({ phase, values, faults, first }: OnePhaseProps) {
  const { t, format } = usePage();
  const fields = disciplines.map((discipline) => ({
    discipline,
    name: disciplineField(phase, discipline),
  }));
  const filled = fields.filter(({ name }) => values[name]);
  const sum = filled.reduce((all, { name }) => all + (hoursOf(values[name] ?? "") ?? 0), 0);
  return (
    <details
      className="w-more-of"
      open={first || filled.length > 0 || fields.some(({ name }) => faults[name])}
    >
      <summary>
        {t(`effort.phase.${phase}`)}
        {filled.length > 0 && `: ${t("effort.form.phaseSum", { n: format.number(sum) })}`}
        <span className="w-sub">{t(`effort.form.phaseHint.${phase}`)}</span>
      </summary>
      <div className="w-hours">
        {fields.map(({ discipline, name }) => (
          <TextField
            key={name}
            id={name}
            name={name}
            inputMode="numeric"
            label={t(`catalogueWork.disciplines.${discipline}`)}
            value={values[name] ?? ""}
            error={faults[name]}
          />
        ))}
      </div>
    </details>
  );
}
