import { sql } from "kysely";
import type { Db } from "#platform/context";

type Standing = {
  readonly organisation: string;
  readonly entry: string;
  readonly version: string | null;
  readonly given_on: string;
};

/** The answers of organisations themselves that stand. */
export async function ownAnswersStanding(db: Db): Promise<Standing[]> {
  const { rows } = await sql<Standing>`
    select organisation, entry, version, given_on from adoption.answer
    where origin = 'own' and ended_on is null`.execute(db);
  return rows;
}

/** An answer of the fact tables that a person ended by another or took back, or hid. */
interface Touched {
  readonly id: string;
  readonly hidden: boolean;
  readonly ended_on: string | null;
  readonly ended_at: Date | null;
  readonly ended_by: number | null;
}

/**
 * What people did to answers of the fact tables: that stays so, whatever the tables say. Of one that was hidden and no
 * more, the tables say when it ended.
 */
export async function touchedAnswers(db: Db): Promise<ReadonlyMap<string, object>> {
  const { rows } = await sql<Touched>`
    select id, hidden, ended_on, ended_at, ended_by from adoption.answer
    where origin = 'facts' and (hidden or ended_at is not null)`.execute(db);
  return new Map(
    rows.map(({ hidden, ...row }) => [
      row.id,
      row.ended_at === null ? { hidden } : { hidden, ...row },
    ]),
  );
}

/** The same of what an organisation said of its use, as the tables kept it. */
export async function touchedUses(db: Db): Promise<ReadonlyMap<string, object>> {
  const { rows } = await sql<{ readonly id: string }>`
    select id, hidden, ended_on, ended_by, withdrawn_at from adoption.use
    where origin = 'facts' and (hidden or ended_on is not null or withdrawn_at is not null)`.execute(
    db,
  );
  return new Map(rows.map((row) => [row.id, row]));
}

interface FactRows {
  readonly "adoption.use": readonly object[];
  readonly "adoption.answer": readonly object[];
  readonly "adoption.effort": readonly object[];
}

/** Puts these rows in the place of all that the fact tables brought before. */
export async function replaceFactRows(db: Db, rows: FactRows): Promise<void> {
  for (const [name, of] of Object.entries(rows)) {
    const table = sql.table(name);
    await sql`delete from ${table} where origin = 'facts'`.execute(db);
    await sql`insert into ${table}
      select * from json_populate_recordset(null::${table}, ${JSON.stringify(of)}::json)`.execute(
      db,
    );
    await sql`analyze ${table}`.execute(db);
  }
}
