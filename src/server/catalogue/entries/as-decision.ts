import type { EntryDecision } from "#contract/catalogue";
import type { DecisionRow } from "../decisions/decision.ts";

/** A decision as it is told. */
export const asDecision = (row: DecisionRow): EntryDecision => ({
  sort: row.sort,
  stage: row.stage,
  level: row.level,
  version: row.version,
  decider: row.decider,
  decidedOn: row.decided_on,
  inForceFrom: row.in_force_from,
  evidence: row.evidence,
  evidenceUrl: row.evidence_url,
  sources: [...row.sources],
  recordedAt: row.recorded_at.toISOString(),
});
