import { sql } from "kysely";
import type { Db } from "#platform/context";

export interface ComponentRow {
  readonly id: string;
  readonly gemma_id: string | null;
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly summary: string | null;
  readonly sources: readonly string[];
}

type Tables = { "catalogue.component": ComponentRow };
const on = (db: Db) => db.withTables<Tables>();

export const allComponents = (db: Db): Promise<ComponentRow[]> =>
  on(db).selectFrom("catalogue.component").selectAll().orderBy("name").execute();

export const findComponent = (db: Db, id: string): Promise<ComponentRow | undefined> =>
  on(db).selectFrom("catalogue.component").selectAll().where("id", "=", id).executeTakeFirst();

export async function componentNames(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await on(db)
    .selectFrom("catalogue.component")
    .select(["id", "name"])
    .where("id", "in", ids)
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** How many wholes say to be each component, and how many standards are named for it. */
export async function componentCounts(
  db: Db,
): Promise<ReadonlyMap<string, { entries: number; standards: number }>> {
  const { rows } = await sql<{ id: string; entries: number; standards: number }>`
    select component.id,
      (select count(distinct entry.whole)::int from catalogue.entry entry
        where entry.components @> array[component.id]) as entries,
      (select count(distinct link.entry)::int from catalogue.component_standard link
        where link.component = component.id) as standards
    from catalogue.component component`.execute(db);
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}

/** The wholes that say to be this component. */
export async function entriesOfComponent(
  db: Db,
  component: string,
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select distinct whole.id, whole.name
    from catalogue.entry entry join catalogue.entry whole on whole.id = entry.whole
    where entry.components @> array[${component}]
    order by whole.name`.execute(db);
  return rows;
}
