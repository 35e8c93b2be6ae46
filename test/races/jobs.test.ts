import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Work, workOn } from "#platform/context";
import { type Database, openDatabase } from "#platform/database";
import { enqueue, type JobKind, runDueJobs } from "#platform/jobs";
import { createLog } from "#platform/log";
import { migrate } from "#platform/migrate";
import { freshDatabase, server } from "./fresh-database.ts";

describe.skipIf(server === null)("two workers on one database", () => {
  const databases: Database[] = [];
  let works: Work[] = [];
  beforeAll(async () => {
    const url = await freshDatabase();
    for (let number = 0; number < 2; number += 1) databases.push(await openDatabase({ url }));
    works = databases.map(({ db }) => workOn(db, false, () => new Date()));
    const [first] = databases;
    if (!first) throw new Error("no database");
    await migrate(first.db);
    await sql`create table done (job int, worker int)`.execute(first.db);
  });
  afterAll(() => Promise.all(databases.map(({ close }) => close())));

  const log = createLog("silent");
  const leaveTrace = (worker: number): JobKind => ({
    kind: "race/trace",
    run: async ({ db }, payload) => {
      const { job } = payload as { job: number };
      await sql`insert into done values (${job}, ${worker})`.execute(db);
      await wait(5);
      // Every tenth fails the first time, after it left its trace.
      const { rows } = await sql<{ attempts: number }>`
        select attempts from platform.job where (payload->>'job')::int = ${job}`.execute(db);
      if (job % 10 === 0 && rows[0]?.attempts === 0) throw new Error("not yet");
    },
  });

  test("take each job once, and both take some", async () => {
    const [work] = works;
    await work?.change(async (ctx) => {
      for (let job = 0; job < 100; job += 1)
        await enqueue(ctx, { kind: "race/trace", payload: { job } });
    });
    const done = await Promise.all(works.map((one, at) => runDueJobs(one, [leaveTrace(at)], log)));
    expect(done[0]).toBeGreaterThan(0);
    expect(done[1]).toBeGreaterThan(0);
    expect((done[0] ?? 0) + (done[1] ?? 0)).toBe(100);

    // Those that failed wait two minutes: now it is later.
    const later = databases.map(({ db }) =>
      workOn(db, false, () => new Date(Date.now() + 180_000)),
    );
    await Promise.all(later.map((one, at) => runDueJobs(one, [leaveTrace(at)], log)));
    const { rows } = await sql<{ jobs: number; traces: number; left: number }>`
      select count(distinct job)::int as jobs, count(*)::int as traces,
        (select count(*)::int from platform.job) as left from done`.execute(
      databases[0]?.db as never,
    );
    expect(rows[0]).toEqual({ jobs: 100, traces: 100, left: 0 });
  });

  test("plan the same work at once and leave one", async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        works[at % 2]?.change((ctx) =>
          enqueue(ctx, { kind: "race/daily", uniqueKey: "scheduled" }),
        ),
      ),
    );
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from platform.job where kind = 'race/daily'`.execute(
      databases[0]?.db as never,
    );
    expect(rows[0]?.n).toBe(1);
  });
});
