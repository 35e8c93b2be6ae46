import { sql } from "kysely";
import type { Db } from "#platform/context";
import { placeOn, type Scope } from "../standings/scope.ts";
import { within } from "../standings/word-store.ts";
import type { AnswerRow } from "./answer.ts";

type Tables = { "adoption.answer": AnswerRow };
const on = (db: Db) => db.withTables<Tables>();

/**
 * The answers that stand on the day, under the codes and ids by which they were given. Of what was taken back since, and
 * not replaced at that very moment, the words are nobody's any more.
 */
export async function answersOn(db: Db, scope: Scope): Promise<AnswerRow[]> {
  const { rows } = await sql<AnswerRow & { readonly taken_back: boolean }>`
    select a.*, a.origin = 'own' and a.ended_at is not null and not exists (
        select 1 from adoption.answer b where b.organisation = a.organisation and b.given_at = a.ended_at
      ) as taken_back
    from adoption.answer a
    where a.given_on <= ${scope.on}::date and (a.ended_on is null or a.ended_on > ${scope.on}::date)
      and ${within("a", scope)}`.execute(db);
  return rows
    .filter(({ organisation }) => placeOn(scope, organisation) !== null)
    .map(({ taken_back, ...row }) =>
      taken_back ? { ...row, reason: null, explained_at: null } : row,
    );
}

/** The same of these codes alone, hidden or not, for who may see what each of them hides. */
export async function everyAnswerOn(
  db: Db,
  { codes, on: day }: { readonly codes: readonly string[]; readonly on: string },
): Promise<AnswerRow[]> {
  const { rows } = await sql<AnswerRow>`
    select * from adoption.answer
    where organisation = any(${[...codes]}::text[])
      and given_on <= ${day}::date and (ended_on is null or ended_on > ${day}::date)`.execute(db);
  return rows;
}

/** What stands now of one organisation, hidden or not. */
export const ownAnswersNow = (db: Db, organisation: string): Promise<AnswerRow[]> =>
  on(db)
    .selectFrom("adoption.answer")
    .selectAll()
    .where("organisation", "=", organisation)
    .where("ended_on", "is", null)
    .execute();

export const findAnswers = async (db: Db, ids: readonly string[]): Promise<AnswerRow[]> =>
  ids.length === 0
    ? []
    : on(db).selectFrom("adoption.answer").selectAll().where("id", "in", ids).execute();

/** Every answer ever given under these codes that others can see, the newest first. */
export async function answersEver(
  db: Db,
  {
    codes,
    entries,
  }: { readonly codes: readonly string[]; readonly entries: readonly string[] | null },
): Promise<AnswerRow[]> {
  const { rows } = await sql<AnswerRow>`
    select * from adoption.answer
    where organisation = any(${[...codes]}::text[]) and not hidden
      and (${entries === null} or entry = any(${[...(entries ?? [])]}::text[]))
    order by given_at desc, id desc`.execute(db);
  return rows;
}

export async function putAnswers(db: Db, rows: readonly AnswerRow[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`insert into adoption.answer
    select * from json_populate_recordset(null::adoption.answer, ${JSON.stringify(rows)}::json)`.execute(
    db,
  );
}

export async function endAnswers(
  db: Db,
  ids: readonly string[],
  ended: Pick<AnswerRow, "ended_on" | "ended_at" | "ended_by">,
): Promise<void> {
  if (ids.length === 0) return;
  await on(db).updateTable("adoption.answer").set(ended).where("id", "in", ids).execute();
}

/** Hides all that these codes ever answered on these subjects. */
export async function hideAnswers(
  db: Db,
  codes: readonly string[],
  subjects: readonly Pick<AnswerRow, "entry" | "version">[],
): Promise<void> {
  if (subjects.length === 0) return;
  await sql`update adoption.answer a set hidden = true
    from json_to_recordset(${JSON.stringify(subjects)}::json) as s (entry text, version text)
    where a.organisation = any(${[...codes]}::text[]) and not a.hidden
      and a.entry = s.entry and a.version is not distinct from s.version`.execute(db);
}

/** How often each of these answers was taken over, by answers that others can see. */
export async function timesReused(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ id: string; n: number }>`
    select reused_from as id, count(distinct organisation)::int as n from adoption.answer
    where reused_from = any(${[...ids]}::uuid[]) and not hidden group by reused_from`.execute(db);
  return new Map(rows.map(({ id, n }) => [id, n]));
}

/** What who answered on a day: how many answers that others can see, and of one answer which. */
interface DayOfAnswers {
  readonly organisation: string;
  readonly on: string;
  readonly n: number;
  /** Of one answer what it says; of more nothing that can be told in a line. */
  readonly entry: string;
  readonly version: string | null;
  readonly answer: AnswerRow["answer"];
}

/** The newest days first. */
export async function answersByDay(db: Db, most: number): Promise<DayOfAnswers[]> {
  const { rows } = await sql<DayOfAnswers>`
    select organisation, given_on as "on", count(*)::int as n,
      min(entry) as entry, min(version) as version, min(answer) as answer
    from adoption.answer
    where not hidden and (ended_on is null or ended_on > given_on)
    group by organisation, given_on order by given_on desc, organisation limit ${most}`.execute(db);
  return rows;
}
