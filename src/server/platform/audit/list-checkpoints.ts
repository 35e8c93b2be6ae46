import type { z } from "zod";
import type * as contract from "#contract/audit";
import { toBase64 } from "#standards/merkle-log/base64";
import type { Context } from "../context.ts";
import { pageOf } from "../cursor.ts";
import { NotFound } from "../refusal.ts";
import type { AuditKey } from "./audit-key.ts";
import {
  checkpointPage,
  countCheckpoints,
  newestCheckpoint,
  type StoredCheckpoint,
} from "./tree-store.ts";

/** Signed heads of the log, the newest first. */
export async function listCheckpoints(
  ctx: Context,
  asked: z.infer<typeof contract.listCheckpoints.query>,
): Promise<z.infer<typeof contract.listCheckpoints.reply>> {
  const page = pageOf("listCheckpoints", asked);
  const total = await countCheckpoints(ctx.db);
  const found = await checkpointPage(ctx.db, page);
  return { total, items: found.map(shown), next: page.next(total) };
}

/** The newest one, with the key to verify it. Throws `platform/no-checkpoint` while there is none. */
export async function getLatestCheckpoint(
  ctx: Context,
  { verificationKey }: AuditKey,
): Promise<z.infer<typeof contract.getLatestCheckpoint.reply>> {
  const newest = await newestCheckpoint(ctx.db);
  if (newest) return { ...shown(newest), verificationKey };
  throw new NotFound(
    "platform/no-checkpoint",
    "Nothing was sealed yet. The first checkpoint comes within a minute of the first change.",
  );
}

const shown = ({ size, root, at, note }: StoredCheckpoint) => ({
  size,
  root: toBase64(root),
  at: at.toISOString(),
  note,
});
