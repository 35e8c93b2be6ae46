import { type RawBuilder, sql } from "kysely";
import type { Board } from "./board.ts";
import { leadTo } from "./lead-to.ts";

/*
 * What one municipality answers on one subject is a cell. Nearly every cell is one row of its own, which counts as it was
 * given: those are the quick way. Where it is silent but what merged into it spoke, where entries merged, or where two
 * rows stand at once, a cell is made of several rows, by the rule of `answers/answer.ts`: a test holds this against it.
 */

interface Cells {
  /** Common table expressions. The last is `made (code, entry, version, state, id, inherited)`: cells of several rows. */
  readonly ctes: RawBuilder<unknown>;
  /** Which rows `a` of `adoption.answer` are a cell by themselves. */
  readonly plain: RawBuilder<unknown>;
  /** What such a row counts as. */
  readonly state: RawBuilder<unknown>;
}

/** The cells of a board in SQL, and some of versions that are no subject of it. Silence is no row. */
export function cellsOf(board: Board): Cells {
  const { codes, oldCodes, plainEntries, mixedEntries, parts } = leadTo(board);
  const old = Object.keys(oldCodes);
  const entries = [...plainEntries, ...mixedEntries];
  const on = sql`${board.on}::date`;
  const given = sql`a.given_on <= ${on} and not a.hidden`;
  const now = sql`${given} and a.ended_on is null`;
  const state = sql`adoption.counts_as(a, ${on})`;
  const columns = sql`a.id, a.organisation, a.entry, coalesce(a.version, '') as version, a.given_at, ${state} as state`;
  return {
    state,
    plain: sql`${now} and ${under(codes, plainEntries)} and a.id not in (select id from beside)`,
    ctes: sql`
      ending as materialized (
        select ${columns} from adoption.answer a
        where ${given} and a.ended_on > ${on} and ${under([...codes, ...old], entries)}
      ),
      beside as materialized (
        select ${columns} from ending join adoption.answer a on a.organisation = ending.organisation
          and a.entry = ending.entry and coalesce(a.version, '') = ending.version
        where ${now}
      ),
      several as (
        select * from ending
        union all select * from beside
        union all select ${columns} from adoption.answer a where ${now} and ${under(codes, mixedEntries)}
        union all select ${columns} from adoption.answer a where ${now} and ${under(old, entries)}
      ),
      led as (
        select several.*, ${led(oldCodes, "organisation")} as code, ${led(parts, "entry")} as whole from several
      ),
      last as (
        select distinct on (code, whole, version, organisation) code, whole as entry, version, organisation,
          organisation = code as own, state, given_at, id
        from led
        where organisation = code or (code, entry, version) not in (
          select a.organisation, a.entry, coalesce(a.version, '') from adoption.answer a
          where ${now} and ${under([...new Set(Object.values(oldCodes))], entries)}
        )
        order by code, whole, version, organisation, given_at desc, id desc
      ),
      made as (
        select code, entry, version, ${together} as state,
          case when ${together} <> 'conflict' then
            (array_agg(id order by own desc, state = 'expired', given_at desc, id desc))[1] end as id,
          case when bool_or(own) then '{}' else array_agg(organisation order by organisation) end as inherited
        from last group by code, entry, version
      )`,
  };
}

const under = (codes: readonly string[], entries: readonly string[]): RawBuilder<unknown> =>
  sql`a.organisation = any(${[...codes]}::text[]) and a.entry = any(${[...entries]}::text[])`;

const led = (steps: Readonly<Record<string, string>>, column: string): RawBuilder<unknown> =>
  sql`coalesce(${JSON.stringify(steps)}::jsonb ->> ${sql.ref(column)}, ${sql.ref(column)})`;

const standing = sql`filter (where state <> 'expired')`;

/** Its own answer goes first; else what of others still stands, as long as that agrees. */
const together = sql`case
  when bool_or(own) then max(state) filter (where own)
  when min(state) ${standing} <> max(state) ${standing} then 'conflict'
  else coalesce(max(state) ${standing}, 'expired') end`;
