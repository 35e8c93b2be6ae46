import { type RawBuilder, sql } from "kysely";
import type { z } from "zod";
import type { getCountry } from "#contract/overview";
import type { Db } from "#platform/context";
import { yearOf } from "../country-date.ts";

type CountryFigure = z.infer<typeof getCountry.reply>["figures"][number];

export interface CountedFigure {
  readonly id: CountryFigure["id"];
  readonly value: number | null;
  /** The last year, up to the date, of which the inhabitants are known; of the inhabitants alone. */
  readonly year: number | null;
  /** The source that most of the rows name, and the date of which it speaks. */
  readonly source: string | null;
  readonly sourceDate: string | null;
}

/** What the country counts: its municipalities on a date, its inhabitants of that year, and the rest as registered now. */
export async function countryCounts(db: Db, on: string): Promise<CountedFigure[]> {
  const ofKind = (kind: string) =>
    sql`select sources from network.organisation where kind = ${kind}`;
  const municipalities = sql`${ofKind("municipality")}
    and (valid_from is null or valid_from <= ${on}::date)
    and (valid_until is null or valid_until > ${on}::date)`;
  // Of the municipalities of 1 January: one that was dissolved later in the year counts, and its successor without it.
  const population = sql`select p.inhabitants, p.year, p.sources
    from network.population p join network.organisation o on o.id = p.organisation_id
    where o.kind = 'municipality' and p.year = (
      select max(year) from network.population where year <= ${yearOf(on)}::int)`;
  const mostNamed = (rows: RawBuilder<unknown>) => sql`(
    select source from (${rows}) named, unnest(named.sources) source
    group by source order by count(*) desc, source limit 1)`;
  const figure = (id: CountryFigure["id"], rows: RawBuilder<unknown>) => sql`
    select ${id} as id, (select count(*) from (${rows}) counted) as value, null::int as year,
      ${mostNamed(rows)} as source`;
  const { rows } = await sql<CountedFigure>`
    select figure.*, s.reference_date as "sourceDate"
    from (
      ${figure("municipalities", municipalities)}
      union all
      select 'population', sum(inhabitants), max(year), ${mostNamed(population)}
      from (${population}) counted
      union all
      ${figure("jointArrangements", ofKind("joint-arrangement"))}
      union all
      ${figure("participations", sql`select sources from network.participation`)}
      union all
      ${figure("regionalBodies", ofKind("regional-body"))}
      union all
      ${figure("waterBoards", ofKind("water-board"))}
      union all
      ${figure("provinces", ofKind("province"))}
    ) figure
    left join network.source s on s.id = figure.source`.execute(db);
  return rows;
}
