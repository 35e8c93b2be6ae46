import { type RawBuilder, sql } from "kysely";
import type { z } from "zod";
import type { ArrangementOfOrganisation, CoMember } from "#contract/network";
import type { Db } from "#platform/context";
import { organisationsOn } from "../organisations/organisation-store.ts";

/**
 * The participations of an organisation: its own, and those it took over from dissolved municipalities.
 * Of a dissolved one, those under which the register still names it.
 */
const participationsOf = (id: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(select * from network.participation where participant_id = ${id} or current_id = ${id})`;

/** A dissolved participant counts as its successor; the successor of a dissolved organisation is no co-member of it. */
export async function coMembersOf(
  db: Db,
  id: string,
  on: string,
): Promise<z.infer<typeof CoMember>[]> {
  const { rows } = await sql<z.infer<typeof CoMember>>`
    with mine as materialized (
      select distinct arrangement_id from ${participationsOf(sql`${id}`)} of_mine
    ),
    shared as materialized (
      select p.current_id as id, count(distinct p.arrangement_id)::int as shared
      from mine join network.participation p on p.arrangement_id = mine.arrangement_id
      where p.current_id is not null and p.current_id <> ${id} and not exists (
        select from network.succession s where s.old_id = ${id} and s.current_id = p.current_id)
      group by p.current_id
    )
    select json_build_object('id', a.id, 'name', a.name) as organisation, a.kind, shared.shared,
      (select count(*)::int from mine) as of, a.inhabitants as population
    from shared join (${organisationsOn(on)}) a on a.id = shared.id
    order by shared.shared desc, a.sort_rank, a.id`.execute(db);
  return rows;
}

/** The joint arrangements of an organisation, all or those in which another takes part as well. */
export async function arrangementsOf(
  db: Db,
  id: string,
  other: string | undefined,
): Promise<z.infer<typeof ArrangementOfOrganisation>[]> {
  const { rows } = await sql<z.infer<typeof ArrangementOfOrganisation>>`
    with mine as materialized (
      select arrangement_id, min(joined_on) as joined_on
      from ${participationsOf(sql`${id}`)} of_mine
      ${
        other === undefined
          ? sql``
          : sql`where arrangement_id in (select arrangement_id from ${participationsOf(sql`${other}`)} of_other)`
      }
      group by arrangement_id
    )
    select o.id, o.name, ja.form, ja.policy_fields as "policyFields", mine.joined_on as "joinedOn",
      ja.in_force_from as "inForceFrom", o.members, (
        select count(distinct m.id)::int
        from network.participation p join network.organisation m on m.id = p.current_id
        where p.arrangement_id = o.id and m.kind = 'municipality'
      ) as municipalities
    from mine
    join network.organisation o on o.id = mine.arrangement_id
    join network.joint_arrangement ja on ja.organisation_id = o.id
    order by o.sort_rank, o.id`.execute(db);
  return rows;
}

/** Whether an organisation that exists on this day takes part in an arrangement, or in that of a regional body. */
export async function takesPartIn(
  db: Db,
  {
    member,
    arrangement,
    on,
  }: { readonly member: string; readonly arrangement: string; readonly on: string },
): Promise<boolean> {
  const { rows } = await sql`
    select from network.participation p join network.organisation o on o.id = p.current_id
    where p.current_id = ${member} and (o.valid_until is null or o.valid_until > ${on}::date)
      and p.arrangement_id in (
        select ${arrangement}
        union select arrangement_id from network.regional_body where organisation_id = ${arrangement})
    limit 1`.execute(db);
  return rows.length > 0;
}
