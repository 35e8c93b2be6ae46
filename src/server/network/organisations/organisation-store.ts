import { type RawBuilder, sql } from "kysely";
import { type OrganisationSummary, organisationKinds, sizeClasses } from "#contract/network";
import type { Db } from "#platform/context";
import { yearOf } from "../country-date.ts";
import { foundBy } from "./search-store.ts";
import { sizeClassBounds } from "./size-class.ts";

/** Which organisations are asked. What is left out does not filter. */
export interface Wanted {
  readonly on: string;
  readonly q?: string | undefined;
  readonly kind?: readonly string[] | undefined;
  readonly province?: readonly string[] | undefined;
  readonly sizeClass?: readonly string[] | undefined;
  readonly region?: string | undefined;
}

export type Sort = "name" | "-population" | "population" | "-arrangements" | "-members";

/** Of `pop.inhabitants`; null when these are not known. */
export const sizeClass = sql`(${[...sizeClasses]}::text[])[width_bucket(pop.inhabitants, ${[...sizeClassBounds]}::int[]) + 1]`;

/**
 * Every organisation as it was on a date: with the name of then and the inhabitants on 1 January of
 * that year, or of the last year known before it. To be used as `from (…) a`.
 */
export function organisationsOn(on: string): RawBuilder<unknown> {
  return sql`
    select o.id, o.kind, o.province_id, o.valid_from, o.valid_until, o.arrangements, o.members,
      coalesce(n.name, o.name) as name, coalesce(n.sort_rank, o.sort_rank) as sort_rank,
      pop.inhabitants, pop.year,
      case when o.kind = 'municipality' then ${sizeClass} end as size_class,
      (o.valid_from is null or o.valid_from <= ${on}::date)
        and (o.valid_until is null or o.valid_until > ${on}::date) as existed
    from network.organisation o
    left join (
      select distinct on (organisation_id) organisation_id, name, sort_rank
      from network.organisation_name
      where (valid_from is null or valid_from <= ${on}::date)
        and (valid_until is null or valid_until > ${on}::date)
      order by organisation_id, valid_from desc nulls last
    ) n on n.organisation_id = o.id
    left join lateral (
      select year, inhabitants from network.population
      where organisation_id = o.id and year <= ${yearOf(on)}::int
      order by year desc limit 1
    ) pop on o.kind in ('municipality', 'province')`;
}

/** The columns of a summary, from `a` of `organisationsOn` and the tables of `summaryJoins`. */
export const summaryColumns = sql`
  a.id, a.kind, a.name,
  case when province.id is not null
    then json_build_object('id', province.id, 'name', province.name) end as province,
  a.inhabitants as population, a.year as "populationYear", a.size_class as "sizeClass",
  a.arrangements, a.members, ja.form, a.valid_from as "validFrom", a.valid_until as "validUntil"`;

export const summaryJoins = sql`
  left join network.organisation province on province.id = a.province_id
  left join network.joint_arrangement ja on ja.organisation_id = a.id`;

const oneOf = (column: RawBuilder<unknown>, values: readonly string[] | undefined) =>
  values ? sql`coalesce(${column} = any(${[...values]}::text[]), false)` : sql`true`;

/**
 * The query parts, to stand after `with`, that end in `candidate`: what existed on the date and fits
 * the text and the region, and whether it fits each of the other filters.
 */
function candidates({ on, q, kind, province, sizeClass, region }: Wanted): RawBuilder<unknown> {
  return sql`
    ${q === undefined ? sql`` : sql`${foundBy(q)},`}
    candidate as materialized (
      select a.*, ${q === undefined ? sql`0 as tier, 0 as likeness` : sql`found.tier, found.likeness`},
        ${oneOf(sql`a.kind`, kind)} as in_kind,
        ${oneOf(sql`a.province_id`, province)} as in_province,
        ${oneOf(sql`a.size_class`, sizeClass)} as in_size_class
      from (${organisationsOn(on)}) a
      ${q === undefined ? sql`` : sql`join found on found.organisation_id = a.id`}
      where a.existed ${
        region === undefined
          ? sql``
          : sql`and exists (
              select from network.region_member m join network.succession s on s.current_id = m.organisation_id
              where m.region_id = ${region} and s.old_id = a.id)`
      }
    )`;
}

const orders: Record<Sort, RawBuilder<unknown>> = {
  name: sql`a.tier, a.likeness desc, a.sort_rank, a.id`,
  population: sql`a.inhabitants nulls last, a.sort_rank, a.id`,
  "-population": sql`a.inhabitants desc nulls last, a.sort_rank, a.id`,
  "-arrangements": sql`a.arrangements desc nulls last, a.sort_rank, a.id`,
  "-members": sql`a.members desc nulls last, a.sort_rank, a.id`,
};

export async function organisationPage(
  db: Db,
  wanted: Wanted,
  sort: Sort,
  page: { readonly offset: number; readonly limit: number },
): Promise<{ total: number; items: OrganisationSummary[] }> {
  const { rows } = await sql<{ total: number; items: OrganisationSummary[] }>`
    with ${candidates(wanted)},
    asked as materialized (
      select * from candidate where in_kind and in_province and in_size_class
    )
    select (select count(*)::int from asked) as total, coalesce((
      select json_agg(row_to_json(item)) from (
        select ${summaryColumns} from asked a ${summaryJoins}
        order by ${orders[sort]} limit ${page.limit} offset ${page.offset}
      ) item
    ), '[]') as items`.execute(db);
  return rows[0] ?? { total: 0, items: [] };
}

export interface Count {
  readonly facet: "total" | "kind" | "province" | "sizeClass";
  readonly value: string;
  readonly label: string | null;
  /** Null for a size class of a year of which no inhabitants are known. */
  readonly count: number | null;
  readonly population: number | null;
  /** The 1 January of the inhabitants, when one of those found got land of another after it. */
  readonly countedOn: string | null;
}

/** The total, and each filter's values counted beside the other filters; a value that gives none counts 0. */
export async function organisationCounts(db: Db, wanted: Wanted): Promise<Count[]> {
  const { rows } = await sql<Count>`
    with ${candidates(wanted)},
    counted as (
      select make_date(max(year), 1, 1) as day from network.population where year <= ${yearOf(wanted.on)}::int
    )
    select 'total' as facet, '' as value, null as label, 0 as place, count(*)::int as count,
      -- A sum that leaves out what is not known would be too low.
      case when bool_and(inhabitants is not null) filter (where kind = 'municipality')
        then sum(inhabitants) filter (where kind = 'municipality') end as population,
      (select day from counted where exists (
        select from network.reorganisation r join candidate c on c.id = r.new_id
        where c.in_kind and c.in_province and c.in_size_class
          and r.date > counted.day and r.date <= ${wanted.on}::date)) as "countedOn"
    from candidate where in_kind and in_province and in_size_class
    union all
    select 'kind', k.value, null, k.place, count(c.id)::int, null, null
    from unnest(${[...organisationKinds]}::text[]) with ordinality k (value, place)
    left join candidate c on c.kind = k.value and c.in_province and c.in_size_class
    group by k.value, k.place
    union all
    select 'province', p.id, p.name, p.sort_rank, count(c.id)::int, null, null
    from network.organisation p
    left join candidate c on c.province_id = p.id and c.in_kind and c.in_size_class
    where p.kind = 'province'
    group by p.id, p.name, p.sort_rank
    union all
    select 'sizeClass', s.value, null, s.place,
      case when (select day from counted) is not null then count(c.id)::int end, null, null
    from unnest(${[...sizeClasses]}::text[]) with ordinality s (value, place)
    left join candidate c on c.size_class = s.value and c.in_kind and c.in_province
    group by s.value, s.place
    order by facet, place`.execute(db);
  return rows;
}

/** Which of the region and provinces asked do not exist. */
export async function unknownFilters(
  db: Db,
  {
    region,
    provinces,
  }: { readonly region: string | undefined; readonly provinces: readonly string[] },
): Promise<{ filter: "region" | "province"; code: string }[]> {
  const { rows } = await sql<{ filter: "region" | "province"; code: string }>`
    select 'region' as filter, code from unnest(${region === undefined ? [] : [region]}::text[]) code
    where not exists (select from network.region where id = code)
    union all
    select 'province', code from unnest(${[...provinces]}::text[]) code
    where not exists (select from network.organisation where id = code and kind = 'province')`.execute(
    db,
  );
  return rows;
}
