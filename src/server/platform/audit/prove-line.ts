import type { AuditProof } from "#contract/audit";
import { toBase64 } from "#standards/merkle-log/base64";
import { inclusionRanges, proofOver, subtreesFor } from "#standards/merkle-log/proof";
import { denialOf, refusalOfDenial } from "../access/denial.ts";
import type { Context } from "../context.ts";
import { Conflict, NotFound } from "../refusal.ts";
import { type AuditKey, sha256 } from "./audit-key.ts";
import { lineById } from "./line-store.ts";
import { hashesOf, newestCheckpoint } from "./tree-store.ts";

/**
 * Proves that a line stands in the sealed log (RFC 9162 §2.1.3), to whoever did what it says and to auditors. Throws
 * `platform/unknown-line`, also for a line of somebody else, and `platform/not-sealed-yet`.
 */
export async function proveLine(ctx: Context, id: string, key: AuditKey): Promise<AuditProof> {
  const placed = await lineById(ctx.db, id);
  const own =
    placed !== null && ctx.caller.person !== null && placed.line.person === ctx.caller.person;
  if (!own) refuseOthers(ctx);
  if (!placed) throw unknownLine();
  const { line, leaf } = placed;
  const newest = await newestCheckpoint(ctx.db);
  if (leaf === null || !newest || newest.size <= leaf) {
    throw new Conflict(
      "platform/not-sealed-yet",
      "This line is not sealed yet. That happens every minute: ask again in a minute.",
    );
  }
  const ranges = inclusionRanges(leaf, newest.size);
  const path = proofOver(sha256, ranges, await hashesOf(ctx.db, subtreesFor(ranges)));
  const { salt, at, ...said } = line;
  return {
    format: "waaier-audit-proof/1",
    line: { ...said, at: at.toISOString() },
    salt: toBase64(salt),
    leaf,
    path: path.map(toBase64),
    checkpoint: newest.note,
    verificationKey: key.verificationKey,
  };
}

/** Of a line of somebody else nobody learns that it is there, but an auditor. */
function refuseOthers({ caller, now }: Context): void {
  const denial = denialOf({ national: ["auditor"] }, caller, null, now);
  if (denial?.code === "platform/no-right") throw unknownLine();
  if (denial) throw refusalOfDenial(denial);
}

const unknownLine = (): NotFound =>
  new NotFound(
    "platform/unknown-line",
    "There is no such line among your acts. Take the id from the list of them: /api/v1/me/acts.",
  );
