import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadCatalogueFacts } from "#catalogue";
import { type Caller, nobody } from "#platform/caller";
import { type Work, workOn } from "#platform/context";
import { type Database, openDatabase } from "#platform/database";
import { type Facts, realCountry } from "#platform/facts";
import { migrate } from "#platform/migrate";
import { testCaller } from "#platform/test-caller";
import { findEntry } from "../../src/server/catalogue/entries/entry-store.ts";
import { holdWhole } from "../../src/server/catalogue/entries/require-entry.ts";
import { rewriteEntry } from "../../src/server/catalogue/entries/write-entry.ts";
import { judgeProposal } from "../../src/server/catalogue/proposals/judge-proposal.ts";
import { proposalPage } from "../../src/server/catalogue/proposals/proposal-store.ts";
import { freshDatabase, server } from "./fresh-database.ts";

describe.skipIf(server === null)("facts of the catalogue that are loaded while people work", () => {
  let database: Database;
  let facts: Facts;
  const as = (caller: Caller): Work =>
    workOn(database.db, false, () => new Date("2026-11-26T12:00:00Z"), caller);
  const moderator = testCaller({ person: 7, holds: [["moderator", null]] });
  beforeAll(async () => {
    database = await openDatabase({ url: await freshDatabase() });
    await migrate(database.db);
    facts = await (await realCountry()).facts();
  }, 60_000);
  afterAll(() => database.close());

  /** The first entries of the facts, each with this licence and link. */
  const load = (licence: string) =>
    as(nobody("api")).change((ctx) => {
      const catalogue_entries = facts.catalogue_entries
        .slice(0, 60)
        .map((row) => ({ ...row, licence, link: `https://voorbeeld.example/${licence}` }));
      const nothing = { catalogue_stages: [], catalogue_levels: [], catalogue_versions: [] };
      return loadCatalogueFacts(ctx, {
        ...facts,
        ...nothing,
        reference_components: [],
        component_standards: [],
        catalogue_entries,
      });
    });

  const change = (id: string, note: string) =>
    as(moderator).change(async (ctx) => {
      const row = await holdWhole(ctx, id);
      await rewriteEntry(ctx, row, { licence: note }, { origin: "form", organisation: null });
    });

  test("nobody waits for another who waits for them", async () => {
    await load("MIT");
    const ids = facts.catalogue_entries.slice(0, 60).map(({ id }) => id);
    for (const id of ids.slice(0, 30)) await change(id, "eigen");
    await load("ISC");
    for (const round of ["0BSD", "Zlib", "EUPL-1.2"]) {
      const waiting = await as(moderator).read((ctx) =>
        proposalPage(ctx.db, { state: "waiting" }, { offset: 0, limit: 100 }),
      );
      expect(waiting.total).toBe(30);
      const outcomes = await Promise.allSettled([
        load(round),
        ...ids
          .toReversed()
          .slice(0, 30)
          .map((id) => change(id, round)),
        ...waiting.rows.toReversed().map(({ id, entry }) =>
          as(moderator).change(async (ctx) => {
            const version = (await findEntry(ctx.db, entry ?? ""))?.version ?? 0;
            return judgeProposal(ctx, id, { verdict: "accepted", version });
          }),
        ),
      ]);
      const refused = outcomes.flatMap((one) =>
        one.status === "rejected" ? [(one.reason as { code?: string }).code ?? "?"] : [],
      );
      // Who was later than the facts is told so; a database that cut a knot would say 40P01.
      const told = ["catalogue/judged-already", "catalogue/proposal-outdated"];
      expect(refused.filter((code) => !told.includes(code))).toEqual([]);
      for (const id of ids.slice(0, 30)) await change(id, `eigen ${round}`);
      await load(`${round}-2`);
    }
  }, 120_000);
});
