import { searchCatalogue } from "#catalogue";
import { nobody } from "#platform/caller";
import type { Database } from "#platform/database";
import { type Times, timeEach } from "./percentiles.ts";

// What a program would do that leaves searching to the database alone: any of the words, the best first.
const make = `
  drop table if exists public.full_text;
  create table public.full_text as
    select document.id, coalesce(entry.name, component.name) as name,
      coalesce(entry.summary, component.summary) as summary, document.kind, document.stage, document.level,
      document.owner_kind, document.licence, document.themes, document.components,
      setweight(to_tsvector('dutch', coalesce(entry.name || ' ' || array_to_string(entry.aliases, ' '),
        component.name || ' ' || array_to_string(component.synonyms, ' '))), 'A')
        || setweight(to_tsvector('dutch', coalesce(entry.summary, component.summary, '')), 'B') as words
    from catalogue.document document
    left join catalogue.entry entry on entry.id = document.entry
    left join catalogue.component component on component.id = document.component;
  create index on public.full_text using gin (words);
  analyze public.full_text`;

const asked = "replace(plainto_tsquery('dutch', $1)::text, '&', '|')::tsquery";

const chosen = `words @@ ${asked}
  and ($2::text is null or kind = $2) and ($3::text is null or licence = $3)`;

const list = `
  select id, name, ts_headline('dutch', summary, ${asked}) as reason
  from (
    select *, ts_rank(words, ${asked}) as rank
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

/** A question, and the names of which any will do. */
export interface Question {
  readonly question: string;
  readonly expected: string;
}

/** How many of the questions have an expected answer among the first five: ours, and by the full text of PostgreSQL. */
export async function answered(
  { db, pool }: Database,
  questions: readonly Question[],
): Promise<{ ours: number; fullText: number }> {
  await pool.query(make);
  const ctx = { db, now: new Date(), practice: false, caller: nobody("web") };
  let ours = 0;
  let fullText = 0;
  for (const { question, expected } of questions) {
    const wanted = expected.split("|").map((name) => name.trim());
    const { hits } = await searchCatalogue(ctx, { q: question, limit: 5, offset: 0 });
    const { rows } = await pool.query(list, [question, null, null]);
    const first = (rows as readonly { name: string }[]).slice(0, 5);
    if (hits.some(({ name }) => wanted.includes(name))) ours += 1;
    if (first.some(({ name }) => wanted.includes(name))) fullText += 1;
  }
  return { ours, fullText };
}
