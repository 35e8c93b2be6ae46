import type { z } from "zod";
import { type Discipline, disciplines, KitStep } from "#contract/catalogue";
import { type Faults, textOf } from "../../acts.ts";
import type { PageView } from "../../page.ts";
import { figureOf } from "../content/figure.ts";

export type Step = z.infer<typeof KitStep>;

/** As many as the contract takes. */
export const mostSteps = 30;

/** One step as the fields of the form hold it. */
export interface StepFields {
  readonly title: string;
  readonly text: string;
  readonly pitfall: string;
  readonly hours: Readonly<Partial<Record<Discipline, string>>>;
  readonly documents: readonly string[];
}

export const emptyStep: StepFields = { title: "", text: "", pitfall: "", hours: {}, documents: [] };

export const fieldsOf = (step: Step): StepFields => ({
  title: step.title,
  text: step.text ?? "",
  pitfall: step.pitfall ?? "",
  hours: Object.fromEntries(
    step.hours.map(({ discipline, hours }) => [discipline, String(hours).replace(".", ",")]),
  ),
  documents: step.documents,
});

/** The steps of a form as they stand, filled in or not. */
export function stepsIn(form: URLSearchParams): StepFields[] {
  const steps: StepFields[] = [];
  for (let n = 0; n < mostSteps && form.has(`step-${n}-title`); n += 1) {
    const at = (name: string) => `step-${n}-${name}`;
    const hours = disciplines.map((one) => [one, textOf(form, at(`hours-${one}`))] as const);
    steps.push({
      title: textOf(form, at("title")),
      text: textOf(form, at("text")),
      pitfall: textOf(form, at("pitfall")),
      hours: Object.fromEntries(hours.filter(([, typed]) => typed !== "")),
      documents: form.getAll(at("document")),
    });
  }
  return steps;
}

/** What a button beside the steps asks: `add`, `up 2`, `down 0`, `remove 1`. Null for another button. */
export function rearranged(steps: readonly StepFields[], asked: string): StepFields[] | null {
  if (asked === "add") return [...steps, emptyStep].slice(0, mostSteps);
  const [, act, at] = /^(up|down|remove) (\d+)$/.exec(asked) ?? [];
  const n = Number(at);
  const step = steps[n];
  if (act === undefined || !step) return null;
  const others = steps.toSpliced(n, 1);
  if (act === "remove") return others;
  return others.toSpliced(Math.max(0, act === "up" ? n - 1 : n + 1), 0, step);
}

const isEmpty = ({ title, text, pitfall, hours, documents }: StepFields): boolean =>
  [title, text, pitfall, ...Object.values(hours), ...documents].every((one) => one === "");

/** The steps to keep, and what in them cannot be. A step without anything in it is left out. */
export function readSteps(
  fields: readonly StepFields[],
  t: PageView["t"],
): { steps: Step[]; faults: Faults } {
  const faults: Record<string, string> = {};
  const steps: Step[] = [];
  for (const [n, step] of fields.entries()) {
    if (isEmpty(step)) continue;
    const at = (name: string) => `step-${n}-${name}`;
    for (const name of ["title", "text", "pitfall"] as const) {
      const fault = textFault(name, step[name], t);
      if (fault) faults[at(name)] = fault;
    }
    if (step.title === "") faults[at("title")] = t("catalogueWork.kit.titleNone", { n: n + 1 });
    steps.push({
      title: step.title,
      text: step.text === "" ? null : step.text,
      pitfall: step.pitfall === "" ? null : step.pitfall,
      hours: filledHours(step).map(([discipline, typed]) => {
        const hours = figureOf(typed);
        if (hours === null || hours < 0 || hours > 10_000) {
          faults[at(`hours-${discipline}`)] = t("catalogueWork.kit.hoursWrong", { value: typed });
        }
        return { discipline, hours: hours ?? 0 };
      }),
      documents: [...step.documents],
    });
  }
  return { steps, faults };
}

/** Longest texts of the contract. */
const longest = { title: 120, text: 2000, pitfall: 1000 } as const;

function textFault(name: keyof typeof longest, typed: string, t: PageView["t"]): string | null {
  const most = longest[name];
  if (typed.length > most) return t("catalogueWork.wrong.tooLong", { most, n: typed.length });
  if (typed === "" || KitStep.shape[name].safeParse(typed).success) return null;
  return t("catalogueWork.wrong.field");
}

const filledHours = ({ hours }: StepFields) =>
  disciplines.flatMap((one) => (hours[one] ? [[one, hours[one]] as const] : []));
