import { sql } from "kysely";
import type { Db } from "#platform/context";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Another municipality, and the joint arrangements in which both take part. */
export interface SharedWork {
  readonly code: string;
  readonly arrangements: readonly Named[];
}

const exists = (on: string) => sql`(o.valid_until is null or o.valid_until > ${on}::date)`;

/** The one that shares the most first. */
export async function workSharedBy(db: Db, code: string, on: string): Promise<SharedWork[]> {
  const { rows } = await sql<SharedWork>`
    with mine as materialized (
      select distinct p.arrangement_id from network.participation p
      join network.organisation o on o.id = p.current_id
      where p.current_id = ${code} and o.kind = 'municipality' and ${exists(on)}
    ),
    shared as (
      select distinct p.current_id as id, p.arrangement_id
      from mine join network.participation p on p.arrangement_id = mine.arrangement_id
      where p.current_id <> ${code}
    )
    select o.id as code,
      json_agg(json_build_object('id', a.id, 'name', a.name) order by a.sort_rank, a.id) as arrangements
    from shared
    join network.organisation o on o.id = shared.id
    join network.organisation a on a.id = shared.arrangement_id
    where o.kind = 'municipality' and ${exists(on)}
    group by o.id
    order by count(*) desc, o.sort_rank, o.id`.execute(db);
  return rows;
}

/** The municipalities that take part in an arrangement, or in that of a regional body. */
export async function municipalitiesIn(
  db: Db,
  arrangement: string,
  on: string,
): Promise<{ code: string }[]> {
  const { rows } = await sql<{ code: string }>`
    select o.id as code from network.organisation o
    where o.kind = 'municipality' and ${exists(on)} and exists (
      select from network.participation p where p.current_id = o.id and p.arrangement_id in (
        select ${arrangement}
        union select arrangement_id from network.regional_body where organisation_id = ${arrangement}))
    order by o.sort_rank, o.id`.execute(db);
  return rows;
}

/** A region in which a municipality lies. */
export interface RegionOf {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

/** The regions of every municipality, each of an ended one with the one that followed it. */
export async function regionsOfEvery(
  db: Db,
  on: string,
): Promise<{ code: string; regions: readonly RegionOf[] }[]> {
  const { rows } = await sql<{ code: string; regions: readonly RegionOf[] }>`
    with lies as (
      select distinct coalesce(s.current_id, m.organisation_id) as code, m.region_id
      from network.region_member m
      left join network.succession s on s.old_id = m.organisation_id and not s.split
    )
    select o.id as code,
      coalesce(json_agg(json_build_object('id', r.id, 'kind', r.kind, 'name', r.name)
        order by array_position(array['corop', 'safety-region', 'ggd', 'environment-service'], r.kind),
          r.sort_rank, r.id) filter (where r.id is not null), '[]') as regions
    from network.organisation o
    left join lies on lies.code = o.id
    left join network.region r on r.id = lies.region_id
    where o.kind = 'municipality' and ${exists(on)} and (o.valid_from is null or o.valid_from <= ${on}::date)
    group by o.id
    order by o.sort_rank, o.id`.execute(db);
  return rows;
}
