import { type RawBuilder, sql } from "kysely";
import type { z } from "zod";
import type { FigureId, listFigures, listFigureValues } from "#contract/network";
import type { Db } from "#platform/context";
import { sourcesNamed } from "../sources/source-store.ts";

export type FigureValue = z.infer<typeof listFigureValues.reply>["items"][number];
type Source = z.infer<typeof listFigures.reply>["items"][number]["sources"][number];

export interface FigureYears {
  readonly population: number[];
  readonly urbanity: number[];
}

/** The years of which the inhabitants and the urbanity are known. */
export async function figureYears(db: Db): Promise<FigureYears> {
  const { rows } = await sql<FigureYears>`
    select
      array(select distinct year from network.population_2026 order by year) as population,
      array(select distinct urbanity_year from network.municipality
        where urbanity_year is not null order by urbanity_year) as urbanity`.execute(db);
  return rows[0] ?? { population: [], urbanity: [] };
}

/** The sources of each figure. */
export async function figureSources(db: Db): Promise<Record<FigureId, Source[]>> {
  const { rows } = await sql<Record<FigureId, Source[]>>`
    with p as materialized (
      select ${sourcesNamed(sql`select sources from network.population_2026`)} as sources
    )
    select p.sources as population, p.sources as growth,
      ${sourcesNamed(sql`select sources from network.participation`)} as arrangements,
      ${sourcesNamed(sql`select sources from network.municipality where urbanity is not null`)} as urbanity
    from p`.execute(db);
  return rows[0] ?? { population: [], growth: [], arrangements: [], urbanity: [] };
}

const inhabitants = (year: number | null) => sql`(
  select inhabitants from network.population_2026 where organisation_id = o.id and year = ${year})`;

const values: Record<FigureId, (year: number | null, first: number | null) => RawBuilder<unknown>> =
  {
    population: inhabitants,
    growth: (year, first) =>
      sql`round(100.0 * (${inhabitants(year)} - ${inhabitants(first)}) / nullif(${inhabitants(first)}, 0), 1)`,
    arrangements: () => sql`o.arrangements`,
    urbanity: (year) => sql`case when m.urbanity_year = ${year} then m.urbanity end`,
  };

/** One figure of every municipality of today that has a place on the map. */
export async function figureValues(
  db: Db,
  figure: FigureId,
  year: number | null,
  first: number | null,
): Promise<FigureValue[]> {
  const { rows } = await sql<FigureValue>`
    select o.id as code, o.name,
      case when p.id is not null then json_build_object('id', p.id, 'name', p.name) end as province,
      ${values[figure](year, first)} as value, m.hexagon_q as q, m.hexagon_r as r
    from network.municipality m
    join network.organisation o on o.id = m.organisation_id
    left join network.organisation p on p.id = o.province_id
    where m.hexagon_q is not null
    order by o.sort_rank, o.id`.execute(db);
  return rows;
}
