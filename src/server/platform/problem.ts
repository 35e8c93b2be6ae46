import type { ProblemDocument } from "#contract/pages";
import { Invalid, Refusal, Unavailable } from "./refusal.ts";

/** A failure of PostgreSQL itself: class and code of Appendix A of its manual. */
function sqlState(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

// 53: out of disk, memory or connections. 57P: shut down by its administrator. 58: files failing.
const outOfReach = /^((53|58|08)[0-9A-Z]{3}|57P[0-9A-Z]{2})$/;
const connectionCodes = new Set([
  "EAI_AGAIN",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EPIPE",
  "ETIMEDOUT",
]);
// What `pg`, its pool and the thread of PGlite say, for which they have no code.
const outOfReachSaid =
  /^(timeout exceeded when trying to connect|The database thread stopped|Connection terminated|Client has encountered a connection error)/;
// A zero byte, which PostgreSQL has no place for in a text.
const cannotBeStored = new Set(["22021", "22P05"]);

/** What the caller may know of anything that was thrown: a refusal as it is, a failing database, or a bug. */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error;
  const code = sqlState(error);
  if (code === "53100") {
    return new Unavailable(
      "platform/disk-full",
      "The disk of the database is full. Nothing was stored. Free some space and try again.",
    );
  }
  // 57014: the question took longer than `statement_timeout` of database.ts. 40: two changes stood in each other's way.
  if (code === "57014" || code === "40001" || code === "40P01") {
    return new Unavailable(
      "platform/busy",
      "The database is too busy to answer. Nothing was stored. Try again in a minute.",
    );
  }
  if (code !== null && cannotBeStored.has(code)) {
    return new Invalid(
      "platform/invalid-request",
      "A text holds a character that cannot be stored (U+0000). Leave it out and try again.",
    );
  }
  const message = error instanceof Error ? error.message : "";
  if (
    (code !== null && (outOfReach.test(code) || connectionCodes.has(code))) ||
    outOfReachSaid.test(message)
  ) {
    return new Unavailable(
      "platform/database-unavailable",
      "The database cannot be reached at the moment. Try again in a minute; with the same Idempotency-Key nothing is done twice.",
    );
  }
  return null;
}

/**
 * The problem document (RFC 9457) of a refusal; of null, of a fault of ours. In the practice country it
 * says so, as every answer there does.
 */
export function problemOf(
  refusal: Refusal | null,
  instance: string,
  practice = false,
): ProblemDocument {
  const mark = practice ? { practice } : {};
  if (!refusal) {
    return {
      ...mark,
      type: "/problems/platform/fault",
      title: "Something went wrong on our side",
      status: 500,
      detail: "This is not your doing. It has been noted. Try again later.",
      instance,
    };
  }
  return {
    ...mark,
    type: `/problems/${refusal.code}`,
    title: refusal.title,
    status: refusal.status,
    detail: refusal.message,
    instance,
    ...(refusal.faults.length > 0 && { errors: refusal.faults }),
  };
}
