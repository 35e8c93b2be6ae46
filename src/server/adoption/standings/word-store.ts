import { type RawBuilder, sql } from "kysely";
import type { Certainty, KindOfUse, UseStatus } from "#contract/adoption";
import type { Db } from "#platform/context";
import { placeOn, rawCodes, rawEntries, type Scope, wholeOf } from "./scope.ts";
import type { Word } from "./word.ts";

/** A row of `adoption.use` that counts on a day, with what it had come to. */
export interface UseOn {
  readonly id: string;
  readonly organisation: string;
  readonly entry: string;
  readonly version: string | null;
  readonly origin: "own" | "facts";
  readonly kind: KindOfUse;
  readonly status: UseStatus | "in-use";
  readonly acquiring_on: string | null;
  readonly planned_on: string | null;
  readonly production_on: string | null;
  readonly phasing_out_on: string | null;
  readonly phased_out_on: string | null;
  readonly as_of: string;
  readonly certainty: Certainty;
  readonly evidence: string | null;
  readonly source_url: string | null;
  readonly note: string | null;
  readonly sources: readonly string[];
  readonly hidden: boolean;
  readonly contact: string | null;
  readonly stated_at: Date;
  readonly by_organisation: string | null;
}

/** Which rows a scope is of. `t` names the table in the statement. */
export function within(t: string, scope: Scope): RawBuilder<unknown> {
  const codes = rawCodes(scope);
  const entries = rawEntries(scope);
  const column = (name: string) => sql.ref(`${t}.${name}`);
  const insiders =
    scope.insider === undefined ? [] : (rawCodes({ ...scope, codes: [scope.insider] }) ?? []);
  return sql.join(
    [
      codes && sql`${column("organisation")} = any(${[...codes]}::text[])`,
      entries && sql`${column("entry")} = any(${[...entries]}::text[])`,
      insiders.length === 0
        ? sql`not ${column("hidden")}`
        : sql`(not ${column("hidden")} or ${column("organisation")} = any(${[...insiders]}::text[]))`,
    ].filter((part) => part !== null),
    sql` and `,
  );
}

/** What an organisation says of itself: typed here, or kept of it in a fact table, as the practice country does. */
const isOwn = sql`(u.origin = 'own' or u.evidence = 'own-statement')`;

/** Of each organisation, entry and version the last word of its own that says something of that day. */
const lastOwn = (scope: Scope, columns: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  select distinct on (u.organisation, u.entry, coalesce(u.version, '')) ${columns},
    adoption.status_on(u, ${scope.on}::date) as status
  from adoption.use u
  where ${isOwn} and u.withdrawn_at is null
    and (u.ended_on is null or u.ended_on > ${scope.on}::date)
    and adoption.status_on(u, ${scope.on}::date) is not null and ${within("u", scope)}
  order by u.organisation, u.entry, coalesce(u.version, ''), u.stated_at desc, u.id desc`;

const origin = sql`case when ${isOwn} then 'own' else 'facts' end as origin`;

const facts = (scope: Scope, columns: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  select ${columns}, adoption.status_on(u, ${scope.on}::date) as status
  from adoption.use u
  where not coalesce(${isOwn}, false) and u.withdrawn_at is null
    and adoption.status_on(u, ${scope.on}::date) is not null and ${within("u", scope)}`;

/** Everything said of use that counts on the day, with all that was said. Without what a division left to nobody. */
export async function usesOn(db: Db, scope: Scope): Promise<UseOn[]> {
  const columns = sql`u.id, u.organisation, u.entry, u.version, ${origin}, u.kind, u.acquiring_on, u.planned_on,
    u.production_on, u.phasing_out_on, u.phased_out_on, u.as_of, u.certainty, u.evidence, u.source_url, u.note,
    u.sources, u.hidden, u.contact, u.stated_at, u.by_organisation`;
  const { rows } = await sql<UseOn>`
    select * from (${lastOwn(scope, columns)}) own union all ${facts(scope, columns)}`.execute(db);
  return rows.filter(({ organisation }) => placeOn(scope, organisation) !== null);
}

/** `[id, organisation, entry, version, origin, kind, certainty, status, since, said at]` */
type Lean = [
  string,
  string,
  string,
  string | null,
  Word["origin"],
  KindOfUse,
  Certainty,
  UseStatus | "in-use",
  string | null,
  number,
];

/**
 * Every word on use that counts on the day: what was said of use, what sources say, and answers. In one text of JSON: a
 * country full of it is read in a fraction of the time that rows take.
 */
export async function wordsOn(db: Db, scope: Scope): Promise<Word[]> {
  const columns = sql`u.id, u.organisation, u.entry, u.version, ${origin}, u.kind, u.certainty,
    u.production_on as since, u.stated_at`;
  const answered = sql`
    select a.id, a.organisation, a.entry, a.version, 'answer', 'user', 'high',
      case when a.answer = 'planned' then a.planned_on end, a.given_at,
      case a.answer when 'uses' then 'in-production' when 'planned' then 'planned' else 'not-used' end
    from adoption.answer a
    where a.given_on <= ${scope.on}::date and (a.ended_on is null or a.ended_on > ${scope.on}::date)
      and adoption.counts_as(a, ${scope.on}::date) <> 'expired' and ${within("a", scope)}`;
  const { rows } = await sql<{ words: Lean[] | null }>`
    select json_agg(json_build_array(id, organisation, entry, version, origin, kind, certainty, status, since,
      (extract(epoch from stated_at) * 1000)::bigint)) as words
    from (
      select * from (${lastOwn(scope, columns)}) own
      union all ${facts(scope, columns)}
      union all ${answered}
    ) word`.execute(db);
  return (rows[0]?.words ?? []).flatMap((lean) => wordOf(lean, scope));
}

function wordOf(lean: Lean, scope: Scope): Word[] {
  const [id, saidBy, entry, version, origin, kind, certainty, status, since, saidAt] = lean;
  const code = placeOn(scope, saidBy);
  // What a divided municipality said is nobody's, until a person says whose.
  if (code === null) return [];
  return [
    {
      id,
      code,
      saidBy,
      entry: wholeOf(scope, entry),
      version,
      origin,
      kind,
      certainty,
      status: status === "in-use" ? null : status,
      since,
      saidAt,
    },
  ];
}
