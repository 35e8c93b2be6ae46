import { sql } from "kysely";
import type { Db } from "#platform/context";

/** An entry that looks like another, and by what. */
export interface Double {
  readonly id: string;
  readonly name: string;
  readonly summary: string | null;
  readonly why: "name" | "alias" | "code" | "link" | "alike";
}

/** A column as `bareAddress` writes an address; an index holds it so. */
export const bare = (column: string) =>
  sql`regexp_replace(regexp_replace(lower(${sql.ref(column)}), '^https?://(www\\.)?', ''), '(\\.git)?/*$', '')`;

/** From which likeness of trigrams on two names look alike: a letter more or less in a name of two words. */
export const alikeFrom = 0.55;

/** Whole entries of the same or an alike name, or with the same address; the surest first. */
export async function doublesBy(
  db: Db,
  of: { readonly folded: string; readonly code: string | null; readonly link: string | null },
): Promise<Double[]> {
  const { rows } = await sql<Double>`
    with hit as (
      select document.entry as id, document.name,
        case when document.name_folded = ${of.folded} then 'name' else 'alike' end as why,
        similarity(document.name_folded, ${of.folded}) as likeness
      from catalogue.document document
      where document.entry is not null and ${of.folded} <> ''
        and (document.name_folded = ${of.folded} or similarity(document.name_folded, ${of.folded}) >= ${alikeFrom})
      union all
      select entry.whole, entry.name, 'code', 1 from catalogue.entry entry
      where ${of.code}::text is not null and ${bare("entry.code")} = ${of.code}
      union all
      select entry.whole, entry.name, 'link', 1 from catalogue.entry entry
      where ${of.link}::text is not null and ${bare("entry.link")} = ${of.link}
      union all
      select entry.whole, entry.name, 'alias', 1 from catalogue.entry entry, unnest(entry.aliases) alias
      where ${of.folded} <> '' and lower(alias) = ${of.folded}
    ), best as (
      select distinct on (hit.id) hit.id, hit.why, hit.likeness
      from hit
      order by hit.id, array_position(array['name', 'code', 'link', 'alias', 'alike'], hit.why)
    )
    select best.id, entry.name, entry.summary, best.why
    from best join catalogue.entry entry on entry.id = best.id
    order by array_position(array['name', 'code', 'link', 'alias', 'alike'], best.why), best.likeness desc, entry.name
    limit 20`.execute(db);
  return rows;
}
