import { type RawBuilder, sql } from "kysely";
import { type OrganisationKind, organisationKinds } from "#contract/network";
import type { Db } from "#platform/context";
import { foldName } from "#platform/fold-name";

export interface OrganisationHit {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  /** The alias, earlier name or code that was found; null when it was the name itself. */
  readonly matched: string | null;
  /** Whether nothing was found and this only looks like what was asked. */
  readonly approximate: boolean;
  /** First day on which it no longer existed. */
  readonly until: string | null;
  readonly province: string | null;
}

// More words than any name has; the rest of a longer text would only cost time.
const mostWords = 12;

// The longer the text, the more names share trigrams with it and the more each comparison costs.
const nearLength = 60;
const nearWords = 6;

/**
 * The query parts, to stand after `with`, that end in `found`: the organisations found by a text, each
 * with its best hit. The lower the tier the closer the hit: 0 its code, 1 its name, 2 an alias or a code
 * that it took over, 3 how a name begins, 4 how a word in it begins, 5 somewhere in it, 6 all words begin
 * a word, in any order, 7 all words stand somewhere in it. Only when nothing was hit so, what looks like
 * it (8), for typing faults.
 */
export function foundBy(q: string): RawBuilder<unknown> {
  const folded = foldName(q);
  const words = folded.split(" ").slice(0, mostWords);
  const every = (pattern: (word: string) => string, text: RawBuilder<unknown>) =>
    sql.join(
      words.map((word) => sql`${text} like ${pattern(word)}`),
      sql` and `,
    );
  const near = words.slice(0, nearWords).join(" ").slice(0, nearLength).trim();
  const holdsAll = every((word) => `%${word}%`, sql`folded`);
  const beginsAll = every((word) => `% ${word}%`, sql`' ' || folded`);
  return sql`
    direct as materialized (
      select organisation_id, name, kind, folded, 1.0::real as likeness,
        case
          when folded = ${folded} and name = organisation_id then 0
          when folded = ${folded} and kind = 'name' then 1
          when folded = ${folded} then 2
          when folded like ${`${folded}%`} then 3
          when ' ' || folded like ${`% ${folded}%`} then 4
          when folded like ${`%${folded}%`} then 5
          when ${beginsAll} then 6
          else 7
        end as tier
      from network.search_name
      where ${folded} <> '' and ${holdsAll}
        and (kind <> 'code' or folded like ${`${folded}%`})
    ),
    near as materialized (
      select organisation_id, name, kind, folded,
        greatest(similarity(folded, ${near}), word_similarity(${near}, folded)) as likeness,
        8 as tier
      from network.alike(${near})
      where ${near} <> '' and kind <> 'code' and not exists (select from direct)
    ),
    found as materialized (
      select distinct on (organisation_id) organisation_id, name, kind, tier, likeness
      from (select * from direct
        union all select * from near where likeness > 0.75 * (select max(likeness) from near)) hit
      order by organisation_id, tier, likeness desc, kind <> 'name', length(folded), folded
    )`;
}

export async function searchHits(
  db: Db,
  { q, limit, offset }: { readonly q: string; readonly limit: number; readonly offset: number },
): Promise<{ total: number; hits: OrganisationHit[] }> {
  const { rows } = await sql<{ total: number; hits: OrganisationHit[] }>`
    with ${foundBy(q)}
    select (select count(*)::int from found) as total, coalesce((
      select json_agg(row_to_json(hit)) from (
        select o.id, o.name, o.kind, nullif(found.name, o.name) as matched,
          found.tier = 8 as approximate,
          o.valid_until as until, p.name as province
        from found
        join network.organisation o on o.id = found.organisation_id
        left join network.organisation p on p.id = o.province_id
        order by found.tier, found.likeness desc, o.valid_until is not null,
          array_position(${[...organisationKinds]}::text[], o.kind), o.sort_rank, o.id
        limit ${limit} offset ${offset}
      ) hit
    ), '[]') as hits`.execute(db);
  return rows[0] ?? { total: 0, hits: [] };
}
