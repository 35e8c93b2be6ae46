import type { Kysely } from "kysely";
import { type Caller, nobody } from "./caller.ts";

// biome-ignore lint/complexity/noBannedTypes: no tables: each module adds only its own, with withTables
export type Db = Kysely<{}>;

/** What every use case is given: one transaction, one clock, in which country it runs, and who asks. */
export interface Context {
  readonly db: Db;
  readonly now: Date;
  /** True in the practice country, where everything is invented. */
  readonly practice: boolean;
  readonly caller: Caller;
}

/** How a request reaches a use case: reading alone, or in one transaction that lands whole or not at all. */
export interface Work {
  read<T>(use: (ctx: Context) => Promise<T>): Promise<T>;
  change<T>(use: (ctx: Context) => Promise<T>): Promise<T>;
}

/**
 * The two ways to work on one database. Reads run statement by statement: facts change in one transaction.
 * Who asks is the program itself, unless somebody is named; a request has `platform/access` find out.
 */
export function workOn(
  db: Db,
  practice: boolean,
  clock: () => Date,
  caller: Caller = nobody("job"),
): Work {
  return {
    read: (use) => use({ db, now: clock(), practice, caller }),
    // Said aloud: once-only replies wait for each other and then look again, whatever the server's default is.
    change: (use) =>
      db
        .transaction()
        .setIsolationLevel("read committed")
        .execute((tx) => use({ db: tx, now: clock(), practice, caller })),
  };
}

/** The plain date, in the Netherlands, of a moment. */
export function dutchDate(now: Date): string {
  // The day changes on the hour there, and asking the calendar takes longer than reading many an answer.
  const hour = Math.floor(now.getTime() / 3_600_000);
  if (hour !== last.hour) last = { hour, date: dayInTheNetherlands.format(now) };
  return last.date;
}

let last = { hour: Number.NaN, date: "" };

// The Swedish way of writing a date is the ISO one.
const dayInTheNetherlands = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });
