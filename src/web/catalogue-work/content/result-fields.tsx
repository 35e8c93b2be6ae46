import { TextField } from "../../ui/field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { usePage } from "../../view.tsx";
import { type Filled, filledIn } from "./filled.ts";
import type { Lists } from "./lists.ts";
import { mostResults, resultUnits } from "./read-results.ts";
import { SelectMany } from "./select-many.tsx";

interface ResultFieldsProps {
  readonly filled: Filled;
  readonly lists: Lists;
  /** A group more than there are. */
  readonly more?: boolean;
}

/** What it brought: a sentence, a figure if there is one, and where it can be checked. */
export function ResultFields({ filled, lists, more = false }: ResultFieldsProps) {
  const count = countOf(filled) + (more ? 1 : 0);
  const shown = Math.min(mostResults, Math.max(1, count));
  return Array.from({ length: shown }, (_, n) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, on the server
    <OneResult key={n} n={n} numbered={shown > 1} filled={filled} lists={lists} />
  ));
}

/** How many groups there are, to the last one with something in it. */
function countOf({ values }: Filled): number {
  const numbers = [...values].flatMap(([name, value]) => {
    const [, n] = /^result-(\d+)-/.exec(name) ?? [];
    return n !== undefined && value.trim() !== "" ? [Number(n)] : [];
  });
  return Math.max(0, ...numbers.map((n) => n + 1));
}

interface OneResultProps extends Omit<ResultFieldsProps, "more"> {
  readonly n: number;
  readonly numbered: boolean;
}

function OneResult({ n, numbered, filled, lists }: OneResultProps) {
  const { t } = usePage();
  const at = (name: string) => `result-${n}-${name}`;
  const field = (name: "text" | "evidence" | "figure") => ({
    id: at(name),
    name: at(name),
    label: t(`catalogueWork.result.${name}`),
    hint: t(`catalogueWork.result.${name}Hint`),
    value: filledIn(filled, at(name)),
    error: filled.faults[at(name)],
  });
  return (
    <fieldset className="w-stack">
      <legend className={numbered ? "ams-label" : "w-vh"}>
        {numbered ? t("catalogueWork.result.nth", { n: n + 1 }) : t("catalogueWork.result.title")}
      </legend>
      <TextField {...field("text")} rows={2} />
      <div className="w-filterbar">
        <TextField {...field("figure")} />
        <SelectField
          id={at("unit")}
          name={at("unit")}
          label={t("catalogueWork.result.unit")}
          hint={t("catalogueWork.result.unitHint")}
          none={t("catalogueWork.choose")}
          value={filledIn(filled, at("unit"))}
          error={filled.faults[at("unit")]}
          options={resultUnits.map((unit) => ({
            value: unit,
            label: t(`catalogueWork.units.${unit}`),
          }))}
        />
      </div>
      <TextField {...field("evidence")} />
      <SelectMany
        name={at("domain")}
        label={t("catalogueWork.result.domain")}
        another=""
        hint={t("catalogueWork.result.domainHint")}
        none={t("catalogueWork.result.sameTask")}
        options={lists.taskFields}
        filled={filled}
        most={1}
      />
    </fieldset>
  );
}
