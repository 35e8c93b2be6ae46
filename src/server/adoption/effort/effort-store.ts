import { sql } from "kysely";
import type { Db } from "#platform/context";
import type { OwnWord } from "./concealed.ts";
import type { EffortRow } from "./effort.ts";

type Tables = { "adoption.effort": EffortRow };
const on = (db: Db) => db.withTables<Tables>();

/** What stands of these entries, of everybody and hidden or not. */
export async function effortsOf(db: Db, entries: readonly string[]): Promise<EffortRow[]> {
  const { rows } = await sql<EffortRow>`
    select * from adoption.effort
    where entry = any(${[...entries]}::text[]) and withdrawn_at is null`.execute(db);
  return rows;
}

/** What stands of one organisation on these entries: its own word, of which a merge of entries can bring two, and facts. */
export const effortsNowOf = (
  db: Db,
  { organisation, entries }: { organisation: string; entries: readonly string[] },
): Promise<EffortRow[]> =>
  on(db)
    .selectFrom("adoption.effort")
    .selectAll()
    .where("organisation", "=", organisation)
    .where("entry", "in", entries)
    .where("withdrawn_at", "is", null)
    .orderBy("entry")
    .execute();

/** The words by which an effort of these organisations can be concealed, those that ended among them. */
export async function ownWords(
  db: Db,
  { organisations, entries }: Readonly<Record<"organisations" | "entries", readonly string[]>>,
): Promise<OwnWord[]> {
  const { rows } = await sql<OwnWord>`
    select organisation, version, hidden, status <> 'not-used' as says,
      coalesce((withdrawn_at at time zone 'Europe/Amsterdam')::date, ended_on) as until
    from adoption.use
    where origin = 'own' and entry = any(${[...entries]}::text[])
      and organisation = any(${[...organisations]}::text[])
    union all
    select organisation, version, hidden, answer in ('uses', 'planned'), ended_on
    from adoption.answer
    where origin = 'own' and entry = any(${[...entries]}::text[])
      and organisation = any(${[...organisations]}::text[])`.execute(db);
  return rows;
}

export async function putEffortRow(db: Db, row: EffortRow): Promise<void> {
  await sql`insert into adoption.effort
    select * from json_populate_record(null::adoption.effort, ${JSON.stringify(row)}::json)`.execute(
    db,
  );
}

export async function withdrawEffortRow(db: Db, id: string, at: Date): Promise<void> {
  await on(db)
    .updateTable("adoption.effort")
    .set({ withdrawn_at: at })
    .where("id", "=", id)
    .execute();
}

/** An entry that came in production at an organisation, and one of which it told what that took. */
interface WentLive {
  readonly organisation: string;
  readonly entry: string;
  /** Null of what was told. */
  readonly since: string | null;
}

/** What came in production at these organisations by their own word since a day, and all that is told of them. */
export async function wentLive(
  db: Db,
  { organisations, from, until }: { organisations: readonly string[]; from: string; until: string },
): Promise<WentLive[]> {
  const { rows } = await sql<WentLive>`
    select organisation, entry, production_on as since from adoption.use u
    where origin = 'own' and withdrawn_at is null and ended_on is null and not hidden
      and organisation = any(${[...organisations]}::text[])
      and production_on between ${from}::date and ${until}::date
      and adoption.status_on(u, ${until}::date) in ('in-production', 'phasing-out')
    union all
    select organisation, entry, null from adoption.effort
    where withdrawn_at is null and organisation = any(${[...organisations]}::text[])`.execute(db);
  return rows;
}
