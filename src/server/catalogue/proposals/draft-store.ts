import { sql } from "kysely";
import type { Db } from "#platform/context";

/** What one person proposed new in the name of an organisation and nobody judged, by its name; held until it lands. */
export async function holdNewNames(
  db: Db,
  person: number,
  organisation: string,
): Promise<{ id: string; name: string }[]> {
  // Of a name that is sent twice at once one waits, and then sees the draft of the other.
  await sql`select pg_advisory_xact_lock(hashtext('catalogue.proposal'), ${person}::int)`.execute(
    db,
  );
  const { rows } = await sql<{ id: string; name: string }>`
    select id, content->>'name' as name from catalogue.proposal
    where person = ${person} and organisation = ${organisation} and kind = 'new'
      and state in ('draft', 'waiting') and content->>'name' is not null
    order by created_at desc, id desc`.execute(db);
  return rows;
}
