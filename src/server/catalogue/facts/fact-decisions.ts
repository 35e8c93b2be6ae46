import type { BindingLevel, EntryStage } from "#contract/catalogue";
import type { Facts } from "#platform/facts";
import type { Decided } from "../decisions/record-decision.ts";

/** A decision of an outside body that the fact tables hold, and on which entry. */
export interface FactDecision {
  readonly entry: string;
  readonly decided: Decided;
}

/** The stages and levels of the fact tables: each a decision of a body that they name. */
export function factDecisions(
  facts: Pick<Facts, "catalogue_stages" | "catalogue_levels" | "vocabularies">,
): FactDecision[] {
  const bodies = new Map(
    facts.vocabularies
      .filter(({ vocabulary }) => vocabulary === "level-decider")
      .map(({ code, label_nl }) => [code, label_nl]),
  );
  const stages = facts.catalogue_stages.map((row) => ({
    entry: row.entry,
    decided: {
      stage: row.stage as EntryStage,
      decider: row.decider,
      ...known({ decidedOn: row.decided_on, evidenceUrl: row.evidence_url }),
      evidence: null,
      sources: row.source,
      origin: "facts" as const,
    },
  }));
  const levels = facts.catalogue_levels.map((row) => ({
    entry: row.entry,
    decided: {
      level: row.level as BindingLevel,
      decider: bodies.get(row.decider) ?? row.decider,
      ...known({
        version: row.version,
        decidedOn: row.adopted_on,
        inForceFrom: row.in_force_from,
        evidenceUrl: row.source_url,
      }),
      evidence: row.note_nl,
      sources: row.source,
      origin: "facts" as const,
    },
  }));
  return [...stages, ...levels];
}

/** Without what is not known. */
function known<T extends Record<string, string | null>>(
  all: T,
): { [Key in keyof T]?: NonNullable<T[Key]> } {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)) as {
    [Key in keyof T]?: NonNullable<T[Key]>;
  };
}
