import { type Logger, pino } from "pino";

export type Log = Logger;

/**
 * The log: JSON lines on standard error. Never an address, a query, a body or a name: a request is
 * logged by its route, and an error by its kind and where it was thrown.
 */
export function createLog(level: string): Log {
  return pino(
    {
      level,
      base: { service: "waaier" },
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: withoutValues },
    },
    pino.destination({ fd: 2, sync: true }),
  );
}

/** A database error carries the values that failed in `detail` and `where`; they are left out. */
function withoutValues(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  const fromDatabase = "severity" in error;
  return {
    type: error.name,
    ...(code !== undefined && { code }),
    ...(!fromDatabase && { message: error.message }),
    // Only places: a message may take several lines, and those may hold values.
    stack: error.stack
      ?.split("\n")
      .map((line) => line.trim())
      .filter((line) => /^at .*:\d+:\d+\)?$/.test(line))
      .slice(0, 7),
  };
}
