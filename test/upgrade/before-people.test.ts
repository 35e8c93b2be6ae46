import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openAuditKey } from "#platform/audit/audit-key";
import { sealAudit } from "#platform/audit/seal-audit";
import { verifyAudit } from "#platform/audit/verify-audit";
import { writeLine } from "#platform/audit/write-line";
import { otherSizes } from "./differences.ts";
import { type Upgraded, upgrade } from "./upgraded.ts";

// Made by version 0.1 at commit c7442c8, with the practice country and three messages of readers in it:
// `waaier start --practice`, three times POST /api/v1/feedback, `waaier backup`.
let upgraded: Upgraded;
beforeAll(async () => {
  upgraded = await upgrade("before-people.backup");
}, 120_000);
afterAll(() => upgraded.database.close());

test("the backup of the version before holds a country and what readers said", () => {
  expect(upgraded.before.size).toBeGreaterThan(15);
  expect(upgraded.before.get("overview.feedback")).toHaveLength(3);
});

test("every table of the version before has as many rows after the upgrade", async () => {
  expect(await otherSizes(upgraded)).toEqual([]);
});

test("what readers said is what it was", async () => {
  const { rows } = await sql<{ message: string; email: string }>`
    select message, email from overview.feedback order by received_at`.execute(
    upgraded.database.db,
  );
  expect(rows).toEqual(
    [1, 2, 3].map((number) => ({
      message: `Dit getal van oefenstad klopt niet, nummer ${number}.`,
      email: `lezer${number}@example.nl`,
    })),
  );
});

test("the new version loads its own facts over those of before, and keeps what is no fact", async () => {
  expect(await upgraded.loadFacts()).toBe(true);
  expect(await upgraded.count("overview.feedback")).toBe(3);
  const municipalities = upgraded.before.get("network.municipality")?.length;
  expect(await upgraded.count("network.municipality")).toBe(municipalities);
}, 120_000);

test("the audit trail begins, and is whole", async () => {
  const { work } = upgraded;
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
