import { sql } from "kysely";
import type { Db } from "#platform/context";
import type { EntryRow } from "../entries/entry.ts";
import type { FacetColumns } from "./facets.ts";
import { numbersIn } from "./number-list.ts";

/** What is remembered of a document. */
export interface DocumentRow extends FacetColumns {
  readonly id: number;
  readonly name_folded: string;
  readonly changed_at: Date;
}

/** The highest number of a document: every change of the index brings a higher one. */
export async function indexVersion(db: Db): Promise<number> {
  const { rows } = await sql<{ version: number }>`
    select coalesce(max(id), 0) as version from catalogue.document`.execute(db);
  return rows[0]?.version ?? 0;
}

/** The numbers of all documents, in order. */
export async function allNumbers(db: Db): Promise<number[]> {
  const { rows } = await sql<{ numbers: string }>`
    select coalesce(array_agg(id order by id), '{}')::text as numbers from catalogue.document`.execute(
    db,
  );
  return numbersIn(rows[0]?.numbers ?? "{}");
}

export async function documentsWith(db: Db, ids: readonly number[]): Promise<DocumentRow[]> {
  const { rows } = await sql<DocumentRow>`
    select id, name_folded, kind, stage, level, owner_kind, licence, themes, components, changed_at
    from catalogue.document where id = any(${ids}::int[])`.execute(db);
  return rows;
}

/** A document as a page shows it, with the entry and all its parts; of a component only which it is. */
export interface HitRow {
  readonly id: number;
  readonly entry: string | null;
  readonly component: string | null;
  readonly stage: string | null;
  readonly level: string | null;
  readonly changed_at: Date;
  readonly family: readonly EntryRow[];
}

export async function hitRows(db: Db, ids: readonly number[]): Promise<HitRow[]> {
  const { rows } = await sql<HitRow>`
    select id, entry, component, stage, level, changed_at,
      (select coalesce(json_agg(one), '[]') from (
        select whole.* from catalogue.entry whole where whole.id = document.entry
        union all
        select part.* from catalogue.entry part
        where part.whole = document.entry and part.whole <> part.id
      ) one) as family
    from catalogue.document document where id = any(${ids}::int[])`.execute(db);
  return rows;
}
