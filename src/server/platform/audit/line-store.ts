import { type RawBuilder, sql } from "kysely";
import type { Db } from "../context.ts";
import type { AuditLine } from "./audit-line.ts";

/** A line as a row. */
export interface LineRow extends Omit<AuditLine, "object"> {
  readonly object_kind: string | null;
  readonly object_id: string | null;
}

export const lineColumns = sql.raw(
  "id, at, person, organisation, act, object_kind, object_id, result, origin, session, salt",
);

export const lineIn = ({ object_kind, object_id, ...row }: LineRow): AuditLine => ({
  id: row.id,
  at: row.at,
  person: row.person,
  organisation: row.organisation,
  act: row.act,
  object: object_kind === null ? null : { kind: object_kind, id: object_id ?? "" },
  result: row.result,
  origin: row.origin,
  session: row.session,
  salt: row.salt,
});

export async function putLine(db: Db, line: AuditLine): Promise<void> {
  const { id, at, person, organisation, act, object, result, origin, session, salt } = line;
  await sql`
    insert into platform.audit_unsealed (${lineColumns})
    values (${id}, ${at}, ${person}, ${organisation}, ${act}, ${object?.kind ?? null}, ${object?.id ?? null},
      ${result}, ${origin}, ${session}, ${salt})`.execute(db);
}

export async function anyUnsealed(db: Db): Promise<boolean> {
  const { rows } = await sql`select from platform.audit_unsealed limit 1`.execute(db);
  return rows.length > 0;
}

/** Lines that wait to be sealed, the oldest first. What was sealed already is passed over, whoever put it back. */
export async function unsealedLines(db: Db, most: number): Promise<AuditLine[]> {
  const { rows } = await sql<LineRow>`
    select ${lineColumns} from platform.audit_unsealed u
    where not exists (select from platform.audit_sealed s where s.id = u.id)
    order by id limit ${most}`.execute(db);
  return rows.map(lineIn);
}

/** Moves lines to the sealed log, in this order and from this place on. */
export async function moveToSealed(db: Db, from: number, ids: readonly string[]): Promise<void> {
  const all = sql`${[...ids]}::uuid[]`;
  const moved = await sql`
    insert into platform.audit_sealed (leaf, ${lineColumns})
    select ${from}::bigint + asked.place - 1, u.*
    from unnest(${all}) with ordinality as asked (line, place)
    join (select ${lineColumns} from platform.audit_unsealed) u on u.id = asked.line`.execute(db);
  if (moved.numAffectedRows !== BigInt(ids.length)) {
    throw new Error("A line was taken away while it was sealed");
  }
  await sql`delete from platform.audit_unsealed where id = any(${all})`.execute(db);
}

/** A line and where it stands in the sealed log; null while it waits for the next seal. */
export interface PlacedLine {
  readonly line: AuditLine;
  readonly leaf: number | null;
}

type PlacedRow = LineRow & { readonly leaf: number | null };
const placed = (row: PlacedRow): PlacedLine => ({ line: lineIn(row), leaf: row.leaf });

/** What an auditor asks for. What is left out does not filter. */
export interface LineFilters {
  readonly person?: number | undefined;
  readonly organisation?: string | undefined;
  readonly act?: string | undefined;
  readonly objectKind?: string | undefined;
  readonly objectId?: string | undefined;
  readonly result?: string | undefined;
  /** Bounds of the id, which begins with the time: from this one, and before that one. */
  readonly fromId?: string | undefined;
  readonly beforeId?: string | undefined;
}

function conditions(filters: LineFilters): RawBuilder<unknown> {
  const { person, organisation, act, objectKind, objectId, result, fromId, beforeId } = filters;
  const all = [
    person === undefined ? null : sql`person = ${person}`,
    organisation === undefined ? null : sql`organisation = ${organisation}`,
    act === undefined ? null : sql`act = ${act}`,
    objectKind === undefined ? null : sql`object_kind = ${objectKind}`,
    objectId === undefined ? null : sql`object_id = ${objectId}`,
    result === undefined ? null : sql`result = ${result}`,
    fromId === undefined ? null : sql`id >= ${fromId}::uuid`,
    beforeId === undefined ? null : sql`id < ${beforeId}::uuid`,
  ].filter((one) => one !== null);
  return all.length === 0 ? sql`true` : sql.join(all, sql` and `);
}

export async function countLines(db: Db, filters: LineFilters): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*)::int as total from platform.audit_line where ${conditions(filters)}`.execute(
    db,
  );
  return rows[0]?.total ?? 0;
}

/** The newest lines first. */
export async function newestLines(
  db: Db,
  filters: LineFilters,
  limit: number,
): Promise<PlacedLine[]> {
  const { rows } = await sql<PlacedRow>`
    select leaf, ${lineColumns} from platform.audit_line where ${conditions(filters)}
    order by id desc limit ${limit}`.execute(db);
  return rows.map(placed);
}

export async function lineById(db: Db, id: string): Promise<PlacedLine | null> {
  const { rows } = await sql<PlacedRow>`
    select leaf, ${lineColumns} from platform.audit_line where id = ${id}::uuid`.execute(db);
  return rows[0] ? placed(rows[0]) : null;
}
