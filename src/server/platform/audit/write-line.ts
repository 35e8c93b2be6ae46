import { randomBytes } from "node:crypto";
import { v7 as uuidv7 } from "uuid";
import type { Context } from "../context.ts";
import type { AuditLine } from "./audit-line.ts";
import { putLine } from "./line-store.ts";

/** What is kept of one act; who did it, from where and when is in the context. */
export type AuditAct = Pick<AuditLine, "act" | "organisation" | "object" | "result">;

/**
 * Writes the line of an act, in the transaction of the act: it stands there exactly when the act does. It waits for
 * nobody; its place in the sealed log comes later (`sealAudit`).
 */
export async function writeLine(ctx: Context, act: AuditAct): Promise<void> {
  const { person, origin, session } = ctx.caller;
  await putLine(ctx.db, {
    id: uuidv7({ msecs: ctx.now.getTime() }),
    at: ctx.now,
    person,
    organisation: act.organisation,
    act: act.act,
    object: act.object,
    result: act.result,
    origin,
    session,
    salt: randomBytes(16),
  });
}
