import type { OwnAnswer } from "#contract/adoption";

type Prefilled = "uses" | "planned";

/** The answer that follows from the use that is known and was not given yet; null when there is none. */
export function readyKind({ prefilled, answer }: OwnAnswer): Prefilled | null {
  if (prefilled !== "uses" && prefilled !== "planned") return null;
  return prefilled === answer ? null : prefilled;
}

/** Whether it waits to be confirmed. What merged and disagrees is chosen first. */
export const isReadyToConfirm = (own: OwnAnswer): boolean =>
  own.answer !== "conflict" && readyKind(own) !== null;
