import { sql } from "kysely";
import type { Db } from "#platform/context";
import type { Organisation } from "./organisation.ts";
import type { Participation } from "./participation.ts";
import type { KnownPopulation, Population } from "./province-population.ts";
import type { SearchName } from "./search-name.ts";
import type { Succession } from "./succession.ts";

type Ranked = { readonly sort_rank: number };
type Named = { readonly organisation_id: string; readonly name: string };
type Dated = { readonly valid_from: string | null; readonly valid_until: string | null };
type Sourced = { readonly sources: readonly string[] };

/** Every table of this module with the rows that shall stand in it. */
export interface FactRows {
  "network.source": readonly { readonly id: string }[];
  "network.organisation": readonly (Organisation & Ranked)[];
  "network.organisation_name": readonly (Named & Ranked & Dated & Sourced)[];
  "network.alias": readonly (Named & Sourced & { readonly kind: string })[];
  "network.search_name": readonly SearchName[];
  "network.municipality": readonly (Sourced & { readonly organisation_id: string })[];
  "network.population": readonly KnownPopulation[];
  "network.population_2026": readonly Population[];
  "network.reorganisation": readonly (Sourced & { readonly old_id: string })[];
  "network.succession": readonly Succession[];
  "network.region": readonly (Sourced & Ranked & { readonly id: string })[];
  "network.region_member": readonly (Sourced & { readonly region_id: string })[];
  "network.neighbour": readonly (Sourced & { readonly a: string; readonly b: string })[];
  "network.joint_arrangement": readonly (Sourced & { readonly organisation_id: string })[];
  "network.regional_body": readonly (Sourced & { readonly organisation_id: string })[];
  "network.participation": readonly Participation[];
}

/**
 * Puts these rows in the place of all that stood in the tables. Deleting and not truncating: whoever
 * reads meanwhile sees the old facts until the transaction lands.
 */
export async function replaceFacts(db: Db, rows: FactRows): Promise<void> {
  const tables = Object.entries(rows) as [keyof FactRows, readonly object[]][];
  for (const [name] of tables) await sql`delete from ${sql.table(name)}`.execute(db);
  for (const [name, of] of tables) {
    const table = sql.table(name);
    await sql`insert into ${table}
      select * from json_populate_recordset(null::${table}, ${JSON.stringify(of)}::json)`.execute(
      db,
    );
  }
  // What was inserted waits in a list that every search would read through, until a vacuum: PGlite has none.
  await sql`select gin_clean_pending_list('network.search_name_trigrams')`.execute(db);
  // Nothing else tells PGlite's planner how the tables have become, and PostgreSQL's only after a minute.
  await sql`analyze ${sql.join(tables.map(([name]) => sql.table(name)))}`.execute(db);
}
