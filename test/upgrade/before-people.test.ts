import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openAuditKey } from "#platform/audit/audit-key";
import { sealAudit } from "#platform/audit/seal-audit";
import { verifyAudit } from "#platform/audit/verify-audit";
import { writeLine } from "#platform/audit/write-line";
import { workOn } from "#platform/context";
import type { Database } from "#platform/database";
import { loadCountry } from "#platform/facts";
import { restore } from "#platform/restore";
import { emptyDatabase } from "#platform/test-empty-db";
import { inventCountry } from "#practice";
import { factModules } from "../src/server/app.ts";
import { rowsInBackup } from "./backup-rows.ts";
import { root } from "./tool.ts";

// Made by version 0.1 at commit c7442c8, with the practice country and three messages of readers in it:
// `waaier start --practice`, three times POST /api/v1/feedback, `waaier backup`.
const file = join(root, "test/upgrade/version-0.1.backup");

let database: Database;
let before: ReadonlyMap<string, string[]>;
beforeAll(async () => {
  before = await rowsInBackup(file);
  database = await emptyDatabase();
  await restore(database.db, file);
}, 120_000);
afterAll(() => database.close());

const count = async (table: string): Promise<number> => {
  const { rows } = await sql<{
    n: number;
  }>`select count(*)::int as n from ${sql.table(table)}`.execute(database.db);
  return rows[0]?.n ?? -1;
};

test("the backup of the version before holds a country and what readers said", () => {
  expect(before.size).toBeGreaterThan(15);
  expect(before.get("overview.feedback")).toHaveLength(3);
});

test("every table of the version before has as many rows after the upgrade", async () => {
  for (const [table, rows] of before)
    expect([table, await count(table)]).toEqual([table, rows.length]);
});

test("what readers said is what it was", async () => {
  const { rows } = await sql<{ message: string; email: string }>`
    select message, email from overview.feedback order by received_at`.execute(database.db);
  expect(rows).toEqual(
    [1, 2, 3].map((number) => ({
      message: `Dit getal van oefenstad klopt niet, nummer ${number}.`,
      email: `lezer${number}@example.nl`,
    })),
  );
});

test("the new version loads its own facts over those of before, and keeps what is no fact", async () => {
  const work = workOn(database.db, true, () => new Date("2026-11-26T12:00:00Z"));
  const { digest, facts } = inventCountry();
  const country = { digest, facts: () => Promise.resolve(facts()) };
  expect(await loadCountry(work, country, factModules)).toBe(true);
  expect(await count("overview.feedback")).toBe(3);
  const municipalities = before.get("network.municipality")?.length;
  expect(await count("network.municipality")).toBe(municipalities);
}, 120_000);

test("the audit trail begins, and is whole", async () => {
  const work = workOn(database.db, true, () => new Date("2026-11-26T12:00:00Z"));
  const key = openAuditKey(Buffer.alloc(32, 3), { practice: true });
  await work.change((ctx) =>
    writeLine(ctx, { act: "getMe", organisation: null, object: null, result: "done" }),
  );
  await sealAudit(work, key);
  const report = await work.change(({ db }) =>
    verifyAudit(db, { trusted: key.trusted, outside: [] }),
  );
  expect(report).toMatchObject({ sealed: 1, findings: [] });
});
