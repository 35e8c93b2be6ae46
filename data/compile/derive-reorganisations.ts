import {
  type Neighbours,
  type Part,
  partsFromShortfalls,
  partsOfDivided,
} from "./derive-splits.ts";
import { type Assignment, deriveWholes, type ProvinceOf } from "./derive-wholes.ts";
import { type PopulationStep, populationStep, type YearFigures } from "./population-step.ts";
import { REGISTER_END_DATES } from "./register-end-dates.ts";
import { REORGANISATION_LAWS, type ReorganisationLaw } from "./reorganisation-laws.ts";

/** One old municipality to one that received it or a part of it. */
export interface Succession {
  readonly date: string;
  readonly oldCode: string;
  readonly newCode: string;
  readonly main: boolean;
  readonly basis: "register" | "derived" | "law";
  readonly sources: readonly string[];
}

export interface DerivationInput {
  readonly figures: YearFigures;
  readonly registered: readonly Succession[];
  readonly neighbours: Neighbours;
  readonly provinceOf: ProvinceOf;
}

const FIGURES = ["cbs-municipality-lists", "cbs-population", "waaier-derived"];

function lawOf(oldCode: string): ReorganisationLaw | undefined {
  return REORGANISATION_LAWS.find((law) => law.oldCode === oldCode);
}

/** The register's day when it lies between the two lists; otherwise the later list's 1 January. */
function endDate(oldCode: string, year: number): { date: string; sources: readonly string[] } {
  const registered = REGISTER_END_DATES.get(oldCode) ?? "";
  const within = registered > `${year - 1}-01-01` && registered <= `${year}-01-01`;
  return within
    ? { date: registered, sources: ["roo-2026-05"] }
    : { date: `${year}-01-01`, sources: [] };
}

function succession(
  year: number,
  oldCode: string,
  newCode: string,
  found: Pick<Succession, "basis" | "main">,
): Succession {
  const { date, sources } = endDate(oldCode, year);
  const law = lawOf(oldCode);
  const confirmed = law?.newCodes.includes(newCode) ? [law.source] : [];
  return { date, oldCode, newCode, ...found, sources: [...FIGURES, ...sources, ...confirmed] };
}

/** Of several outcomes that fit the figures, the one that the laws describe. */
function chooseByLaw(year: number, outcomes: readonly Assignment[]): Assignment {
  const lawful = outcomes.filter((outcome) =>
    [...outcome].every(([code, to]) => lawOf(code)?.newCodes.includes(to) ?? true),
  );
  const [chosen] = lawful;
  if (chosen === undefined || lawful.length > 1) {
    throw new Error(
      `reorganisations.csv, ${year}: ${outcomes.length} outcomes fit the figures, ` +
        `${lawful.length} of them the laws. Add the law to data/compile/reorganisation-laws.ts.`,
    );
  }
  return chosen;
}

function wholes(step: PopulationStep, input: DerivationInput, unknown: readonly string[]) {
  const outcomes = deriveWholes(step, unknown, input.provinceOf);
  const chosen = outcomes.length > 0 ? chooseByLaw(step.year, outcomes) : new Map<string, string>();
  const settled = (code: string) =>
    outcomes.every((outcome) => outcome.get(code) === chosen.get(code));
  return [...chosen].map(([oldCode, newCode]) =>
    succession(step.year, oldCode, newCode, {
      main: true,
      basis: settled(oldCode) ? "derived" : "law",
    }),
  );
}

/** When the figures leave open which municipality was divided, the law has to name it. */
function dividedCode(step: PopulationStep, part: Part): string {
  const [only] = part.oldCodes;
  if (part.oldCodes.length === 1 && only !== undefined) {
    return only;
  }
  const named = part.oldCodes.filter((code) => lawOf(code)?.newCodes.includes(part.newCode));
  const [code] = named;
  if (code === undefined || named.length > 1) {
    throw new Error(
      `reorganisations.csv, ${step.year}: a part of one of ${part.oldCodes.join(", ")} went to ` +
        `${part.newCode}. Say which one in data/compile/reorganisation-laws.ts.`,
    );
  }
  return code;
}

function deriveYear(input: DerivationInput, step: PopulationStep): readonly Succession[] {
  const known = new Map(
    input.registered
      .filter((row) => step.leaving.includes(row.oldCode))
      .map((row) => [row.oldCode, row.newCode]),
  );
  const whole = wholes(
    step,
    input,
    step.leaving.filter((code) => !known.has(code)),
  );
  const placed = new Map([...known, ...whole.map((row) => [row.oldCode, row.newCode] as const)]);
  const shortfalls = partsFromShortfalls(step, placed, input.neighbours).map((part) =>
    succession(step.year, dividedCode(step, part), part.newCode, {
      main: false,
      basis: part.oldCodes.length === 1 ? "derived" : "law",
    }),
  );
  const divided = step.leaving
    .filter((code) => !placed.has(code))
    .flatMap((code) =>
      partsOfDivided(step, code, input.neighbours, input.provinceOf).map((part, index) =>
        succession(step.year, code, part.newCode, { main: index === 0, basis: "derived" }),
      ),
    );
  return [...whole, ...shortfalls, ...divided];
}

/** What the lists and figures show and the register does not, year by year. */
export function deriveReorganisations(input: DerivationInput): readonly Succession[] {
  return [...input.figures.keys()].toSorted().flatMap((year) => {
    const step = populationStep(input.figures, year);
    return step === undefined ? [] : deriveYear(input, step);
  });
}

/** Parts that only a law names: too long ago for our figures, or too small to see in them. */
export function lawOnly(known: readonly Succession[]): readonly Succession[] {
  return REORGANISATION_LAWS.flatMap((law) =>
    law.newCodes
      .filter((code) => !known.some((row) => row.oldCode === law.oldCode && row.newCode === code))
      .map((newCode) => ({
        date: law.date,
        oldCode: law.oldCode,
        newCode,
        main: false,
        basis: "law" as const,
        sources: [law.source],
      })),
  );
}
