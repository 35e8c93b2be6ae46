import type { Certainty, KindOfUse, StandingState, UseStatus } from "#contract/adoption";

/** One word on the use of an entry, as it counts on a day: of the organisation itself, its answer, or a source. */
export interface Word {
  readonly id: string;
  /** The organisation of that day, and the one that said it. */
  readonly code: string;
  readonly saidBy: string;
  /** The whole entry. */
  readonly entry: string;
  readonly version: string | null;
  readonly origin: "own" | "answer" | "facts";
  readonly kind: KindOfUse;
  readonly certainty: Certainty;
  /** Where it had come on that day; null when a source only says that it is used. */
  readonly status: UseStatus | null;
  /** Since when it is in production, or for when it is planned; null when not known. */
  readonly since: string | null;
  /** When it was said, to tell the later word from the earlier. */
  readonly saidAt: number;
}

const stateOfStatus: Readonly<Record<UseStatus, StandingState>> = {
  acquiring: "coming",
  planned: "coming",
  "in-production": "uses",
  "phasing-out": "uses",
  "phased-out": "not",
  "not-used": "not",
};

/**
 * What one word makes known. A source makes use known when it is certain and says use: a theme that was seen, money that
 * was paid or a list that somebody copied does not.
 */
export function stateOf({
  origin,
  kind,
  certainty,
  status,
}: Pick<Word, "origin" | "kind" | "certainty" | "status">): StandingState {
  if (origin === "facts" && (kind !== "user" || certainty === "low")) return "not-known";
  return status === null ? "uses" : stateOfStatus[status];
}
