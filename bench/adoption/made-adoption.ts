import { sql } from "kysely";
import { type Work, workOn } from "#platform/context";
import type { Database } from "#platform/database";
import { loadCountry } from "#platform/facts";
import { migrate } from "#platform/migrate";
import { inventCountry } from "#practice";
import { factModules } from "../../src/server/app.ts";

/** How many there are of each: as many subjects as the Softwarecatalogus and GEMMA name standards and solutions. */
export interface Sizes {
  readonly subjects: number;
  readonly used: number;
}

/**
 * The practice country, filled up with made entries so that `subjects` of them ask for an answer, an answer of every
 * municipality on each, and use of half of `used` entries by each: everything invented, as everything there is.
 */
export async function makeAdoption(database: Database, sizes: Sizes): Promise<Work> {
  await migrate(database.db);
  const work = workOn(database.db, true, () => new Date());
  const { digest, facts } = inventCountry();
  await loadCountry(work, { digest, facts: async () => facts() }, factModules);
  await database.db.transaction().execute(async (db) => {
    await sql`delete from adoption.use`.execute(db);
    await sql`delete from adoption.answer`.execute(db);
    await sql`insert into catalogue.entry (id, whole, kind, name, aliases, themes, task_fields, components, standards,
        results, joins, sources, origin, created_at, changed_at, version)
      select 'gemaakt-' || n, 'gemaakt-' || n, 'software', 'Gemaakt ' || n, '{}', '{}', '{}', '{}', '{}', '[]', '{}',
        '{}', 'form', now(), now(), 1
      from generate_series(1, ${sizes.subjects}) n`.execute(db);
    await sql`select set_config('catalogue.deciding', 'yes', true)`.execute(db);
    await sql`delete from catalogue.decision`.execute(db);
    await sql`insert into catalogue.decision (id, entry, sort, stage, decider, decided_on, sources, origin, recorded_at)
      select gen_random_uuid(), 'gemaakt-' || n, 'stage', 'shared', 'Oefenvereniging', '2015-01-01', '{}', 'waaier',
        '2015-01-01'
      from generate_series(1, ${sizes.subjects}) n`.execute(db);
    // Spread by a count and not by chance, so that every run measures the same.
    await sql`insert into adoption.answer (id, organisation, entry, answer, planned_on, reason, expires_on, hidden,
        origin, sources, given_on, given_at)
      select gen_random_uuid(), o.id, 'gemaakt-' || n, kind.answer,
        case when kind.answer = 'planned' then current_date + 100 end,
        case when kind.answer = 'not-now' then 'Eerst de verhuizing van het stadhuis.' end,
        case when kind.answer = 'not-now' then current_date + 200 end, false, 'own', '{}', '2024-01-01', '2024-01-01'
      from network.organisation o
      cross join generate_series(1, ${sizes.subjects}) n
      cross join lateral (
        select (array['uses', 'planned', 'not-now', 'not-concerned', 'uses'])[1 + (o.sort_rank + n) % 5] as answer
      ) kind
      where o.kind = 'municipality' and o.valid_until is null`.execute(db);
    await sql`insert into adoption.use (id, organisation, entry, origin, kind, status, production_on, as_of, certainty,
        sources, hidden, stated_at)
      select gen_random_uuid(), o.id, 'gemaakt-' || n, 'own', 'user', 'in-production',
        date '2016-01-01' + (o.sort_rank * 7 + n * 13) % 3600, '2024-01-01', 'high', '{}', false, '2024-01-01'
      from network.organisation o cross join generate_series(1, ${sizes.used}) n
      where o.kind = 'municipality' and o.valid_until is null and (o.sort_rank + n * 3) % 2 = 0`.execute(
      db,
    );
  });
  await sql`analyze`.execute(database.db);
  return work;
}
