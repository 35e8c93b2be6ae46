import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Context } from "#platform/context";
import { type Facts, realCountry } from "#platform/facts";
import { inUndoneTransaction } from "#platform/test-db";
import { invent, somebody, town } from "../catalogue.fixture.ts";
import { bareContent } from "../entries/entry.ts";
import { addEntry, rewriteEntry } from "../entries/write-entry.ts";
import { judgeProposal } from "../proposals/judge-proposal.ts";
import { proposalPage } from "../proposals/proposal-store.ts";
import { rowOf } from "../proposals/proposals.fixture.ts";
import { loadFacts } from "./load-facts.ts";

const road = { origin: "form" as const, organisation: null };
const entryFact = {
  id: "oefenwijzer",
  name: "Oefenwijzer",
  kind: "software",
  aliases: null,
  summary_nl: "Wijst de weg, zegt het register.",
  themes: null,
  owner: "Oefenregister",
  owner_id: null,
  maintainer: null,
  licence: "MIT",
  licence_text: null,
  link: null,
  code: null,
  publiccode: null,
  development_status: null,
  register_status: null,
  code_changed_on: null,
  source_url: null,
  source: ["oefenbron"],
} as unknown as Facts["catalogue_entries"][number];

/** Loads the real facts, and these rows beside them. */
async function load(ctx: Context, ...rows: Facts["catalogue_entries"]): Promise<void> {
  const facts = await (await realCountry()).facts();
  await loadFacts(ctx, { ...facts, catalogue_entries: [...facts.catalogue_entries, ...rows] });
}

const updates = async (ctx: Context) =>
  (await proposalPage(ctx.db, { state: "waiting" }, { offset: 0, limit: 500 })).rows.filter(
    ({ kind, entry }) => kind === "update" && entry === entryFact.id,
  );

test("an entry that people made under the id of a fact is not overwritten: its known fields are proposed, once", () =>
  inUndoneTransaction(async (ctx) => {
    const id = await addEntry(
      ctx,
      {
        ...bareContent("Oefenwijzer", "practice"),
        summary: "Zo doen wij het.",
        ownerId: town,
        link: "https://oefenwijzer.example",
      },
      road,
    );
    await load(ctx, entryFact);
    expect(await rowOf(ctx, id)).toMatchObject({
      kind: "practice",
      summary: "Zo doen wij het.",
      owner_id: town,
      link: "https://oefenwijzer.example",
      sources: [],
      version: 1,
    });
    const [update, ...more] = await updates(ctx);
    expect(more).toEqual([]);
    expect(update?.content).toEqual({
      kind: "software",
      summary: "Wijst de weg, zegt het register.",
      owner: "Oefenregister",
      licence: "MIT",
    });
    await load(ctx, entryFact);
    expect((await updates(ctx)).map((row) => row.id)).toEqual([update?.id]);
  }));

test("a later update has what waited too, without what the source took back", () =>
  inUndoneTransaction(async (ctx) => {
    await load(ctx, entryFact);
    const { id } = entryFact;
    const byHand = { summary: "Met de hand.", licence: "0BSD", maintainer: "Wij" };
    await rewriteEntry(ctx, await rowOf(ctx, id), byHand, road);
    await load(ctx, { ...entryFact, summary_nl: "Nieuwer.", maintainer: "Zij" });
    await load(ctx, { ...entryFact, summary_nl: "Nieuwer.", maintainer: "Wij", licence: "ISC" });
    const waiting = await updates(ctx);
    expect(waiting.map(({ content }) => content)).toEqual([
      { summary: "Nieuwer.", licence: "ISC" },
    ]);
    const moderator = await somebody(ctx, "Bram", [["moderator", null]]);
    await judgeProposal(moderator, waiting[0]?.id ?? "", { verdict: "accepted", version: 2 });
    expect(await rowOf(ctx, id)).toMatchObject({ summary: "Nieuwer.", licence: "ISC" });
  }));

test("what a source takes back entirely waits no longer", () =>
  inUndoneTransaction(async (ctx) => {
    await load(ctx, entryFact);
    await rewriteEntry(ctx, await rowOf(ctx, entryFact.id), { summary: "Met de hand." }, road);
    await load(ctx, { ...entryFact, summary_nl: "Nieuwer." });
    expect(await updates(ctx)).toHaveLength(1);
    await load(ctx, { ...entryFact, summary_nl: "Met de hand." });
    expect(await updates(ctx)).toEqual([]);
  }));

test("loading makes each entry findable once, also what changed", () =>
  inUndoneTransaction(async (ctx) => {
    await load(ctx, entryFact);
    await invent(ctx, "Oefenkaart");
    const last = async () => {
      const { rows } = await sql<{ last: number; count: number }>`
        select max(id)::int as last, count(*)::int as count from catalogue.document`.execute(
        ctx.db,
      );
      return rows[0] ?? { last: 0, count: 0 };
    };
    const before = await last();
    await load(ctx, { ...entryFact, licence: "ISC" });
    const after = await last();
    expect(after.count).toBe(before.count);
    expect(after.last - before.last).toBe(after.count);
  }));
