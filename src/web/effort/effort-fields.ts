import { type Effort, type EffortPhase, effortPhases } from "#contract/adoption";
import { type Discipline, disciplines } from "#contract/catalogue";
import { textOf } from "../acts.ts";

type Hours = Effort["hours"][number];

/** How the hours are told: one figure, one for each phase, or one for each discipline in a phase. */
export const ways = ["total", "phase", "discipline"] as const;
export type Way = (typeof ways)[number];

export const wayNamed = (name: string | null): Way | undefined => ways.find((one) => one === name);

export const totalField = "hours-total";
export const phaseField = (phase: EffortPhase): string => `hours-${phase}`;
export const disciplineField = (phase: EffortPhase, discipline: Discipline): string =>
  `hours-${phase}-${discipline}`;

/** A field, and the hours that it stands for. */
interface Field extends Omit<Hours, "hours"> {
  readonly field: string;
}

/** The fields that a form has when hours are told in this way. */
export function fieldsOf(way: Way): readonly Field[] {
  if (way === "total") return [{ field: totalField, phase: null, discipline: null }];
  return effortPhases.flatMap((phase): readonly Field[] =>
    way === "phase"
      ? [{ field: phaseField(phase), phase, discipline: null }]
      : disciplines.map((discipline) => ({
          field: disciplineField(phase, discipline),
          phase,
          discipline,
        })),
  );
}

/** The field of such hours. */
export const fieldOf = ({ phase, discipline }: Omit<Hours, "hours">, way: Way): string =>
  fieldsOf(way).find((one) => one.phase === phase && one.discipline === discipline)?.field ??
  totalField;

/** The finest way in which none of these hours is left out. */
export function wayOf(hours: readonly Hours[]): Way {
  if (hours.some(({ phase }) => phase === null)) return "total";
  return hours.some(({ discipline }) => discipline === null) ? "phase" : "discipline";
}

/** What was told before, added up for a form that asks less; nothing where it asks more than was told. */
export function typedFrom(hours: readonly Hours[], way: Way): Readonly<Record<string, string>> {
  const told = wayOf(hours);
  if (hours.length === 0 || ways.indexOf(way) > ways.indexOf(told)) return {};
  return Object.fromEntries(
    fieldsOf(way).flatMap(({ field, phase, discipline }) => {
      const meant = hours.filter(
        (one) =>
          way === "total" ||
          (one.phase === phase && (way === "phase" || one.discipline === discipline)),
      );
      const sum = meant.reduce((all, one) => all + one.hours, 0);
      return meant.length === 0 ? [] : [[field, String(sum)]];
    }),
  );
}

/** The most that the API takes of one. */
const most = 20_000;

/** A whole number of hours, also as `1.200`; null for anything else. */
export function hoursOf(typed: string): number | null {
  const plain = typed.replace(/(?<=\d)[.,\s\u00a0](?=\d{3}(\D|$))/g, "");
  if (!/^\d{1,6}$/.test(plain)) return null;
  const hours = Number(plain);
  return hours <= most ? hours : null;
}

/** The hours of a form, and the fields in which none can be read. What was left empty is not known, and left out. */
export function readHours(
  form: URLSearchParams,
  way: Way,
): { readonly hours: Hours[]; readonly unread: readonly { field: string; value: string }[] } {
  const unread: { field: string; value: string }[] = [];
  const hours = fieldsOf(way).flatMap(({ field, phase, discipline }) => {
    const value = textOf(form, field);
    if (value === "") return [];
    const read = hoursOf(value);
    if (read !== null) return [{ phase, discipline, hours: read }];
    unread.push({ field, value });
    return [];
  });
  return { hours, unread };
}
