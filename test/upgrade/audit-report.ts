import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readVerificationKey } from "#platform/audit/audit-key";
import { verifyAudit } from "#platform/audit/verify-audit";
import { root } from "../tool.ts";
import type { Upgraded } from "./upgraded.ts";

/** Verifies the trail against the key of before, and against the checkpoint that was kept outside: a file of this folder. */
export function auditReport(
  { work }: Upgraded,
  key: string,
  checkpoint: string,
): ReturnType<typeof verifyAudit> {
  const note = readFileSync(join(root, "test/upgrade", checkpoint), "utf8");
  return work.change(({ db }) =>
    verifyAudit(db, {
      trusted: [readVerificationKey(key)],
      outside: [{ from: checkpoint, note }],
    }),
  );
}
