import { sql } from "kysely";
import type { Db } from "#platform/context";

export async function populationOf(
  db: Db,
  id: string,
  boundaries: "of-the-year" | "2026",
): Promise<{ year: number; inhabitants: number | null }[]> {
  const table = sql.table(boundaries === "2026" ? "network.population_2026" : "network.population");
  const { rows } = await sql<{ year: number; inhabitants: number | null }>`
    select year, inhabitants from ${table} where organisation_id = ${id} order by year`.execute(db);
  return rows;
}
