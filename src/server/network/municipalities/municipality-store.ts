import { type RawBuilder, sql } from "kysely";
import type { z } from "zod";
import type { getMunicipality, Municipality } from "#contract/network";
import type { Db } from "#platform/context";
import { organisationsOn } from "../organisations/organisation-store.ts";
import { successionOf } from "./succession-store.ts";

type MunicipalityDetail = z.infer<typeof getMunicipality.reply>;

/** A day, and whether the register speaks of it. */
export interface Day {
  readonly on: string;
  readonly registered: boolean;
}

/** Seats, class and addresses are those of today, also of a municipality as it was on an earlier date. */
const columns = ({ registered }: Day) => sql`
  a.id as code, a.name,
  case when province.id is not null
    then json_build_object('id', province.id, 'name', province.name) end as province,
  a.inhabitants as population, a.year as "populationYear", a.size_class as "sizeClass",
  m.urbanity, m.seats, case when ${registered} then a.arrangements end as arrangements, o.tooi, o.oin, o.website,
  a.valid_from as "validFrom", a.valid_until as "validUntil"`;

const joins = sql`
  join network.organisation o on o.id = a.id
  left join network.organisation province on province.id = a.province_id
  left join network.municipality m on m.organisation_id = a.id`;

const municipalitiesOn = (on: string, where: RawBuilder<unknown>) => sql`
  (select * from (${organisationsOn(on)}) every where kind = 'municipality' and ${where})`;

export async function municipalityPage(
  db: Db,
  day: Day,
  page: { readonly offset: number; readonly limit: number },
): Promise<{ total: number; items: Municipality[] }> {
  const { rows } = await sql<{ total: number; items: Municipality[] }>`
    with asked as materialized ${municipalitiesOn(day.on, sql`existed`)}
    select (select count(*)::int from asked) as total, coalesce((
      select json_agg(row_to_json(item)) from (
        select ${columns(day)} from asked a ${joins}
        order by a.sort_rank, a.id limit ${page.limit} offset ${page.offset}
      ) item
    ), '[]') as items`.execute(db);
  return rows[0] ?? { total: 0, items: [] };
}

/** One municipality, of now or of before, whether it existed on the date or not. */
export async function municipalityWithSuccession(
  db: Db,
  code: string,
  day: Day,
): Promise<MunicipalityDetail | undefined> {
  const { rows } = await sql<MunicipalityDetail>`
    select ${columns(day)}, ${successionOf(sql`a.id`)} as succession
    from ${municipalitiesOn(day.on, sql`id = ${code}`)} a ${joins}`.execute(db);
  return rows[0];
}
