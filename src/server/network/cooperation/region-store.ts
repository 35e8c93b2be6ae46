import { sql } from "kysely";
import type { z } from "zod";
import type { listRegions } from "#contract/network";
import type { Db } from "#platform/context";

export type Region = z.infer<typeof listRegions.reply>["items"][number];

export async function regions(db: Db): Promise<Region[]> {
  const { rows } = await sql<Region>`
    select r.id, r.kind, r.name, count(m.organisation_id)::int as municipalities
    from network.region r left join network.region_member m on m.region_id = r.id
    group by r.id
    order by array_position(array['corop', 'safety-region', 'ggd', 'environment-service'], r.kind),
      r.sort_rank, r.id`.execute(db);
  return rows;
}
