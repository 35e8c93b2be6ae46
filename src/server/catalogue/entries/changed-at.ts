import { type DecisionRow, newsSince } from "../decisions/decision.ts";
import type { EntryRow } from "./entry.ts";

/** When a whole changed last as it is read on a day: it, a part of it, or what was decided of any of them. */
export const changedAt = (
  family: readonly EntryRow[],
  decisions: readonly DecisionRow[],
  on: string,
): Date =>
  new Date(
    Math.max(
      ...family.map(({ changed_at }) => changed_at.getTime()),
      ...decisions.map((decision) => newsSince(decision, on)),
    ),
  );
