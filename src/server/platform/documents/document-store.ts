import { type RawBuilder, sql } from "kysely";
import type { Db } from "../context.ts";
import type { StoredDocument } from "./document.ts";

type Tables = { "platform.document": StoredDocument };

export async function putDocument(db: Db, document: StoredDocument): Promise<void> {
  await db.withTables<Tables>().insertInto("platform.document").values(document).execute();
}

export async function findDocument(db: Db, id: string): Promise<StoredDocument | null> {
  const found = await db
    .withTables<Tables>()
    .selectFrom("platform.document")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  return found ?? null;
}

/** All versions, the newest first. Held fast, so that of two changes at once the second sees the first. */
export const lockSeries = (db: Db, series: string): Promise<StoredDocument[]> =>
  db
    .withTables<Tables>()
    .selectFrom("platform.document")
    .selectAll()
    .where("series", "=", series)
    .orderBy("version", "desc")
    .forUpdate()
    .execute();

/** All versions, the newest first. */
export const versionsOf = (db: Db, series: string): Promise<StoredDocument[]> =>
  db
    .withTables<Tables>()
    .selectFrom("platform.document")
    .selectAll()
    .where("series", "=", series)
    .orderBy("version", "desc")
    .execute();

export async function setAudience(
  db: Db,
  series: string,
  audience: StoredDocument["audience"],
): Promise<void> {
  await db
    .withTables<Tables>()
    .updateTable("platform.document")
    .set({ audience })
    .where("series", "=", series)
    .execute();
}

export async function markWithdrawn(db: Db, id: string, now: Date): Promise<void> {
  await db
    .withTables<Tables>()
    .updateTable("platform.document")
    .set({ withdrawn_at: now })
    .where("id", "=", id)
    .execute();
}

/** Takes the content away and keeps the record: its kind, size, digest and dates. */
export async function eraseContent(db: Db, ids: readonly string[], now: Date): Promise<void> {
  await sql`delete from platform.document_chunk where document = any(${[...ids]}::uuid[])`.execute(
    db,
  );
  await sql`
    update platform.document set url = null, file_name = null, erased_at = ${now}
    where id = any(${[...ids]}::uuid[]) and erased_at is null`.execute(db);
}

/** Documents whose term was over before this day and whose content is still there. */
export async function pastTheirTerm(db: Db, today: string, most: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from platform.document where erased_at is null and keep_until < ${today}
    order by keep_until, id limit ${most}`.execute(db);
  return rows.map(({ id }) => id);
}

/** Bytes of files of an organisation that are kept now. */
export async function bytesKeptOf(db: Db, owner: string): Promise<number> {
  const { rows } = await sql<{ sum: number }>`
    select coalesce(sum(bytes), 0)::bigint as sum from platform.document
    where owner = ${owner} and erased_at is null`.execute(db);
  return rows[0]?.sum ?? 0;
}

export const documentsBy = (db: Db, person: number): Promise<StoredDocument[]> =>
  db
    .withTables<Tables>()
    .selectFrom("platform.document")
    .selectAll()
    .where("created_by", "=", person)
    .orderBy("created_at")
    .orderBy("id")
    .execute();

/** What a list asks for. What is left out does not filter. */
export interface Wanted {
  readonly owner?: string | undefined;
  readonly aboutKind?: string | undefined;
  readonly aboutId?: string | undefined;
  readonly audiences: readonly StoredDocument["audience"][];
  /** Also those of which every version was withdrawn. */
  readonly withdrawn: boolean;
  /** Only what nobody judged, whose content is there, and none of these organisations or of this person added. */
  readonly toJudge?: { readonly notOf: readonly string[]; readonly notBy: number };
}

/** The newest version of each document that fits: how many there are, and one page of them. */
export async function listNewest(
  db: Db,
  wanted: Wanted,
  { offset, limit, oldestFirst = false }: { offset: number; limit: number; oldestFirst?: boolean },
): Promise<{ total: number; documents: StoredDocument[] }> {
  const newest = sql`select distinct on (series) * from platform.document
    where audience = any(${[...wanted.audiences]}) and ${among(wanted)}
    order by series, (withdrawn_at is null) desc, version desc`;
  const fitting = sql`from (${newest}) d where ${wanted.toJudge ? waiting(wanted.toJudge) : sql`true`}`;
  const direction = oldestFirst ? sql`asc` : sql`desc`;
  const { rows } = await sql<StoredDocument>`
    select * ${fitting} order by d.created_at ${direction}, d.id ${direction}
    limit ${limit} offset ${offset}`.execute(db);
  const count = await sql<{ total: number }>`select count(*)::int as total ${fitting}`.execute(db);
  return { total: count.rows[0]?.total ?? 0, documents: rows };
}

const among = ({ owner, aboutKind, aboutId, withdrawn }: Wanted): RawBuilder<unknown> => sql`
  (${owner ?? null}::text is null or owner = ${owner ?? null})
  and (${aboutKind ?? null}::text is null or about_kind = ${aboutKind ?? null})
  and (${aboutId ?? null}::text is null or about_id = ${aboutId ?? null})
  and (${withdrawn} or withdrawn_at is null)`;

const waiting = ({ notOf, notBy }: NonNullable<Wanted["toJudge"]>): RawBuilder<unknown> => sql`
  d.erased_at is null and d.owner <> all(${[...notOf]}::text[])
  and not exists (select from platform.document_judgement j where j.document = d.id)
  and not exists (select from platform.document o where o.series = d.series and o.created_by = ${notBy})`;

/** Of these organisations, how many documents have their last day by this one, and the first of these days. */
export async function endingOf(
  db: Db,
  owners: readonly string[],
  by: string,
): Promise<{ owner: string; count: number; first: string }[]> {
  const { rows } = await sql<{ owner: string; count: number; first: string }>`
    select owner, count(*)::int as count, min(keep_until) as first from platform.document
    where owner = any(${[...owners]}) and erased_at is null and keep_until <= ${by}
    group by owner order by owner`.execute(db);
  return rows;
}
