import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Peloton } from "#contract/adoption";
import { inUndoneTransaction } from "#platform/test-db";
import { openTo } from "../asked-as.ts";

// What is shipped of the real country: few are known to use anything, and of all others that is what is shown.

test(
  "of every entry that a source names, the real country shows the few that are known with all others as not known",
  () =>
    inUndoneTransaction(async (ctx) => {
      const platform = await openTo(ctx, {});
      const ask = async (url: string): Promise<string> => {
        const { status, body } = await platform.ask("nobody", { method: "GET", url });
        expect([url, status]).toEqual([url, 200]);
        return body;
      };
      const { rows: named } = await sql<{ entry: string; named: number; uses: number; no: number }>`
        select e.whole as entry, count(distinct u.organisation)::int as named,
          count(distinct u.organisation) filter (where u.kind = 'user' and u.certainty <> 'low'
            and u.status is distinct from 'phased-out')::int as uses,
          count(*) filter (where u.status in ('not-used', 'phased-out'))::int as no
        from adoption.use u join catalogue.entry e on e.id = u.entry
        join network.organisation o on o.id = u.organisation and o.kind = 'municipality' and o.valid_until is null
        group by e.whole order by 1`.execute(ctx.db);
      expect(named.length).toBeGreaterThan(20);
      const { rows } = await sql<{ all: number }>`
        select count(*)::int as all from network.organisation
        where kind = 'municipality' and valid_until is null`.execute(ctx.db);
      const all = rows[0]?.all ?? 0;
      for (const { entry, uses, no } of named) {
        const { counts, riders } = JSON.parse(
          await ask(`/api/v1/catalogue-entries/${entry}/peloton`),
        ) as Peloton;
        const known = counts.front + counts.peloton + counts.followers;
        expect([entry, riders.length]).toEqual([entry, all]);
        expect([entry, known, counts.not <= no]).toEqual([entry, uses, true]);
        expect([entry, counts["not-known"]]).toEqual([entry, all - known - counts.not]);
      }
      const [few] = named.filter(({ uses }) => uses > 0);
      const words = `Van ${all - (few?.uses ?? 0)} van de ${all}`;
      expect(await ask(`/nl/catalogus/${few?.entry}`)).toContain(words);
      expect(await ask(`/nl/catalogus/${few?.entry}/gebruikers`)).toContain(words);
      await platform.close();
    }),
  60_000,
);
