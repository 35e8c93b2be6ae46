import { sql } from "kysely";
import { compactRange } from "#standards/merkle-log/compact-range";
import { leafHash } from "#standards/merkle-log/tree-hash";
import { nobody } from "../caller.ts";
import type { Context, Db, Work } from "../context.ts";
import { openAuditKey, sha256 } from "./audit-key.ts";
import { entryOf } from "./audit-line.ts";
import { leavesIn } from "./check-store.ts";
import { sealAudit } from "./seal-audit.ts";
import { putNodes } from "./tree-store.ts";
import { type AuditAct, writeLine } from "./write-line.ts";

export const testKey = openAuditKey(Buffer.alloc(32, 7), { practice: false });
export const otherKey = openAuditKey(Buffer.alloc(32, 8), { practice: false });

export const testAct: AuditAct = {
  act: "giveFeedback",
  organisation: "GM9001",
  object: { kind: "feedback", id: "f1" },
  result: "done",
};

class Undo extends Error {}

/** Runs a test on an empty trail, in a transaction of this database that never lands and sees nobody else's. */
export async function undone(db: Db, use: (ctx: Context) => Promise<void>): Promise<void> {
  const outcome = db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (tx) => {
      for (const table of ["unsealed", "sealed", "node", "checkpoint"]) {
        await sql.raw(`delete from platform.audit_${table}`).execute(tx);
      }
      const caller = { ...nobody("web"), person: 7, session };
      await use({ db: tx, now: new Date("2026-11-26T12:00:00Z"), practice: false, caller });
      throw new Undo();
    });
  await outcome.catch((error: unknown) => {
    if (!(error instanceof Undo)) throw error;
  });
}

const session = "01890000-0000-7000-8000-000000000001";

/** Work in the transaction of a test, at a moment. */
export const workAt = (ctx: Context, now: Date): Work => ({
  read: (use) => use({ ...ctx, now }),
  change: (use) => use({ ...ctx, now }),
});

export const minutesAfter = ({ now }: Context, minutes: number): Date =>
  new Date(now.getTime() + minutes * 60_000);

/** Writes so many lines, a second apart, from a minute on. */
export async function writeLines(ctx: Context, count: number, minute: number): Promise<void> {
  const from = minutesAfter(ctx, minute).getTime();
  for (let at = 0; at < count; at += 1) {
    const now = new Date(from + at * 1000);
    await writeLine({ ...ctx, now }, { ...testAct, object: { kind: "feedback", id: `f${at}` } });
  }
}

/** Writes and seals so many lines, and as many again for each further number, ten minutes apart. */
export async function storeLog(ctx: Context, counts: readonly number[]): Promise<void> {
  for (const [at, count] of counts.entries()) {
    await writeLines(ctx, count, at * 10);
    await sealAudit(workAt(ctx, minutesAfter(ctx, at * 10 + 5)), testKey);
  }
}

/** The notes of the checkpoints that are stored, as they would stand outside. */
export async function storedNotes(db: Db): Promise<string[]> {
  const { rows } = await sql<{ note: string }>`
    select note from platform.audit_checkpoint order by size`.execute(db);
  return rows.map(({ note }) => note);
}

export async function lineAt(db: Db, leaf: number): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select id from platform.audit_sealed where leaf = ${leaf}`.execute(db);
  return rows[0]?.id ?? "";
}

/** Makes the whole tree anew from the lines as they are now, as somebody who hides a change would. */
export async function rebuildTree(db: Db): Promise<void> {
  await sql`delete from platform.audit_node`.execute(db);
  const tree = compactRange(sha256);
  for (const { line } of await leavesIn(db, { from: 0, to: 1_000_000 })) {
    await putNodes(db, tree.append(leafHash(sha256, entryOf(line))));
  }
}

/** Moves places from one on, as somebody who puts one in or takes one out would. */
export async function shiftPlaces(db: Db, from: number, by: number): Promise<void> {
  // By way of places that are free: the place is the key.
  await sql`update platform.audit_sealed set leaf = leaf + 1000000 where leaf >= ${from}`.execute(
    db,
  );
  await sql`update platform.audit_sealed set leaf = leaf - 1000000 + ${by} where leaf >= 1000000`.execute(
    db,
  );
}
