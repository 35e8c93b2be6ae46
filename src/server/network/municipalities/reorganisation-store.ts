import { sql } from "kysely";
import type { z } from "zod";
import type { Reorganisation } from "#contract/network";
import type { Db } from "#platform/context";

/** All of them, or those in the history of one municipality; the newest first, each under the names of then. */
export async function reorganisations(
  db: Db,
  organisation: string | undefined,
): Promise<z.infer<typeof Reorganisation>[]> {
  const history = sql`
    where new_id in (select id from came_from) or old_id in (select id from became)`;
  // The day before is the last day of the old name; the day itself the first of the new one.
  const reference = (id: "old_id" | "new_id", day: string) => sql`(
    select json_build_object('id', o.id, 'name', coalesce((
      select n.name from network.organisation_name n
      where n.organisation_id = o.id
        and (n.valid_from is null or n.valid_from <= r.date - ${sql.lit(day)}::int)
        and (n.valid_until is null or n.valid_until > r.date - ${sql.lit(day)}::int)
      order by n.valid_from desc nulls last limit 1), o.name))
    from network.organisation o where o.id = r.${sql.ref(id)})`;
  const { rows } = await sql<z.infer<typeof Reorganisation>>`
    with recursive came_from (id) as (
      select ${organisation ?? null}::text
      union
      select r.old_id from came_from join network.reorganisation r on r.new_id = came_from.id
    ), became (id) as (
      select ${organisation ?? null}::text
      union
      select r.new_id from became join network.reorganisation r on r.old_id = became.id
    )
    select r.date, r.kind, ${reference("old_id", "1")} as from, ${reference("new_id", "0")} as to,
      r.main, r.basis, r.split_in_doubt as "splitInDoubt"
    from network.reorganisation r
    join network.organisation successor on successor.id = r.new_id
    join network.organisation predecessor on predecessor.id = r.old_id
    ${organisation === undefined ? sql`` : history}
    order by r.date desc, successor.sort_rank, predecessor.sort_rank, r.old_id`.execute(db);
  return rows;
}
