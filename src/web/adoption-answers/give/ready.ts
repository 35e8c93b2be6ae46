import type { OwnAnswer, OwnUse } from "#contract/adoption";
import { readyKind } from "../../ready-to-confirm.ts";

/** An answer that follows from the use that is known: one click confirms it. */
export interface Ready {
  readonly answer: "uses" | "planned";
  /** Of a plan: the day that the organisation gave; null when it must still be filled in. */
  readonly plannedOn: string | null;
  /** What is hidden otherwise is not told by an answer. */
  readonly hidden: boolean;
  readonly because: OwnAnswer["prefilledBecause"];
  /** The use is of another version than the one that asks, or of whatever version. */
  readonly otherVersion: boolean;
}

/** What is ready for a subject; null when nothing is, or when it is answered so already. */
export function readyOf(own: OwnAnswer, uses: readonly OwnUse[], today: string): Ready | null {
  const { prefilledBecause, entry, version, hides } = own;
  const answer = readyKind(own);
  if (answer === null) return null;
  const of = uses.filter((use) => use.entry.id === entry.id);
  const days = of.flatMap(({ origin, productionOn }) =>
    origin === "own" && productionOn !== null && productionOn >= today ? [productionOn] : [],
  );
  return {
    answer,
    plannedOn: answer === "planned" ? (days.sort()[0] ?? null) : null,
    hidden: hides,
    because: prefilledBecause,
    otherVersion: version !== null && !of.some((use) => use.version === version),
  };
}

/** Whether a click is enough: a plan without a day needs one. */
export const isWhole = ({ answer, plannedOn }: Ready): boolean =>
  answer === "uses" || plannedOn !== null;
