import { sql } from "kysely";
import type { Context } from "./context.ts";

/** What waits or went wrong in a database, in numbers: for whoever runs the server. */
export interface Standing {
  readonly jobsFailed: number;
  readonly mailWaiting: number;
  /** Of the last seven days. */
  readonly mailNotTaken: number;
  readonly linesUnsealed: number;
  /** How long the oldest of these waits. */
  readonly unsealedMinutes: number;
}

const day = 24 * 3_600_000;

/** Null where no Waaier of this version started yet. */
export async function standingOf({ db, now }: Context): Promise<Standing | null> {
  const made = await sql<{ yes: boolean }>`
    select to_regclass('platform.audit_unsealed') is not null
      and to_regclass('platform.mail') is not null as yes`.execute(db);
  if (!made.rows[0]?.yes) return null;
  const weekAgo = new Date(now.getTime() - 7 * day);
  const { rows } = await sql<Omit<Standing, "unsealedMinutes"> & { oldest: Date | null }>`
    select
      (select count(*)::int from platform.job where failed_at is not null) as "jobsFailed",
      (select count(*)::int from platform.mail where status = 'waiting' and part_of is null
        and digest is not true) as "mailWaiting",
      (select count(*)::int from platform.mail where status in ('bounced', 'failed')
        and created_at > ${weekAgo}) as "mailNotTaken",
      (select count(*)::int from platform.audit_unsealed) as "linesUnsealed",
      (select min(at) from platform.audit_unsealed) as oldest`.execute(db);
  const [{ oldest, ...counted } = { oldest: null }] = rows;
  const unsealedMinutes =
    oldest === null ? 0 : Math.floor((now.getTime() - oldest.getTime()) / 60_000);
  return {
    jobsFailed: 0,
    mailWaiting: 0,
    mailNotTaken: 0,
    linesUnsealed: 0,
    ...counted,
    unsealedMinutes,
  };
}
