import { type RawBuilder, sql } from "kysely";
import type { Db } from "#platform/context";

export interface SourceRow {
  readonly id: string;
  readonly titleNl: string;
  readonly titleEn: string;
  readonly publisher: string;
  readonly url: string | null;
  readonly licenceNl: string;
  readonly licenceEn: string;
  readonly referenceDate: string | null;
  readonly noteNl: string | null;
  readonly noteEn: string | null;
}

/** A JSON list of the sources that the rows of a query name in their `sources`, each once. */
export function sourcesNamed(rows: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`coalesce((
    select json_agg(json_build_object('id', s.id, 'titleNl', s.title_nl, 'titleEn', s.title_en,
      'publisher', s.publisher, 'url', s.url, 'licenceNl', s.licence_nl, 'licenceEn', s.licence_en,
      'referenceDate', s.reference_date) order by s.id collate "C")
    from network.source s
    where s.id in (
      select unnest(named.sources) from (select distinct sources from (${rows}) every) named)
  ), '[]')`;
}

/** Of which date the register speaks from which the organisations come that are not municipalities; null when there are none. */
export async function registerDate(db: Db): Promise<string | null> {
  const { rows } = await sql<{ date: string | null }>`
    select s.reference_date as date
    from network.organisation o, unnest(o.sources) named join network.source s on s.id = named
    where o.kind <> 'municipality'
    group by s.id order by count(*) desc, s.id limit 1`.execute(db);
  return rows[0]?.date ?? null;
}

export async function sources(db: Db): Promise<SourceRow[]> {
  const { rows } = await sql<SourceRow>`
    select id, title_nl as "titleNl", title_en as "titleEn", publisher, url,
      licence_nl as "licenceNl", licence_en as "licenceEn", reference_date as "referenceDate",
      note_nl as "noteNl", note_en as "noteEn"
    from network.source order by lower(title_nl) collate "C", id collate "C"`.execute(db);
  return rows;
}
