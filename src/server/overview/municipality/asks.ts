import type { OwnState } from "#adoption";
import type { MunicipalityAsk } from "#contract/municipality";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What the reader needs beside the state: the day, and names. */
interface AsksBeside {
  readonly on: string;
  readonly entryOf: (id: string) => Named;
  readonly organisationOf: (id: string) => Named;
}

/** All that waits for a municipality, and how much of each kind: answers, and apart what is about its use. */
interface Asks {
  /** The weightiest first. */
  readonly items: readonly MunicipalityAsk[];
  readonly total: number;
  readonly law: number;
  readonly conflicts: number;
  readonly proposals: number;
  readonly sources: number;
}

/** Everything that waits for a municipality: its answers by their weight, then what is about its use. */
export function asksOf(state: OwnState, beside: AsksBeside): Asks {
  const answers = answerAsks(state).sort(byWeight(beside.on));
  const conflicts = conflictsOfUse(state, beside).sort(byName);
  const proposals = state.proposals
    .map((proposal) => ({
      ...bare("proposal", beside.entryOf(proposal.entry)),
      version: proposal.version,
      from: beside.organisationOf(proposal.proposer),
    }))
    .sort(byName);
  const sources = [...new Set(state.onlySources.map(({ entry }) => entry))]
    .map((entry) => bare("source", beside.entryOf(entry)))
    .sort(byName);
  return {
    items: [...answers, ...conflicts, ...proposals, ...sources],
    total: answers.length,
    law: answers.filter(({ rule }) => rule === "law").length,
    conflicts: conflicts.length,
    proposals: proposals.length,
    sources: sources.length,
  };
}

export const bare = (kind: MunicipalityAsk["kind"], { id, name }: Named): MunicipalityAsk => ({
  kind,
  entry: { id, name },
  version: null,
  rule: null,
  level: null,
  by: null,
  ready: null,
  from: null,
});

const answerAsks = ({ subjects }: OwnState): MunicipalityAsk[] =>
  subjects.flatMap(({ subject, waits, ready }) => {
    if (!waits) return [];
    const { entry, version, rule, level } = subject;
    return [{ ...bare(waits.as, entry), version, rule, level, by: waits.by, ready }];
  });

/** What merged says different things of use, and no answer is asked on it: the uses settle it. */
function conflictsOfUse({ standings, subjects }: OwnState, { entryOf }: AsksBeside) {
  const asked = new Set(subjects.map(({ subject }) => subject.entry.id));
  return [...standings].flatMap(([entry, { conflict }]) =>
    conflict && !asked.has(entry) ? [bare("conflict", entryOf(entry))] : [],
  );
}

type Order = (a: MunicipalityAsk, b: MunicipalityAsk) => number;

const byName: Order = (a, b) => a.entry.name.localeCompare(b.entry.name, "nl");

/** The law first, then what binds, then what is explained; of these what is too late, what has a day, what is ready. */
function byWeight(on: string): Order {
  const late = ({ by }: MunicipalityAsk): boolean => by !== null && by < on;
  return (a, b) =>
    weightOf(a) - weightOf(b) ||
    Number(late(b)) - Number(late(a)) ||
    (a.by ?? never).localeCompare(b.by ?? never) ||
    Number(b.ready !== null) - Number(a.ready !== null) ||
    byName(a, b);
}

const never = "9999-12-31";

function weightOf({ rule, level }: MunicipalityAsk): number {
  if (rule === "law") return 0;
  if (level === "binding") return 1;
  return level === "comply-or-explain" ? 2 : 3;
}
