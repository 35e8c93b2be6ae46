import { afterAll, beforeAll, expect, test } from "vitest";
import { searchCatalogue } from "#catalogue";
import { inventCountry } from "#practice";
import { auditReport } from "./audit-report.ts";
import { differences, otherSizes, spoiltDocuments } from "./differences.ts";
import { type Upgraded, upgrade } from "./upgraded.ts";

// Made at commit 438ec07, the last one without a catalogue: `waaier start --practice`; two moderators by invitation with
// their second factor, two persons let in by them, a contact, an invitation, a document and three messages of readers
// through the API; stopped, so that all is sealed; `waaier backup --practice`. The note is what it kept outside.
const key = "waaier-audit-c81012354754+cfe2c69d+AW68AKcRnOXFV5MFF1LFQ9YmxzigdvoxncxLB4ZOoCnL";

let upgraded: Upgraded;
beforeAll(async () => {
  upgraded = await upgrade("before-catalogue.backup");
}, 120_000);
afterAll(() => upgraded.database.close());

test("the backup of the version before holds people, rights, a document and a trail", () => {
  const sizes = (table: string): number | undefined => upgraded.before.get(table)?.length;
  expect(sizes("people.person")).toBe(4);
  expect(sizes("people.held_right")).toBe(4);
  expect(sizes("platform.document")).toBe(1);
  expect(sizes("platform.audit_sealed")).toBe(36);
  expect([...upgraded.before.keys()].some((table) => table.startsWith("catalogue."))).toBe(false);
});

test("every table of the version before has as many rows after the upgrade", async () => {
  expect(await otherSizes(upgraded)).toEqual([]);
});

test("the catalogue is filled and can be searched, and of people and the trail nothing is touched", async () => {
  expect(await upgraded.count("catalogue.entry")).toBe(0);
  expect(await upgraded.loadFacts()).toBe(true);
  const { facts } = inventCountry();
  expect(await upgraded.count("catalogue.entry")).toBe(facts().catalogue_entries.length);
  const { total } = await upgraded.work.read((ctx) =>
    searchCatalogue(ctx, { q: "melding openbare ruimte", limit: 5, offset: 0 }),
  );
  expect(total).toBeGreaterThan(0);
  expect(await differences(upgraded)).toEqual([]);
}, 120_000);

test("the facts are loaded once: the next start finds nothing to do", async () => {
  expect(await upgraded.loadFacts()).toBe(false);
});

test("a document is byte by byte what it was", async () => {
  expect(await spoiltDocuments(upgraded)).toEqual([]);
});

test("the audit trail holds against its own key and against what was kept outside", async () => {
  expect(await auditReport(upgraded, key, "before-catalogue.checkpoint.txt")).toMatchObject({
    sealed: 36,
    waiting: 0,
    outside: 1,
    findings: [],
  });
});
