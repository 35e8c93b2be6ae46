import { sql } from "kysely";
import type { Db } from "#platform/context";
import type { EntryRow } from "./entry.ts";

/** What is told of an entry in brief: the long texts stay where they are. */
export type BriefRow = Pick<
  EntryRow,
  | "id"
  | "whole"
  | "kind"
  | "name"
  | "themes"
  | "task_fields"
  | "summary"
  | "owner"
  | "owner_id"
  | "created_at"
>;

/** The wholes with their parts, in the order of their ids: of these entries, or of all. */
export async function briefRows(db: Db, ids?: readonly string[]): Promise<BriefRow[]> {
  const { rows } = await sql<BriefRow>`
    select id, whole, kind, name, themes, task_fields, summary, owner, owner_id, created_at
    from catalogue.entry
    ${
      ids
        ? sql`where whole in (select whole from catalogue.entry where id = any(${[...ids]}::text[]))`
        : sql``
    }
    order by id`.execute(db);
  return rows;
}

/** Every entry that is a part now. */
export async function partRows(db: Db): Promise<{ id: string; whole: string }[]> {
  const { rows } = await sql<{ id: string; whole: string }>`
    select id, whole from catalogue.entry where id <> whole order by id`.execute(db);
  return rows;
}

/** The versions of a whole and its parts that the register has, and those of which something was decided. */
export async function versionRows(db: Db, whole: string): Promise<{ version: string }[]> {
  const { rows } = await sql<{ version: string }>`
    select version.version from catalogue.version version
    join catalogue.entry entry on entry.id = version.entry where entry.whole = ${whole}
    union
    select decision.version from catalogue.decision decision
    join catalogue.entry entry on entry.id = decision.entry
    where entry.whole = ${whole} and decision.version is not null`.execute(db);
  return rows;
}
