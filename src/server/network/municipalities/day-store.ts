import { sql } from "kysely";
import type { SizeClass } from "#contract/network";
import type { Db } from "#platform/context";
import { organisationsOn, sizeClass } from "../organisations/organisation-store.ts";

/** A municipality as it was on a day. Urbanity, place on the map and website are those of today, null when it is no more. */
export interface MunicipalityOn {
  readonly code: string;
  readonly name: string;
  readonly sortRank: number;
  readonly province: { readonly id: string; readonly name: string } | null;
  /** On 1 January of the year of that day, or of the last year known before it. */
  readonly population: number | null;
  readonly populationYear: number | null;
  readonly sizeClass: SizeClass | null;
  readonly urbanity: number | null;
  readonly q: number | null;
  readonly r: number | null;
  readonly website: string | null;
}

export async function municipalitiesOfDay(db: Db, on: string): Promise<MunicipalityOn[]> {
  const { rows } = await sql<MunicipalityOn>`
    select a.id as code, a.name, a.sort_rank as "sortRank",
      case when province.id is not null
        then json_build_object('id', province.id, 'name', province.name) end as province,
      a.inhabitants as population, a.year as "populationYear", a.size_class as "sizeClass", m.urbanity,
      m.hexagon_q as q, m.hexagon_r as r, o.website
    from (${organisationsOn(on)}) a
    join network.organisation o on o.id = a.id
    left join network.organisation province on province.id = a.province_id
    left join network.municipality m on m.organisation_id = a.id
    where a.kind = 'municipality' and a.existed
    order by a.sort_rank, a.id`.execute(db);
  return rows;
}

/** A code on a day of its own. */
export interface OnDay {
  readonly code: string;
  readonly day: string;
}

export async function sizeClassesOfDays(
  db: Db,
  asked: readonly OnDay[],
): Promise<(OnDay & { readonly sizeClass: SizeClass | null })[]> {
  const { rows } = await sql<OnDay & { readonly sizeClass: SizeClass | null }>`
    select asked.code, asked.day, ${sizeClass} as "sizeClass"
    from (
      select distinct code, day from unnest(
        ${asked.map(({ code }) => code)}::text[], ${asked.map(({ day }) => day)}::date[]) as pair (code, day)
    ) asked
    join network.organisation o on o.id = asked.code and o.kind = 'municipality'
      and (o.valid_from is null or o.valid_from <= asked.day)
      and (o.valid_until is null or o.valid_until > asked.day)
    join lateral (
      select inhabitants from network.population
      where organisation_id = o.id and year <= extract(year from asked.day)
      order by year desc limit 1
    ) pop on true`.execute(db);
  return rows;
}

/** A municipality that had ended by a day, and the step by which it went on in the main; nulls when none is known. */
export interface Ended {
  readonly code: string;
  readonly next: string | null;
  readonly kind: string | null;
}

export async function endedBy(db: Db, on: string): Promise<Ended[]> {
  const { rows } = await sql<Ended>`
    select o.id as code, r.new_id as next, r.kind
    from network.organisation o
    left join network.reorganisation r on r.old_id = o.id and r.main and r.date <= ${on}::date
    where o.kind = 'municipality' and o.valid_until <= ${on}::date
    order by o.id, r.date`.execute(db);
  return rows;
}
