import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Context } from "./context.ts";
import { enqueue, type JobKind, runDueJobs, startJobs } from "./jobs.ts";
import { createLog } from "./log.ts";
import { inUndoneTransaction } from "./test-db.ts";
import { workWithin } from "./test-empty-db.ts";

const log = createLog("silent");

interface Stored {
  readonly kind: string;
  readonly attempts: number;
  readonly run_at: Date;
  readonly failed_at: Date | null;
  readonly last_error: string | null;
}
const stored = async ({ db }: Context): Promise<readonly Stored[]> =>
  (
    await sql<Stored>`select * from platform.job where kind like 'test/%' order by run_at`.execute(
      db,
    )
  ).rows;

/** A job that leaves a trace in the database, and then fails if told so. */
const leavingTrace = (fails: boolean): JobKind => ({
  kind: "test/trace",
  run: async ({ db, now }, payload) => {
    const { key } = payload as { key: string };
    await sql`insert into platform.idempotent_reply values ('test', ${key}, '', '{}', ${now})`.execute(
      db,
    );
    if (fails) throw new RangeError("900123456 does not fit");
  },
});
const traces = async ({ db }: Context): Promise<number> =>
  (
    await sql<{
      n: number;
    }>`select count(*)::int as n from platform.idempotent_reply where route = 'test'`.execute(db)
  ).rows[0]?.n ?? -1;

const later =
  (ctx: Context, seconds: number): (() => Date) =>
  () =>
    new Date(ctx.now.getTime() + seconds * 1000);

test("what a failing job did is undone, and its failure is noted without its words", async () => {
  await inUndoneTransaction(async (ctx) => {
    await enqueue(ctx, { kind: "test/trace", payload: { key: "a" } });
    expect(await runDueJobs(workWithin(ctx), [leavingTrace(true)], log)).toBe(1);
    expect(await traces(ctx)).toBe(0);
    expect(await stored(ctx)).toMatchObject([
      { attempts: 1, failed_at: null, last_error: "RangeError" },
    ]);
  });
});

test("a failing job waits longer each time, and after eight times for a person", async () => {
  await inUndoneTransaction(async (ctx) => {
    await enqueue(ctx, { kind: "test/trace", payload: { key: "a" } });
    const waits: number[] = [];
    let at = ctx.now;
    for (let attempt = 1; attempt <= 8; attempt += 1) {
      await runDueJobs(
        workWithin(ctx, () => at),
        [leavingTrace(true)],
        log,
      );
      const next = (await stored(ctx))[0]?.run_at ?? at;
      waits.push((next.getTime() - at.getTime()) / 1000);
      at = next;
    }
    expect(waits).toEqual([120, 240, 480, 960, 1920, 3600, 3600, 3600]);
    expect((await stored(ctx))[0]?.failed_at).not.toBeNull();
    expect(
      await runDueJobs(
        workWithin(ctx, () => at),
        [leavingTrace(true)],
        log,
      ),
    ).toBe(0);
  });
});

test("work that comes back by itself comes back also after it failed for good", async () => {
  await inUndoneTransaction(async (ctx) => {
    const daily = { ...leavingTrace(true), everyHours: 24 };
    await enqueue(ctx, { kind: "test/trace", uniqueKey: "scheduled", payload: { key: "a" } });
    for (let hours = 0; hours < 12; hours += 1) {
      await runDueJobs(workWithin(ctx, later(ctx, hours * 3600)), [daily], log);
    }
    const jobs = await stored(ctx);
    expect(jobs.map(({ failed_at }) => failed_at === null)).toEqual([false, true]);
  });
});

test("a job that is not due, or of a kind not known here, is left alone", async () => {
  await inUndoneTransaction(async (ctx) => {
    await enqueue(ctx, { kind: "test/trace", runAt: later(ctx, 60)() });
    await enqueue(ctx, { kind: "test/unknown" });
    expect(await runDueJobs(workWithin(ctx), [leavingTrace(false)], log)).toBe(0);
    expect(await stored(ctx)).toHaveLength(2);
  });
});

test("a job that is done is gone, with its effect there once", async () => {
  await inUndoneTransaction(async (ctx) => {
    await enqueue(ctx, { kind: "test/trace", payload: { key: "a" } });
    await enqueue(ctx, { kind: "test/trace", payload: { key: "b" } });
    expect(await runDueJobs(workWithin(ctx), [leavingTrace(false)], log)).toBe(2);
    expect(await traces(ctx)).toBe(2);
    expect(await stored(ctx)).toEqual([]);
  });
});

test("a second job with the same key is not added while the first waits", async () => {
  await inUndoneTransaction(async (ctx) => {
    await enqueue(ctx, { kind: "test/trace", uniqueKey: "one" });
    await enqueue(ctx, { kind: "test/trace", uniqueKey: "one" });
    await enqueue(ctx, { kind: "test/trace", uniqueKey: "two" });
    expect(await stored(ctx)).toHaveLength(2);
  });
});

test("a stop is heard between two jobs", async () => {
  await inUndoneTransaction(async (ctx) => {
    for (const key of ["a", "b", "c"]) await enqueue(ctx, { kind: "test/trace", payload: { key } });
    let asked = 0;
    const go = (): boolean => {
      asked += 1;
      return asked < 3;
    };
    expect(await runDueJobs(workWithin(ctx), [leavingTrace(false)], log, go)).toBe(2);
    expect(await stored(ctx)).toHaveLength(1);
  });
});

test("starting plans what comes back by itself, and stopping waits for what runs", async () => {
  await inUndoneTransaction(async (ctx) => {
    const seen: string[] = [];
    const kind: JobKind = {
      kind: "test/daily",
      everyHours: 24,
      run: async () => {
        seen.push("ran");
      },
    };
    const stop = await startJobs(workWithin(ctx), [kind], log);
    await stop();
    expect(seen).toEqual(["ran"]);
    const tomorrow = later(ctx, 24 * 3600)();
    expect(await stored(ctx)).toMatchObject([{ kind: "test/daily", run_at: tomorrow }]);
  });
});
