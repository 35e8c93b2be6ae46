import { sql } from "kysely";
import type { OrganisationDetail } from "#contract/network";
import type { Db } from "#platform/context";
import { successionOf } from "../municipalities/succession-store.ts";
import { sourcesNamed } from "../sources/source-store.ts";
import { organisationsOn, summaryColumns, summaryJoins } from "./organisation-store.ts";

/** All that is known of one organisation, in one statement; undefined when the code is not known. */
export async function organisationDetail(
  db: Db,
  id: string,
  on: string,
): Promise<OrganisationDetail | undefined> {
  const { rows } = await sql<OrganisationDetail>`
    select ${summaryColumns}, ja.full_name as "fullName",
      o.tooi, o.oin, o.website, o.email, o.register_url as "registerUrl",
      m.seats, m.urbanity, m.urbanity_year as "urbanityYear", m.land_area_km2 as "landAreaKm2",
      m.longitude, m.latitude,
      case when m.hexagon_q is not null
        then json_build_object('q', m.hexagon_q, 'r', m.hexagon_r) end as hexagon,
      case when a.kind = 'municipality' then ${successionOf(sql`a.id`)} end as succession,
      coalesce(ja.authority, '{}') as authority, coalesce(ja.policy_fields, '{}') as "policyFields",
      ja.in_force_from as "inForceFrom",
      (select min(joined_on) from network.participation where arrangement_id = a.id) as "firstJoinedOn",
      case when body.id is not null
        then json_build_object('id', body.id, 'name', body.name) end as "setUp",
      case when founder.id is not null
        then json_build_object('id', founder.id, 'name', founder.name) end as "setUpBy",
      case when reg.id is not null then json_build_object('kvk', reg.kvk, 'source', reg.source,
        'registeredAt', to_char(reg.registered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
        end as registration,
      coalesce((
        select json_agg(json_build_object('name', known.name, 'kind', known.kind) order by known.kind, known.name)
        from (
          select name, kind from network.alias where organisation_id = a.id
          union
          select name, 'former-name' from network.organisation_name where organisation_id = a.id
        ) known
      ), '[]') as aliases,
      coalesce((
        select json_agg(json_build_object('id', r.id, 'kind', r.kind, 'name', r.name) order by r.kind, r.sort_rank)
        from network.region_member rm join network.region r on r.id = rm.region_id
        where rm.organisation_id = a.id
      ), '[]') as regions,
      ${sourcesNamed(sql`
        select sources from network.organisation where id = a.id
        union all select sources from network.municipality where organisation_id = a.id
        union all select sources from network.organisation_name where organisation_id = a.id
        union all select sources from network.alias where organisation_id = a.id
        union all select sources from network.population where organisation_id = a.id
        union all select sources from network.population_2026 where organisation_id = a.id
        union all select sources from network.reorganisation where old_id = a.id or new_id = a.id
        union all select sources from network.succession where old_id = a.id
        union all select sources from network.region_member where organisation_id = a.id
        union all select sources from network.neighbour n where n.a = a.id or n.b = a.id
        union all select sources from network.joint_arrangement where organisation_id = a.id
        union all select sources from network.regional_body where organisation_id = a.id
        union all select sources from network.participation
          where arrangement_id = a.id or participant_id = a.id or current_id = a.id`)} as sources
    from (${organisationsOn(on)}) a
    join network.organisation o on o.id = a.id
    ${summaryJoins}
    left join network.municipality m on m.organisation_id = a.id
    left join network.regional_body rb on rb.organisation_id = a.id
    left join network.organisation body on body.id = ja.body_id
    left join network.organisation founder on founder.id = rb.arrangement_id
    left join network.registration reg on reg.id = a.id
    where a.id = ${id}`.execute(db);
  return rows[0];
}

/** Which of these codes are known, of any kind and any time. */
export async function knownIds(db: Db, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from network.organisation where id = any(${[...ids]}::text[])`.execute(db);
  return rows.map(({ id }) => id);
}
