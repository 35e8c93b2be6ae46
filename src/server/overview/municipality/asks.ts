import type { OwnState } from "#adoption";
import { askingRules } from "#contract/adoption";
import { askKinds, type MunicipalityAsk } from "#contract/municipality";

interface Named {
  readonly id: string;
  readonly name: string;
}

type Coming = Pick<MunicipalityAsk, "entry" | "version" | "rule" | "level"> & {
  readonly by: string;
};

/** What the reader needs beside the state: names, and levels that come into force. */
export interface AsksBeside {
  /** An answer that is to be looked at by this day is asked for now. */
  readonly soon: string;
  readonly entryOf: (id: string) => Named;
  readonly organisationOf: (id: string) => Named;
  readonly coming: readonly Coming[];
}

/** Everything that waits for a municipality, the soonest first and then the weightiest. */
export function asksOf(state: OwnState, beside: AsksBeside): MunicipalityAsk[] {
  return [
    ...subjectAsks(state, beside.soon),
    ...conflictsOfUse(state, beside),
    ...state.proposals.map((proposal) => ({
      ...bare("proposal", beside.entryOf(proposal.entry)),
      version: proposal.version,
      from: beside.organisationOf(proposal.proposer),
    })),
    ...[...new Set(state.onlySources.map(({ entry }) => entry))].map((entry) =>
      bare("source", beside.entryOf(entry)),
    ),
    ...beside.coming.map((one) => ({ ...bare("comes-into-force", one.entry), ...one })),
  ].sort(
    (a, b) =>
      (a.by ?? never).localeCompare(b.by ?? never) ||
      askKinds.indexOf(a.kind) - askKinds.indexOf(b.kind) ||
      Number(b.ready !== null) - Number(a.ready !== null) ||
      weightOf(a) - weightOf(b) ||
      a.entry.name.localeCompare(b.entry.name),
  );
}

const never = "9999-12-31";

const bare = (kind: MunicipalityAsk["kind"], { id, name }: Named): MunicipalityAsk => ({
  kind,
  entry: { id, name },
  version: null,
  rule: null,
  level: null,
  by: null,
  ready: null,
  from: null,
});

const levels = ["binding", "comply-or-explain", "recommended", "none"];

const weightOf = ({ level, rule }: MunicipalityAsk): number => {
  if (rule === "law") return -1;
  return level === null ? levels.length : levels.indexOf(level);
};

function subjectAsks({ subjects }: OwnState, soon: string): MunicipalityAsk[] {
  return subjects.flatMap(({ subject, state, row, ready }) => {
    const { entry, version, rule, level } = subject;
    const ask = (kind: MunicipalityAsk["kind"], by: string | null = null) => [
      { ...bare(kind, entry), version, rule, level, by, ready },
    ];
    if (state === "conflict") return ask("conflict");
    if (state === "expired") return ask("expired");
    if (state === "none") return askingRules.includes(rule) ? ask("answer") : [];
    const review = row?.review_on ?? row?.expires_on ?? null;
    return review !== null && review <= soon ? ask("review", review) : [];
  });
}

/** What merged says different things of use, and no answer is asked on it: the uses settle it. */
function conflictsOfUse({ standings, subjects }: OwnState, { entryOf }: AsksBeside) {
  const asked = new Set(subjects.map(({ subject }) => subject.entry.id));
  return [...standings].flatMap(([entry, { conflict }]) =>
    conflict && !asked.has(entry) ? [bare("conflict", entryOf(entry))] : [],
  );
}
