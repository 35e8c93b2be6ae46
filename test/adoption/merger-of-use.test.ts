import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Peloton, StandingState } from "#contract/adoption";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { countryToday } from "../../src/server/adoption/standings/country-standings.ts";
import { api, giveAnswer, inventEntry, putUse } from "./adoption.fixture.ts";
import { sourceSays } from "./first-fill/first-fill.fixture.ts";
import {
  as,
  dates,
  landerd,
  maashorst,
  mergedOn,
  mergeThem,
  on,
  other,
  uden,
  untilMerger,
} from "./merger.fixture.ts";

const use = (
  ctx: Context,
  day: string,
  code: string,
  n: string,
  said: Parameters<typeof putUse>[3],
) => putUse(as(ctx, day, code), code, `oefen-${n}`, said);
const entries = ["een", "twee", "drie", "vier", "vijf", "zes", "zeven"].map((n) => `oefen-${n}`);

/** Beside the story of the merger: plans, versions, sources, what is hidden, and what was said of it since. */
async function historyOfUse(ctx: Context): Promise<void> {
  await untilMerger(ctx);
  for (const id of entries.slice(3)) await inventEntry(ctx, id);
  // Of four the one went through all steps, and the other plans.
  const steps = { acquiringOn: "2020-02-01", plannedOn: "2020-10-01", productionOn: "2021-09-01" };
  await use(ctx, "2021-09-15", uden, "vier", steps);
  await use(ctx, "2021-10-01", landerd, "vier", { status: "planned", plannedOn: "2021-10-01" });
  // Of five a source says that the one uses it; the other did and does no more.
  await sourceSays(ctx, uden, "oefen-vijf", { as_of: "2020-01-01" });
  const gone = { productionOn: "2015-01-01", phasedOutOn: "2021-08-01" };
  await use(ctx, "2021-08-02", landerd, "vijf", { status: "phased-out", ...gone });
  // Of six sources say much that makes nothing known; the third municipality is named by one that does.
  await sourceSays(ctx, landerd, "oefen-zes", { as_of: "2020-01-01", certainty: "low" });
  await sourceSays(ctx, uden, "oefen-zes", { as_of: "2021-08-01", kind: "developer" });
  await sourceSays(ctx, other, "oefen-zes", { as_of: "2021-08-01", status: null });
  // Of seven one version is gone and the next is there; what the other hides is nobody's.
  await use(ctx, "2020-05-01", other, "zeven", { version: "1", productionOn: "2016-01-01" });
  await use(ctx, "2021-02-02", other, "zeven", { version: "2", status: "acquiring" });
  await use(ctx, "2021-02-03", uden, "zeven", { productionOn: "2017-01-01", hidden: true });
  await giveAnswer(as(ctx, "2021-03-01", landerd), landerd, "oefen-zeven", {
    answer: "planned",
    plannedOn: "2022-03-01",
  });
  await mergeThem(ctx);
  await use(ctx, "2022-05-01", maashorst, "een", { productionOn: "2022-04-01" });
  await use(ctx, "2022-06-01", maashorst, "vier", { status: "not-used" });
  await use(ctx, "2023-05-01", other, "vijf", { status: "planned", plannedOn: "2023-04-01" });
  await giveAnswer(as(ctx, "2022-07-01", other), other, "oefen-zes", {
    answer: "not-concerned",
    reason: "Dat doet de provincie.",
  });
}

/**
 * Counted apart from the program, by the rules of decision 0021: of each speaker and version the last word; over versions
 * the furthest; one's own before what merged into one, and that before a source; and yes beside no is not known.
 */
async function countedApart(ctx: Context, entry: string, day: string) {
  const { rows } = await sql<{ id: string; state: StandingState }>`
    with there as (
      select id from network.organisation where kind = 'municipality'
        and coalesce(valid_from, '-infinity') <= ${day}::date
        and coalesce(valid_until, 'infinity') > ${day}::date
    ),
    step (status, n, state) as (values ('acquiring', 1, 'coming'), ('planned', 2, 'coming'),
      ('in-production', 3, 'uses'), ('phasing-out', 4, 'uses'), ('phased-out', 5, 'not')),
    begun as (
      select u.id, step.n, step.state
      from adoption.use u
      join step said on said.status = u.status
      join step on step.n <= said.n
      cross join lateral (select case step.n when 1 then u.acquiring_on when 2 then u.planned_on
        when 3 then u.production_on when 4 then u.phasing_out_on else u.phased_out_on end as dated) d
      where coalesce(d.dated, case when step.n = said.n then u.as_of end) <= ${day}::date
    ),
    reached as (
      select id, (array_agg(state order by n desc))[1] as state from begun group by id
      union all select id, 'not' from adoption.use where status = 'not-used' and as_of <= ${day}::date
      union all select id, 'uses' from adoption.use where status is null and as_of <= ${day}::date
    ),
    word as (
      select u.organisation as speaker, coalesce(u.version, '') as version, u.stated_at as at,
        u.origin = 'facts' as told, u.kind = 'user' and u.certainty <> 'low' as counts, reached.state
      from adoption.use u join reached using (id)
      where u.entry = ${entry} and u.withdrawn_at is null and not u.hidden
        and coalesce(u.ended_on, 'infinity') > ${day}::date
      union all
      select organisation, coalesce(version, ''), given_at, false, true,
        case answer when 'uses' then 'uses' when 'planned' then 'coming' else 'not' end
      from adoption.answer
      where entry = ${entry} and not hidden and given_on <= ${day}::date
        and coalesce(ended_on, 'infinity') > ${day}::date
        and coalesce(expires_on, 'infinity') > ${day}::date
        and coalesce(planned_on, 'infinity') >= ${day}::date
    ),
    placed as (
      select case when speaker in (${uden}, ${landerd}) and ${day}::date >= ${mergedOn}::date
        then ${maashorst} else speaker end as id, word.* from word
    ),
    last as (
      select distinct on (speaker, version) id, speaker, state from placed
      where not told order by speaker, version, at desc
    ),
    furthest as (
      select id, speaker, min(array_position(array['uses', 'coming', 'not'], state)) as far
      from last group by id, speaker
    ),
    known as (
      select id, case
        when bool_or(speaker = id) then min(far) filter (where speaker = id)
        when bool_or(far = 3) and bool_or(far < 3) then 4
        else min(far) end as far
      from furthest group by id
      union all
      select id, min(array_position(array['uses', 'coming', 'not'], state)) from placed
      where told and counts and id not in (select id from furthest) group by id
    )
    select there.id, coalesce((array['uses', 'coming', 'not', 'not-known'])[known.far], 'not-known') as state
    from there left join known using (id)`.execute(ctx.db);
  return rows;
}

const stateOfGroup = {
  front: "uses",
  peloton: "uses",
  followers: "coming",
  not: "not",
  "not-known": "not-known",
} as const satisfies Record<keyof Peloton["counts"], StandingState>;

test.each(dates)("on %s the figures of use are those of a count made apart", (day) =>
  inUndoneTransaction(async (ctx) => {
    await historyOfUse(ctx);
    const today = on(ctx, day);
    // What is remembered of today knows nothing of days to come, of which this story tells: only of the last.
    const country = day === dates.at(-1) ? await countryToday(today) : null;
    const states = new Set<StandingState>();
    for (const entry of entries) {
      const apart = await countedApart(ctx, entry, day);
      const there = new Map(apart.map(({ id, state }) => [id, state]));
      const uses = apart.filter(({ state }) => state === "uses").length;
      const of = (state: StandingState) => apart.filter((one) => one.state === state).length;
      for (const asker of [on(ctx, "2023-07-01"), today]) {
        const { counts, riders } = (await api.ask(asker, "getPeloton", {
          params: { entry },
          query: { on: day },
        })) as Peloton;
        const riding = new Map(
          riders.map(({ municipality, group }) => [municipality.id, stateOfGroup[group]]),
        );
        expect([entry, Object.fromEntries(riding)]).toEqual([entry, Object.fromEntries(there)]);
        expect([entry, counts]).toEqual([
          entry,
          {
            front: 0,
            peloton: uses,
            followers: of("coming"),
            not: of("not"),
            "not-known": of("not-known"),
          },
        ]);
      }
      if (country) expect([entry, country.users(entry)]).toEqual([entry, uses]);
      for (const { state } of apart) states.add(state);
    }
    // Nothing beside nothing would prove nothing.
    expect(states).toEqual(new Set(["uses", "coming", "not", "not-known"]));
  }),
);
