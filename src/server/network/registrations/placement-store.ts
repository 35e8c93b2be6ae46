import { sql } from "kysely";
import type { Db } from "#platform/context";
import type { SearchName } from "../facts/search-name.ts";
import type { EarlierName, Registration } from "./registration.ts";

type PlacedOrganisation = Pick<Registration, "id" | "kind" | "name" | "oin" | "website"> & {
  readonly valid_until: string | null;
};
type PlacedName = EarlierName & { readonly organisation_id: string };

/** The rows of registered organisations among those of the facts. */
export interface PlacedRows {
  readonly organisations: readonly PlacedOrganisation[];
  readonly names: readonly PlacedName[];
  readonly texts: readonly SearchName[];
}

/** Puts these rows in the place of those that the organisations had. Of when they began nothing is known. */
export async function placeRows(
  db: Db,
  ids: readonly string[],
  { organisations, names, texts }: PlacedRows,
): Promise<void> {
  const placed = sql`any(${[...ids]}::text[])`;
  await sql`delete from network.search_name where organisation_id = ${placed}`.execute(db);
  await sql`delete from network.organisation_name where organisation_id = ${placed}`.execute(db);
  // The source of a registration stands with it; here stand the ids of the sources of facts.
  await sql`
    insert into network.organisation (id, kind, name, sort_rank, valid_until, oin, website, sources)
    select id, kind, name, 0, valid_until, oin, website, '{}'
    from json_populate_recordset(null::network.organisation, ${JSON.stringify(organisations)}::json)
    on conflict (id) do update set kind = excluded.kind, name = excluded.name,
      valid_until = excluded.valid_until, oin = excluded.oin, website = excluded.website`.execute(
    db,
  );
  await sql`
    insert into network.organisation_name (organisation_id, name, sort_rank, valid_from, valid_until, sources)
    select organisation_id, name, 0, valid_from, valid_until, '{}'
    from json_populate_recordset(null::network.organisation_name, ${JSON.stringify(names)}::json)`.execute(
    db,
  );
  await sql`
    insert into network.search_name
    select * from json_populate_recordset(null::network.search_name, ${JSON.stringify(texts)}::json)`.execute(
    db,
  );
  // What was inserted waits in a list that every search would read through, until a vacuum: PGlite has none.
  await sql`select gin_clean_pending_list('network.search_name_trigrams')`.execute(db);
}

/** Every name that has a place in the Dutch order. */
export async function everyName(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from network.organisation
    union select name from network.organisation_name
    union select name from network.region`.execute(db);
  return rows.map(({ name }) => name);
}

/** Gives every name its place; a name in between moves all that follow it. */
export async function rankNames(db: Db, ranks: ReadonlyMap<string, number>): Promise<void> {
  const rows = JSON.stringify([...ranks].map(([name, rank]) => ({ name, rank })));
  for (const name of ["organisation", "organisation_name", "region"]) {
    await sql`
      update ${sql.table(`network.${name}`)} named set sort_rank = ranked.rank
      from json_to_recordset(${rows}::json) as ranked (name text, rank int)
      where ranked.name = named.name and named.sort_rank <> ranked.rank`.execute(db);
  }
}
