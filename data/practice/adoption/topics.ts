import type { Row } from "../../compile/tables.ts";
import { CURVES, type Curve } from "./curves.ts";
import { dayOf, LAST_DAY, yearsIn } from "./days.ts";

/** Something to use, from the day on which that could be, and to answer on from the day on which that is asked. */
export interface Topic {
  readonly id: string;
  readonly curve: Curve;
  readonly kind: string;
  readonly start: number;
  /** Null when nothing asks for an answer. */
  readonly asksFrom: number | null;
  readonly level: string | null;
  /** The day on which it is over for all. */
  readonly end: number | null;
}

export interface Catalogue {
  readonly catalogue_entries: readonly Row<"catalogue_entries">[];
  readonly catalogue_stages: readonly Row<"catalogue_stages">[];
  readonly catalogue_levels: readonly Row<"catalogue_levels">[];
}

function stageDay(stages: Catalogue["catalogue_stages"], entry: string, stage: string) {
  const day = stages.find((row) => row.entry === entry && row.stage === stage)?.decided_on;
  return day === undefined || day === null ? null : dayOf(day);
}

/** An agreement asks from the day on which its level is in force; what is shared, from the day that decided it. */
function askedFrom(curve: Curve, kind: string, catalogue: Catalogue) {
  const shared = stageDay(catalogue.catalogue_stages, curve.entry, "shared");
  if (kind !== "agreement") {
    return { asksFrom: shared, level: null };
  }
  const row = catalogue.catalogue_levels.find(
    ({ entry, version }) => entry === curve.entry && version === curve.version,
  );
  if (row === undefined) {
    return { asksFrom: null, level: null };
  }
  // A level without a day holds as long as the agreement is shared, as far as anyone remembers.
  const day = row.in_force_from === null ? shared : dayOf(row.in_force_from);
  return { asksFrom: day !== null && day < LAST_DAY ? day : null, level: row.level };
}

/** Everything of the catalogue that somebody uses; a mere idea nobody does. */
export function topicsOf(catalogue: Catalogue): readonly Topic[] {
  const kinds = new Map(catalogue.catalogue_entries.map(({ id, kind }) => [id, kind]));
  return CURVES.map((curve) => {
    const kind = kinds.get(curve.entry);
    if (kind === undefined) {
      throw new Error(`curves.ts names "${curve.entry}", which the catalogue does not have.`);
    }
    const { catalogue_stages } = catalogue;
    const trial = stageDay(catalogue_stages, curve.entry, "trial") ?? 0;
    const retired = stageDay(catalogue_stages, curve.entry, "retired");
    const gone = curve.gone === undefined ? null : yearsIn(curve.gone);
    const asked = askedFrom(curve, kind, catalogue);
    return {
      id: [curve.entry, curve.version ?? ""].join(" ").trim(),
      curve,
      kind,
      start: Math.max(yearsIn(curve.from), trial),
      ...(retired === null ? asked : { asksFrom: null, level: null }),
      end: retired ?? gone,
    };
  });
}
