import { afterAll, beforeAll, expect, test } from "vitest";
import { searchCatalogue } from "#catalogue";
import { inventCountry } from "#practice";
import { auditReport } from "./audit-report.ts";
import { differences, otherSizes, spoiltDocuments } from "./differences.ts";
import { type Upgraded, upgrade } from "./upgraded.ts";

// Made at commit 50eb893, the last one without adoption: `waaier start --practice`; two moderators by invitation with
// their second factor, an administrator of GM9001 and an editor of GM9002 let in by them; a contact, an invitation and
// two documents; one entry by the form of the page and two through the API, accepted; proposals in every state; claims,
// of an entry of the facts too; changes, kits, a merge that stands and one that was undone, a decision of a stage and one
// of a level, kept searches, a table taken over and one only looked at, and three messages of readers through the API;
// stopped, so that all is sealed; `waaier backup --practice`. The note is what it kept outside.
const key = "waaier-audit-203d1bec401c+88d5a77a+AZXBXs4PMCdNkAvvh7R+s8pqMs2a3yNbs1qrmK+KId7D";

const sizes = {
  "catalogue.entry": 47,
  "catalogue.entry_change": 8,
  "catalogue.proposal": 12,
  "catalogue.kit": 3,
  "catalogue.merge": 2,
  "catalogue.decision": 59,
  "catalogue.import": 2,
  "catalogue.import_row": 4,
  "catalogue.saved_search": 2,
  "overview.feedback": 3,
  "people.contact": 1,
  "people.held_right": 4,
  "people.invitation": 3,
  "people.person": 4,
  "platform.audit_sealed": 72,
  "platform.document": 2,
  "platform.document_chunk": 2,
};

let upgraded: Upgraded;
beforeAll(async () => {
  upgraded = await upgrade("before-adoption.backup");
}, 120_000);
afterAll(() => upgraded.database.close());

test("the backup of the version before holds what people collected, and nothing of adoption", () => {
  const found = Object.keys(sizes).map((table) => [table, upgraded.before.get(table)?.length]);
  expect(Object.fromEntries(found)).toEqual(sizes);
  expect([...upgraded.before.keys()].some((table) => table.startsWith("adoption."))).toBe(false);
});

test("every table of the version before has as many rows after the upgrade", async () => {
  expect(await otherSizes(upgraded)).toEqual([]);
});

test("kits, proposals, merges, decisions and all else that people wrote are row for row what they were", async () => {
  expect(await differences(upgraded)).toEqual([]);
  expect(await upgraded.loadFacts()).toBe(true);
  expect(await differences(upgraded)).toEqual([]);
}, 120_000);

test("the tables of adoption are there, with what the facts bring and nothing more", async () => {
  const facts = inventCountry().facts();
  const efforts = new Set(facts.adoption_efforts.map(({ id }) => id));
  expect(await upgraded.count("adoption.use")).toBe(facts.adoption_uses.length);
  expect(await upgraded.count("adoption.answer")).toBe(facts.adoption_answers.length);
  expect(await upgraded.count("adoption.effort")).toBe(efforts.size);
  expect(await upgraded.count("adoption.proposal")).toBe(0);
  expect(await upgraded.count("adoption.asked")).toBe(0);
});

test("the facts are loaded once: the next start finds nothing to do", async () => {
  expect(await upgraded.loadFacts()).toBe(false);
});

test("what people made is found, and what they changed of the facts stays changed", async () => {
  const first = async (q: string) => {
    const asked = { q, limit: 1, offset: 0 };
    const { hits } = await upgraded.work.read((ctx) => searchCatalogue(ctx, asked));
    return hits[0];
  };
  const made = { id: "tegelwacht", stage: "shared", owner: { id: "GM9001" } };
  expect(await first("tegelwacht")).toMatchObject(made);
  expect(await first("stoeptegelmelding"), "a part since the merge").toMatchObject(made);
  const claimed = { id: "merelmelder", owner: { id: "GM9002" } };
  expect(await first("merelmelder")).toMatchObject(claimed);
});

test("a document is byte by byte what it was", async () => {
  expect(await spoiltDocuments(upgraded)).toEqual([]);
});

test("the audit trail holds against its own key and against what was kept outside", async () => {
  expect(await auditReport(upgraded, key, "before-adoption.checkpoint.txt")).toMatchObject({
    sealed: 72,
    waiting: 0,
    outside: 1,
    findings: [],
  });
});
