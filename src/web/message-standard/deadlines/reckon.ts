import { type Deadline, deadlinesOf } from "#standards/istandaarden/deadlines/deadlines-of";
import { isDay } from "#standards/istandaarden/examples/days";
import { type MessageDefinition, messages } from "#standards/istandaarden/release-3-2/messages";
import type { Words } from "#standards/istandaarden/words";
import { CannotReckon, type EndOfTerm, endOfTerm } from "#standards/working-days/index";
import { type DeadlinesQuery, settingsOf } from "./deadlines-query.ts";

export interface Reckoned {
  readonly deadline: Deadline;
  /** Null: it counts from something else than the receipt, and that day was not asked for. */
  readonly end: EndOfTerm | null;
}

export interface DeadlinesData {
  readonly asked: DeadlinesQuery;
  /** What was asked for; null: nothing yet, or not enough. */
  readonly result: {
    readonly message: MessageDefinition;
    readonly all: readonly Reckoned[];
  } | null;
  readonly faults: {
    readonly message: "missing" | "unknown" | null;
    /** Why nothing can be reckoned with the day; null when it can. */
    readonly on: Words | "year" | null;
  };
}

const noFaults = { message: null, on: null } as const;

/** When what must follow has to be there, as far as what was filled in tells. */
export function reckon(asked: DeadlinesQuery): DeadlinesData {
  const message = messages.get(asked.message);
  if (asked.message !== "" && !message) return faulty(asked, "unknown", null);
  const deadlines = message ? deadlinesOf(message) : [];
  // No day is needed to say that nothing follows.
  if (message && deadlines.length === 0) {
    return { asked, result: { message, all: [] }, faults: noFaults };
  }
  // A link from a message names it, and leaves the day to be filled in.
  if (asked.on === "") return { asked, result: null, faults: noFaults };
  if (!message) return faulty(asked, "missing", null);
  const settings = settingsOf(asked);
  try {
    // Also when all of them count from another day: a day that is none is told.
    const receipt = (deadline: Deadline): EndOfTerm => endOfTerm(deadline, asked.on, settings);
    const all = deadlines.map((deadline) => {
      const end = receipt(deadline);
      return { deadline, end: deadline.from === "receipt" ? end : null };
    });
    return { asked, result: { message, all }, faults: noFaults };
  } catch (error) {
    if (!(error instanceof CannotReckon)) throw error;
    // Of a day that exists it is the year that cannot be reckoned with.
    return faulty(asked, null, isDay(asked.on) ? "year" : error.words);
  }
}

const faulty = (
  asked: DeadlinesQuery,
  message: DeadlinesData["faults"]["message"],
  on: DeadlinesData["faults"]["on"],
): DeadlinesData => ({ asked, result: null, faults: { message, on } });
