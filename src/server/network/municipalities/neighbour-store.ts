import { sql } from "kysely";
import type { OrganisationSummary } from "#contract/network";
import type { Db } from "#platform/context";
import {
  organisationsOn,
  summaryColumns,
  summaryJoins,
} from "../organisations/organisation-store.ts";

/** A border stands once in the table, from either side. */
export async function neighboursOf(db: Db, id: string, on: string): Promise<OrganisationSummary[]> {
  const { rows } = await sql<OrganisationSummary>`
    select ${summaryColumns}
    from (
      select b as id from network.neighbour where a = ${id}
      union
      select a from network.neighbour where b = ${id}
    ) beside
    join (${organisationsOn(on)}) a on a.id = beside.id
    ${summaryJoins}
    order by a.sort_rank, a.id`.execute(db);
  return rows;
}
