import { type Deadline, deadlinesOf } from "#standards/istandaarden/deadlines/deadlines-of";
import { type MessageDefinition, messages } from "#standards/istandaarden/release-3-2/messages";
import type { Words } from "#standards/istandaarden/words";
import { CannotReckon, type EndOfTerm, endOfTerm } from "#standards/working-days/index";
import { type DeadlinesQuery, settingsOf } from "./deadlines-query.ts";

export interface Reckoned {
  readonly deadline: Deadline;
  readonly end: EndOfTerm;
}

export interface DeadlinesData {
  readonly asked: DeadlinesQuery;
  /** What was asked for; null: nothing yet, or not enough. */
  readonly result: {
    readonly message: MessageDefinition;
    readonly all: readonly Reckoned[];
  } | null;
  readonly faults: {
    readonly message: boolean;
    /** Why nothing can be reckoned with the day; null when it can. */
    readonly on: Words | null;
  };
}

const noFaults = { message: false, on: null } as const;

/** When what must follow has to be there, as far as what was filled in tells. */
export function reckon(asked: DeadlinesQuery): DeadlinesData {
  // A link from a message names it, and leaves the day to be filled in.
  if (asked.on === "") return { asked, result: null, faults: noFaults };
  const message = messages.get(asked.message);
  if (!message) return { asked, result: null, faults: { message: true, on: null } };
  const settings = settingsOf(asked);
  try {
    const all = deadlinesOf(message).map((deadline) => ({
      deadline,
      end: endOfTerm(deadline, asked.on, settings),
    }));
    return { asked, result: { message, all }, faults: noFaults };
  } catch (error) {
    if (!(error instanceof CannotReckon)) throw error;
    return { asked, result: null, faults: { message: false, on: error.words } };
  }
}
