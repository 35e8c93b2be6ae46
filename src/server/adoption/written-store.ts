import { isDeepStrictEqual } from "node:util";
import { sql } from "kysely";
import type { Db } from "#platform/context";
import { withoutAddress } from "#platform/without-address";

/** The tables that hold what people wrote; each row has an id. */
const written = ["use", "proposal", "answer", "effort"] as const;

type Row = Readonly<Record<string, unknown>>;

/**
 * Takes a mail address out of everything that adoption keeps: it asks for those of a role, and somebody may have given
 * their own. Texts that mention it keep their other words.
 */
export async function forgetAddress(db: Db, email: string): Promise<void> {
  for (const name of written) {
    const table = sql.table(`adoption.${name}`);
    const [like, inAddress] = [email, email.replace("@", "%40")].map(
      (one) => `%${one.toLowerCase().replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`,
    );
    const { rows } = await sql<{ row: Row }>`
      select to_jsonb(held) as row from ${table} held
      where lower(held::text) like ${like} or lower(held::text) like ${inAddress}`.execute(db);
    for (const { row } of rows) {
      const left = withoutAddress(row, email) as Row;
      const changed = Object.keys(row).filter(
        (column) => !isDeepStrictEqual(row[column], left[column]),
      );
      if (changed.length === 0) continue;
      const refs = sql.join(changed.map((column) => sql.ref(column)));
      const news = sql.join(changed.map((column) => sql`wanted.${sql.ref(column)}`));
      await sql`update ${table} held set (${refs}) = row(${news})
        from json_populate_record(null::${table}, ${JSON.stringify(left)}::json) wanted
        where held.id = wanted.id`.execute(db);
    }
  }
}

interface AnswerOf {
  readonly kind: "said" | "ended";
  readonly entry: string;
  readonly organisation: string;
  readonly version: string | null;
  readonly answer: string;
  readonly hidden: boolean;
  readonly reason: string | null;
  readonly at: Date;
}

/** The answers that a person gave, and those that they ended. */
export async function answersOfPerson(db: Db, person: number): Promise<AnswerOf[]> {
  const { rows } = await sql<AnswerOf>`
    select 'said' as kind, entry, organisation, version, answer, hidden, reason, given_at as at
      from adoption.answer where given_by = ${person}
    union all select 'ended', entry, organisation, version, answer, hidden, reason,
        coalesce(ended_at, given_at)
      from adoption.answer where ended_by = ${person}
    order by at, entry, version`.execute(db);
  return rows;
}

interface EffortOf {
  readonly entry: string;
  readonly organisation: string;
  readonly pitfall: string | null;
  readonly at: Date;
}

/** What a person told of the work that something took. */
export async function effortsOfPerson(db: Db, person: number): Promise<EffortOf[]> {
  const { rows } = await sql<EffortOf>`
    select entry, organisation, pitfall, told_at as at from adoption.effort
    where told_by = ${person} order by told_at, entry`.execute(db);
  return rows;
}

interface AskedOf {
  readonly entry: string;
  readonly organisation: string;
  readonly at: Date;
}

/** Of what a person said not to know whether it is used. */
export async function askedOfPerson(db: Db, person: number): Promise<AskedOf[]> {
  const { rows } = await sql<AskedOf>`
    select entry, organisation, at from adoption.asked where person = ${person}
    order by at, entry`.execute(db);
  return rows;
}
