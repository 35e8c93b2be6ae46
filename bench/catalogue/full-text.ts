import type { Database } from "#platform/database";
import { type Times, timeEach } from "./percentiles.ts";

// What a program would do that leaves searching to the database alone.
const make = `
  create table public.full_text as
    select document.id, entry.name, entry.summary, document.kind, document.stage, document.level,
      document.owner_kind, document.licence, document.themes, document.components,
      setweight(to_tsvector('dutch', entry.name || ' ' || array_to_string(entry.aliases, ' ')), 'A')
        || setweight(to_tsvector('dutch', coalesce(entry.summary, '')), 'B') as words
    from catalogue.document document join catalogue.entry entry on entry.id = document.entry;
  create index on public.full_text using gin (words);
  analyze public.full_text`;

const chosen = `words @@ websearch_to_tsquery('dutch', $1)
  and ($2::text is null or kind = $2) and ($3::text is null or licence = $3)`;

const list = `
  select id, name, ts_headline('dutch', summary, websearch_to_tsquery('dutch', $1)) as reason
  from (
    select *, ts_rank(words, websearch_to_tsquery('dutch', $1)) as rank
    from public.full_text where ${chosen} order by rank desc, id limit 20
  ) first`;

const counts = `
  with found as materialized (select * from public.full_text where ${chosen})
  select 'kind' as facet, kind as value, count(*)::int as count from found group by kind
  union all select 'stage', stage, count(*)::int from found group by stage
  union all select 'level', level, count(*)::int from found group by level
  union all select 'ownerKind', owner_kind, count(*)::int from found group by owner_kind
  union all select 'licence', licence, count(*)::int from found group by licence
  union all select 'theme', value, count(*)::int from found, unnest(themes) value group by value
  union all select 'component', value, count(*)::int from found, unnest(components) value
    group by value`;

/** The same pages by the full text of PostgreSQL, straight from this process. */
export async function fullText({ pool }: Database, questions: readonly string[]): Promise<Times> {
  await pool.query(make);
  const queries = questions.flatMap((q) => [
    [q, null, null],
    [q, "software", "EUPL-1.2"],
  ]);
  return timeEach(queries, async (values) => {
    await Promise.all([pool.query(list, values), pool.query(counts, values)]);
  });
}
