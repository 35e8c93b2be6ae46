import type { BindingLevel, EntryKind } from "#contract/catalogue";
import { inDutchOrder } from "#platform/dutch-order";
import { foldName } from "#platform/fold-name";
import {
  type DecisionRow,
  dayOf,
  levelsInForce,
  stageInForce,
  weightOf,
} from "../decisions/decision.ts";

/** Which rule says whether an organisation must answer on a subject, and how. */
export type SubjectRule = "solution" | "advice" | "joint" | "forum" | "law";

/** What asks organisations for an answer on a day. */
export interface Subject {
  readonly entry: string;
  readonly name: string;
  readonly kind: EntryKind;
  /** Of an agreement; null where the level is of all versions, and of a solution. */
  readonly version: string | null;
  readonly rule: SubjectRule;
  readonly level: BindingLevel | null;
  readonly decider: string | null;
  /** Since when it is in force, or else was decided; null when neither is known. */
  readonly since: string | null;
  readonly themes: readonly string[];
}

/** A level that comes into force on a later day. */
export type ComingSubject = Subject & { readonly inForceFrom: string };

/** A whole entry, and what was decided of it and its parts. */
export interface Decided extends Pick<Subject, "entry" | "name" | "kind" | "themes"> {
  readonly decisions: readonly DecisionRow[];
}

/** What a decider is called, in the words of the vocabulary `level-decider` by its code. */
export type Deciders = ReadonlyMap<string, { readonly nl: string; readonly en: string }>;

/** The subjects of an entry on a day, by what had been decided by then. */
export function subjectsOf(decided: Decided, on: string, deciders: Deciders): Subject[] {
  const taken = decided.decisions.filter((decision) => dayOf(decision) <= on);
  if (decided.kind === "agreement") {
    return weightiestOf(levelsInForce(taken, on), deciders).map((decision) =>
      subjectBy(decided, decision, deciders),
    );
  }
  const stage = stageInForce(taken, on);
  return stage?.stage === "shared" ? [subjectBy(decided, stage, deciders)] : [];
}

/** The levels of an agreement that come into force after a day and by another, as they were decided on the first. */
export function comingOf(
  decided: Decided,
  on: string,
  until: string,
  deciders: Deciders,
): ComingSubject[] {
  if (decided.kind !== "agreement") return [];
  const taken = decided.decisions.filter(
    ({ decided_on }) => decided_on === null || decided_on <= on,
  );
  const days = new Set(
    taken.flatMap(({ sort, in_force_from: day }) =>
      sort === "level" && day !== null && day > on && day <= until ? [day] : [],
    ),
  );
  return [...days].sort().flatMap((day) => {
    const coming = levelsInForce(taken, day).filter(({ in_force_from }) => in_force_from === day);
    return weightiestOf(coming, deciders).map((decision) => ({
      ...subjectBy(decided, decision, deciders),
      inForceFrom: day,
    }));
  });
}

/** Of each version the weightiest level; of two as heavy what asks most. The last version first, all versions before it. */
function weightiestOf(levels: readonly DecisionRow[], deciders: Deciders): DecisionRow[] {
  const heavy = levels.filter(({ level }) => level !== null && level !== "none");
  const weight = ({ level }: DecisionRow): number => weightOf(level ?? "none");
  const asks = (decision: DecisionRow): number => demands.indexOf(ruleOf(decision, deciders));
  return [...Map.groupBy(heavy, ({ version }) => version)]
    .toSorted(([a], [b]) => (a === null ? -1 : b === null ? 1 : inDutchOrder.compare(b, a)))
    .flatMap(
      ([, of]) => of.toSorted((a, b) => weight(b) - weight(a) || asks(a) - asks(b))[0] ?? [],
    );
}

/** From what asks most to what asks least. */
const demands: readonly SubjectRule[] = ["law", "joint", "forum", "advice", "solution"];

const subjectBy = (
  { entry, name, kind, themes }: Decided,
  decision: DecisionRow,
  deciders: Deciders,
): Subject => ({
  entry,
  name,
  kind,
  version: decision.version,
  rule: ruleOf(decision, deciders),
  level: decision.level,
  decider: decision.decider,
  since: decision.in_force_from ?? (dayOf(decision) || null),
  themes,
});

/**
 * Whatever body recommends, who is recommended something chooses freely. Who decided is a text: what is not one of the
 * names of the law or of the Forum is a body of the municipalities together.
 */
function ruleOf({ sort, level, decider }: DecisionRow, deciders: Deciders): SubjectRule {
  if (sort === "stage") return "solution";
  if (level === "recommended") return "advice";
  if (isCalled(decider, "law", deciders)) return "law";
  return isCalled(decider, "forum-standaardisatie", deciders) ? "forum" : "joint";
}

function isCalled(decider: string, code: string, deciders: Deciders): boolean {
  const { nl, en } = deciders.get(code) ?? { nl: code, en: code };
  return [code, nl, en].some((name) => foldName(name) === foldName(decider));
}
