import { sql } from "kysely";
import type { z } from "zod";
import type { listMembers } from "#contract/network";
import type { Db } from "#platform/context";
import { organisationsOn } from "../organisations/organisation-store.ts";

export type Member = z.infer<typeof listMembers.reply>["items"][number];

/** Each under its name in the register. A dissolved municipality has no inhabitants to count. */
export async function membersOf(db: Db, id: string, on: string): Promise<Member[]> {
  const { rows } = await sql<Member>`
    select
      case when a.id is not null then json_build_object('id', a.id, 'name', a.name) end as organisation,
      p.participant_name as name, p.participant_kind as kind, p.joined_on as "joinedOn", p.organs,
      a.id is not null and not a.existed as dissolved,
      case when a.existed then a.inhabitants end as population
    from network.participation p
    left join (${organisationsOn(on)}) a on a.id = p.participant_id
    where p.arrangement_id = ${id}
    order by p.position`.execute(db);
  return rows;
}
