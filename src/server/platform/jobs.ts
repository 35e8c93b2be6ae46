import { sql } from "kysely";
import { v7 as uuidv7 } from "uuid";
import type { Context, Db, Work } from "./context.ts";
import type { Log } from "./log.ts";

type Tables = {
  "platform.job": {
    id: string;
    kind: string;
    unique_key: string | null;
    payload: string;
    run_at: Date;
    attempts: number;
    failed_at: Date | null;
    last_error: string | null;
    enqueued_at: Date;
  };
};

/** Work of one kind: what it does, and how often when it comes back by itself. */
export interface JobKind {
  readonly kind: string;
  readonly everyHours?: number;
  /** Runs in the transaction that also takes the job away: its effect in the database happens once. */
  run(ctx: Context, payload: unknown): Promise<void>;
}

/** After this many failures a job waits for a person; with the delays below that is about three hours. */
const mostAttempts = 8;
const delaySeconds = (attempts: number): number => Math.min(60 * 2 ** attempts, 3600);

/** Enqueues work in the caller's transaction. A second one with the same key is not added. */
export async function enqueue(
  ctx: Context,
  job: { kind: string; payload?: object; runAt?: Date; uniqueKey?: string },
): Promise<void> {
  await ctx.db
    .withTables<Tables>()
    .insertInto("platform.job")
    .values({
      id: uuidv7({ msecs: ctx.now.getTime() }),
      kind: job.kind,
      unique_key: job.uniqueKey ?? null,
      payload: JSON.stringify(job.payload ?? {}),
      run_at: job.runAt ?? ctx.now,
      attempts: 0,
      failed_at: null,
      last_error: null,
      enqueued_at: ctx.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Does the work that is due, one job at a time, until none is left or `go` says no. Returns how many it did. */
export async function runDueJobs(
  work: Work,
  kinds: readonly JobKind[],
  log: Log,
  go: () => boolean = () => true,
): Promise<number> {
  let done = 0;
  while (go()) {
    const outcome = await work.change((ctx) => runOne(ctx, kinds));
    if (outcome === null) return done;
    if (outcome.error) log.error({ err: outcome.error, job: outcome.kind }, "job failed");
    done += 1;
  }
  return done;
}

interface Outcome {
  readonly kind: string;
  readonly error?: unknown;
}

async function runOne(ctx: Context, kinds: readonly JobKind[]): Promise<Outcome | null> {
  const db = ctx.db.withTables<Tables>();
  const job = await db
    .selectFrom("platform.job")
    .select(["id", "kind", "payload", "attempts"])
    .where("failed_at", "is", null)
    .where("run_at", "<=", ctx.now)
    .where(
      "kind",
      "in",
      kinds.map(({ kind }) => kind),
    )
    .orderBy("run_at")
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (!job) return null;
  const kind = kinds.find((known) => known.kind === job.kind);
  // A savepoint: what a failing job did is undone, and the note of its failure stays.
  await sql`savepoint job`.execute(ctx.db);
  try {
    await kind?.run(ctx, job.payload);
    await db.deleteFrom("platform.job").where("id", "=", job.id).execute();
    if (kind?.everyHours !== undefined) await plan(ctx, kind, kind.everyHours);
    return { kind: job.kind };
  } catch (error) {
    await sql`rollback to savepoint job`.execute(ctx.db);
    const last = await noteFailure(ctx.db, job, error, ctx.now);
    // What comes back by itself comes back, also when this time waits for a person.
    if (last && kind?.everyHours !== undefined) await plan(ctx, kind, kind.everyHours);
    return { kind: job.kind, error };
  }
}

/** Returns whether it was the last attempt. */
async function noteFailure(
  db: Db,
  job: { id: string; attempts: number },
  error: unknown,
  now: Date,
): Promise<boolean> {
  const attempts = job.attempts + 1;
  const last = attempts >= mostAttempts;
  await db
    .withTables<Tables>()
    .updateTable("platform.job")
    .set({
      attempts,
      run_at: new Date(now.getTime() + delaySeconds(attempts) * 1000),
      failed_at: last ? now : null,
      last_error: error instanceof Error ? error.name : "unknown",
    })
    .where("id", "=", job.id)
    .execute();
  return last;
}

const plan = (ctx: Context, { kind }: JobKind, hours: number): Promise<void> =>
  enqueue(ctx, {
    kind,
    uniqueKey: "scheduled",
    runAt: new Date(ctx.now.getTime() + hours * 3_600_000),
  });

/** Starts looking for work, and makes sure that work which comes back is planned. Returns how to stop. */
export async function startJobs(
  work: Work,
  kinds: readonly JobKind[],
  log: Log,
): Promise<() => Promise<void>> {
  await work.change(async (ctx) => {
    for (const kind of kinds) if (kind.everyHours !== undefined) await plan(ctx, kind, 0);
  });
  let running = Promise.resolve();
  let stopping = false;
  const look = (): void => {
    running = running
      .then(() => runDueJobs(work, kinds, log, () => !stopping))
      .then(
        () => undefined,
        (error: unknown) => log.error({ err: error }, "looking for jobs failed"),
      );
  };
  look();
  // Nothing waits for a job by the second, and one poll costs a transaction.
  const timer = setInterval(look, 10_000);
  return async () => {
    stopping = true;
    clearInterval(timer);
    await running;
  };
}
