import { sql } from "kysely";
import type { Db } from "#platform/context";

/** By what a whole entry is called: the name of its document, folded, or an alias as it was written. */
export interface CalledRow {
  readonly id: string;
  readonly name: string;
  readonly called: string;
}

/** The whole entries of which the name is one of these, folded. */
export async function entriesNamed(db: Db, folded: readonly string[]): Promise<CalledRow[]> {
  const { rows } = await sql<CalledRow>`
    select entry as id, name, name_folded as called from catalogue.document
    where entry is not null and name_folded = any(${[...folded]}::text[])
    order by name, entry`.execute(db);
  return rows;
}

/** All other names: aliases, and the names and aliases of parts. */
export async function otherNames(db: Db): Promise<CalledRow[]> {
  const { rows } = await sql<CalledRow>`
    select whole.id, whole.name, called
    from catalogue.entry entry
    join catalogue.entry whole on whole.id = entry.whole,
      unnest(case when entry.id = entry.whole then entry.aliases else entry.name || entry.aliases end) called
    order by whole.name, whole.id`.execute(db);
  return rows;
}

/** How many times as long a name can be that looks like another: comparing every two takes longest. */
const longer = 2;

/** The whole entries whose names look like these, folded; of each the one that looks most like it first. */
export async function entriesAlike(
  db: Db,
  folded: readonly string[],
  likeness: number,
): Promise<(CalledRow & { readonly asked: string })[]> {
  const { rows } = await sql<CalledRow & { asked: string }>`
    select asked, document.entry as id, document.name, document.name_folded as called
    from unnest(${[...folded]}::text[]) asked
    join catalogue.document document
      on document.entry is not null
        and case when length(document.name_folded) between length(asked) / ${longer} and length(asked) * ${longer}
          then similarity(document.name_folded, asked) >= ${likeness} end
    order by asked, similarity(document.name_folded, asked) desc, document.name, document.entry`.execute(
    db,
  );
  return rows;
}

/** Which whole entry is found by each of these documents; those of a component are left out. */
export async function entriesOfDocuments(
  db: Db,
  documents: readonly number[],
): Promise<{ document: number; id: string; name: string }[]> {
  const { rows } = await sql<{ document: number; id: string; name: string }>`
    select id as document, entry as id, name from catalogue.document
    where entry is not null and id = any(${[...documents]}::int[])`.execute(db);
  return rows;
}
