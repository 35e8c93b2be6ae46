import { type RawBuilder, sql } from "kysely";

/**
 * Where the municipality with this code leads, as JSON of the contract's `Succession`: the municipality
 * of today that follows it in the main, and every one that got a part of it, in however many steps.
 */
export function successionOf(id: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(
    with recursive part (id) as (
      select ${id}
      union
      select r.new_id from part join network.reorganisation r on r.old_id = part.id
    ), main (id, split) as (
      select current_id, split from network.succession where old_id = ${id}
    )
    select json_build_object(
      'current', (
        select json_build_object('id', o.id, 'name', o.name)
        from main join network.organisation o on o.id = main.id),
      'split', coalesce((select split from main), false),
      'candidates', coalesce((
        select json_agg(json_build_object('id', o.id, 'name', o.name)
          order by o.id <> coalesce((select id from main), ''), o.sort_rank)
        from part join network.organisation o on o.id = part.id
        where o.valid_until is null), '[]'))
  )`;
}
