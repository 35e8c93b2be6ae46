import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { sql } from "kysely";
import { AuditProof } from "#contract/audit";
import { type AuditKey, openAuditKey, readVerificationKey } from "#platform/audit/audit-key";
import { checkProof } from "#platform/audit/check-proof";
import { checkpointFile, checkpointsIn } from "#platform/audit/checkpoint-file";
import type { Finding } from "#platform/audit/finding";
import type { OutsideCheckpoint } from "#platform/audit/judge-heads";
import { type AuditReport, verifyAudit } from "#platform/audit/verify-audit";
import { type Config, readConfig, WrongSetting } from "#platform/config";
import type { Db } from "#platform/context";
import { askServer } from "#platform/control";
import { readSecret } from "#platform/secret";
import { onDatabase } from "./on-database.ts";

type Say = (line: string) => void;

/** What is compared with the stored trail: files with checkpoints, and the key that counts where it is not our own. */
interface AuditCheck {
  readonly files: readonly string[];
  readonly key: string | null;
}

export interface AuditAsked {
  readonly practice: boolean;
  /** A file with checkpoints that were kept elsewhere. */
  readonly checkpoint?: string;
  /** Verification key that counts, where the secret of the installation is not at hand. */
  readonly key?: string;
}

/**
 * Checks the whole audit trail, and ends with an error when anything in it is not what was sealed. When the platform
 * runs on PGlite, it is the one that checks.
 */
export async function auditVerifyCommand(asked: AuditAsked, say: Say): Promise<void> {
  const config = readConfig(process.env, asked.practice);
  const named = asked.checkpoint === undefined ? [] : [resolve(asked.checkpoint)];
  for (const file of named) await requireCheckpoints(file);
  const check = {
    files: [checkpointFile(config.dataDir), ...named],
    key: asked.key ?? null,
  };
  const running =
    config.databaseUrl === null
      ? await askServer(config.dataDir, "audit", JSON.stringify(check))
      : null;
  const report = running
    ? (running.done as AuditReport)
    : await onDatabase(config, async ({ db }) => reportOn(db, check, () => keyOf(config)));
  tell(report, say);
}

/** The same for a command that asks the platform while it runs. */
export const answerAuditCheck = (db: Db, asked: string, key: AuditKey): Promise<AuditReport> =>
  reportOn(db, JSON.parse(asked) as AuditCheck, async () => key);

/** In one snapshot, so that others can write and seal meanwhile. */
async function reportOn(
  db: Db,
  { files, key }: AuditCheck,
  ownKey: () => Promise<AuditKey>,
): Promise<AuditReport> {
  const trusted = key === null ? (await ownKey()).trusted : [readVerificationKey(key)];
  const outside: OutsideCheckpoint[] = [];
  for (const file of files) {
    const notes = await checkpointsIn(file);
    outside.push(...notes.map((note) => ({ from: basename(file), note })));
  }
  return db
    .transaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute(async (tx) => {
      // A count over a large trail takes longer than any question of a reader may.
      await sql`set local statement_timeout = 0`.execute(tx);
      return verifyAudit(tx, { trusted, outside });
    });
}

async function requireCheckpoints(file: string): Promise<void> {
  if ((await checkpointsIn(file)).length > 0) return;
  throw new WrongSetting(
    `There is no checkpoint in ${file}. Name a file that holds the signed note of one.`,
  );
}

function tell(report: AuditReport, say: Say): void {
  const { sealed, waiting, checkpoints, outside, findings, more } = report;
  say(`${sealed} lines sealed, ${waiting} wait for it`);
  say(`${checkpoints} checkpoints in the database, ${outside} outside it`);
  if (outside === 0) {
    say("Nothing from outside was compared: that the end is missing would not be seen.");
  }
  for (const one of findings) say(lineOf(one));
  if (more > 0) say(`… and ${more} more`);
  if (findings.length === 0) say("Everything is as it was sealed.");
  else process.exitCode = 1;
}

function lineOf({ code, leaf, line, checkpoint, from, said }: Finding): string {
  const where = [
    leaf === null ? null : `leaf ${leaf}`,
    line === null ? null : `line ${line}`,
    checkpoint === null ? null : `checkpoint ${checkpoint}`,
    from,
  ].filter((one) => one !== null);
  return `WRONG ${code} (${where.join(", ")}): ${said}`;
}

/** Checks the proof of one line with nothing but itself; ends with an error when it does not hold. */
export async function auditProofCommand(
  file: string,
  { key }: { readonly key?: string },
  say: Say,
): Promise<void> {
  const proof = await proofIn(file);
  const { head, why } = checkProof(
    proof,
    key === undefined ? undefined : [readVerificationKey(key)],
  );
  if (!head) {
    say(`WRONG ${why}`);
    process.exitCode = 1;
    return;
  }
  say(JSON.stringify(proof.line));
  say(
    `This line stands at leaf ${proof.leaf} of ${head.size}, as signed at ${head.at.toISOString()}.`,
  );
  if (key !== undefined) return;
  say(`Signed by ${proof.verificationKey}`);
  say(
    "Compare that with the key of the trail itself: waaier audit key, or /api/v1/audit/checkpoints/latest",
  );
}

async function proofIn(file: string): Promise<AuditProof> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") throw new WrongSetting(`There is no file ${file}.`);
    throw error;
  });
  const read = AuditProof.safeParse(asJson(text));
  if (read.success) return read.data;
  throw new WrongSetting(
    `${file} holds no proof. Fetch one: /api/v1/audit/lines/{id}/proof, and keep the answer as it is.`,
  );
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The key that others verify the checkpoints of this installation with. */
export async function auditKeyCommand(practice: boolean, say: Say): Promise<void> {
  const { verificationKey } = await keyOf(readConfig(process.env, practice));
  say(verificationKey);
}

/** The key of this installation. To make a new one here would have every checkpoint look forged. */
async function keyOf(config: Config): Promise<AuditKey> {
  if (config.secretKey === null && !existsSync(join(config.dataDir, "secret.key"))) {
    throw new WrongSetting(
      `The secret of this Waaier is not in ${config.dataDir}. Set SECRET_KEY or DATA_DIR as for the platform, or give the verification key with --key.`,
    );
  }
  const secret = await readSecret(config.secretKey, config.dataDir);
  const { practice, auditFormerKeys: former } = config;
  return openAuditKey(secret, { practice, former });
}
