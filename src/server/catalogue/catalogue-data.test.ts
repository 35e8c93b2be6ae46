import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { invent, inventTown, somebody, town } from "./catalogue.fixture.ts";
import { catalogueData } from "./catalogue-data.ts";
import { recordDecision } from "./decisions/record-decision.ts";
import { requireWhole } from "./entries/require-entry.ts";
import { rewriteEntry } from "./entries/write-entry.ts";
import { putImport } from "./imports/import-store.ts";
import { putKit } from "./kits/put-kit.ts";
import { mergeEntries } from "./merges/merge-entries.ts";
import { newProposal } from "./proposals/proposal.ts";
import { closeProposal, putProposals } from "./proposals/proposal-store.ts";
import { listEntries } from "./search/list-entries.ts";

const email = "zwyxquop@oefenstad.example";
const other = "j.zwyxquop@oefenstad.example";
const told = `Vraag het ${email} of ${other}.`;
const road = { origin: "form", organisation: town, note: told } as const;

/** Puts an address in every text of the catalogue that takes one. */
async function leaveTraces(ctx: Context): Promise<{ entry: string; part: string }> {
  await inventTown(ctx);
  const entry = await invent(ctx, "Oefenwijzer");
  const part = await invent(ctx, `Oefenwegwijzer van ${email}`);
  const content = {
    aliases: [email],
    summary: told,
    owner: told,
    maintainer: email,
    contact: email,
    ownWork: told,
    question: told,
    stake: told,
    learned: told,
    sourceUrl: `https://oefenstad.example/?van=${encodeURIComponent(email)}`,
    results: [{ domain: "0.4", text: told, figure: null, unit: null, evidence: `regel\n${email}` }],
  };
  await rewriteEntry(ctx, await requireWhole(ctx, entry), content, road);
  await recordDecision(ctx, entry, { stage: "trial", decider: email, evidence: told });
  await mergeEntries(ctx, part, { whole: entry, reason: told });
  await putKit(ctx, town, entry, {
    version: null,
    steps: [{ title: told, text: told, hours: [], pitfall: told, documents: [] }],
  });
  const proposal = newProposal({
    kind: "change",
    entry,
    content,
    note: told,
    origin: "form",
    state: "waiting",
    at: ctx.now,
  });
  await putProposals(ctx.db, [proposal]);
  await closeProposal(ctx.db, proposal.id, {
    state: "declined",
    at: ctx.now,
    by: ctx.caller.person ?? 1,
    reason: told,
  });
  const fault = {
    level: "error",
    code: "x",
    field: "y",
    line: 1,
    column: 1,
    detail: told,
    params: {},
  };
  await putImport(
    ctx.db,
    {
      id: crypto.randomUUID(),
      organisation: town,
      person: ctx.caller.person ?? 1,
      format: "csv",
      name: `lijst van ${email}`,
      state: "previewed",
      faults: [fault as never],
      counts: { new: 0, change: 0, same: 0, faulty: 1 },
      created_at: ctx.now,
      ended_at: null,
    },
    [],
  );
  return { entry, part };
}

/** The tables of the catalogue in which an address stands. */
async function tablesWith(ctx: Context, address: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'catalogue' order by name`.execute(ctx.db);
  const found: string[] = [];
  for (const { name } of rows) {
    // Also as the words of the search have it.
    const held = await sql`select 1 from ${sql.table(`catalogue.${name}`)} t
      where replace(t::text, '%40', '@') ~* ${`(^|[^.a-z])${address.replaceAll(".", "[.]")}`}`.execute(
      ctx.db,
    );
    if (held.rows.length > 0) found.push(name);
  }
  return found;
}

test("an address that is erased stands in no text any more, and that of another stays whole", () =>
  inUndoneTransaction(async (ctx) => {
    const { person } = await somebody(ctx, "Ada");
    await leaveTraces(ctx);
    expect(await tablesWith(ctx, email)).toEqual([
      "decision",
      "entry",
      "entry_change",
      "import",
      "kit",
      "merge",
      "proposal",
    ]);
    await catalogueData.erase(ctx, { number: person, email });
    expect(await tablesWith(ctx, email)).toEqual([]);
    expect(await tablesWith(ctx, other)).toEqual([
      "decision",
      "entry",
      "entry_change",
      "import",
      "kit",
      "merge",
      "proposal",
    ]);
  }));

test("what was told with an erased address is found by it no longer, and keeps its other words", () =>
  inUndoneTransaction(async (ctx) => {
    const { person } = await somebody(ctx, "Ada");
    const { entry } = await leaveTraces(ctx);
    const found = async () =>
      (await listEntries(ctx, { q: "zwyxquop", sort: "relevance", limit: 5 })).items;
    await sql`update catalogue.entry set summary = ${`Vraag het ${email}`}, owner = null,
      own_work = null, question = null, stake = null, learned = null, results = '[]'
      where id = ${entry}`.execute(ctx.db);
    expect(await found()).toMatchObject([{ id: entry }]);
    await catalogueData.erase(ctx, { number: person, email });
    expect(await found()).toEqual([]);
    expect(await requireWhole(ctx, entry)).toMatchObject({ summary: "Vraag het …", contact: null });
  }));

test("a person is shown what they read in, told and wrote, and nothing of another", () =>
  inUndoneTransaction(async (ctx) => {
    const ada = await somebody(ctx, "Ada");
    const bram = await somebody(ctx, "Bram");
    await leaveTraces(ada);
    const shown = async (number: number) =>
      Object.fromEntries(
        (await catalogueData.show(ctx, { number, email: null })).map(({ part, rows }) => [
          part,
          rows,
        ]),
      );
    const at = ctx.now.toISOString();
    const own = await shown(ada.person);
    expect(own["catalogueImports"]).toEqual([
      {
        name: `lijst van ${email}`,
        format: "csv",
        organisation: town,
        state: "previewed",
        createdAt: at,
      },
    ]);
    expect(own["adoptionKits"]).toEqual([
      { entry: "oefenwijzer", organisation: town, changedAt: at },
    ]);
    expect(own["catalogueNotes"]).toEqual(
      expect.arrayContaining([
        { about: "change", entry: "oefenwijzer", organisation: town, note: told, at },
        { about: "decision", entry: "oefenwijzer", organisation: null, note: told, at },
        { about: "merge", entry: expect.any(String), organisation: null, note: told, at },
        { about: "judgement", entry: "oefenwijzer", organisation: null, note: told, at },
      ]),
    );
    const others = await shown(bram.person);
    for (const part of ["catalogueImports", "adoptionKits", "catalogueNotes"]) {
      expect(others[part]).toEqual([]);
    }
  }));
