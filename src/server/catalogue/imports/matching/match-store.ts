import { sql } from "kysely";
import type { EntryContent } from "#contract/catalogue";
import type { Db } from "#platform/context";
import type { EntryRow } from "../../entries/entry.ts";
import type { SomeContent } from "../../entries/some-content.ts";
import { bare } from "../../proposals/double-store.ts";

type Tables = { "catalogue.entry": EntryRow };

/** The entries of these ids, as one list that a database takes whatever its length. */
export const entriesWith = (db: Db, ids: readonly string[]): Promise<EntryRow[]> =>
  db
    .withTables<Tables>()
    .selectFrom("catalogue.entry")
    .selectAll()
    .where(({ eb, ref }) => eb(ref("id"), "=", sql<string>`any(${[...ids]}::text[])`))
    .orderBy("id")
    .execute();

/** The same, held until the transaction lands: in order of id, so that two who hold do not wait for each other. */
export const holdEntriesWith = (db: Db, ids: readonly string[]): Promise<EntryRow[]> =>
  db
    .withTables<Tables>()
    .selectFrom("catalogue.entry")
    .selectAll()
    .where(({ eb, ref }) => eb(ref("id"), "=", sql<string>`any(${[...ids]}::text[])`))
    .orderBy("id")
    .forUpdate()
    .execute();

/** What these sources last said, and of which entry. */
export async function recordsBySource(
  db: Db,
  sources: readonly string[],
): Promise<{ entry: string; source: string; content: EntryContent }[]> {
  const { rows } = await sql<{ entry: string; source: string; content: EntryContent }>`
    select entry, source, content from catalogue.source_record
    where source = any(${[...sources]}::text[]) order by entry`.execute(db);
  return rows;
}

/** Entries by the address of their code, without what does not tell two addresses apart. */
export async function entriesByCode(
  db: Db,
  addresses: readonly string[],
): Promise<{ id: string; address: string }[]> {
  const { rows } = await sql<{ id: string; address: string }>`
    select id, ${bare("code")} as address from catalogue.entry
    where code is not null and ${bare("code")} = any(${[...addresses]}::text[])
    order by id`.execute(db);
  return rows;
}

/** The names of all wholes, their other names too. */
export async function namesOfWholes(
  db: Db,
): Promise<{ id: string; name: string; aliases: string[] }[]> {
  const { rows } = await sql<{ id: string; name: string; aliases: string[] }>`
    select id, name, aliases from catalogue.entry where whole = id order by id`.execute(db);
  return rows;
}

/** Who owns something according to a register: an organisation for sure. */
export async function ownersInFacts(db: Db): Promise<{ owner: string; owner_id: string | null }[]> {
  const { rows } = await sql<{ owner: string; owner_id: string | null }>`
    select owner, max(owner_id) as owner_id from catalogue.entry
    where origin = 'facts' and owner is not null group by owner`.execute(db);
  return rows;
}

export async function agreements(
  db: Db,
): Promise<{ id: string; name: string; aliases: string[]; link: string | null }[]> {
  const { rows } = await sql<{
    id: string;
    name: string;
    aliases: string[];
    link: string | null;
  }>`select id, name, aliases, link from catalogue.entry where kind = 'agreement' order by id`.execute(
    db,
  );
  return rows;
}

/** What waits for a moderator from files that this organisation read in before. */
export async function waitingFromFiles(
  db: Db,
  organisation: string,
): Promise<{ entry: string | null; source: string | null; content: SomeContent }[]> {
  const { rows } = await sql<{
    entry: string | null;
    source: string | null;
    content: SomeContent;
  }>`
    select entry, source, content from catalogue.proposal
    where state = 'waiting' and origin = 'file' and organisation = ${organisation}`.execute(db);
  return rows;
}
