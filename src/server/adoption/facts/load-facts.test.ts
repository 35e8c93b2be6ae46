import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Context } from "#platform/context";
import type { Facts } from "#platform/facts";
import { inUndoneTransaction } from "#platform/test-db";
import { loadFacts } from "./load-facts.ts";

const answer = {
  id: "B9001",
  organisation: "GM9001",
  entry: "oefen-gedeeld",
  version: null,
  answer: "uses",
  planned_on: null,
  reason_nl: null,
  review_on: null,
  expires_on: null,
  given_on: "2025-01-01",
  ended_on: null,
  by: null,
  reused_from: null,
  source: ["oefenland"],
} as const;
const facts = {
  adoption_uses: [],
  adoption_answers: [answer],
  adoption_efforts: [],
} as unknown as Facts;

const standing = async (ctx: Context) =>
  (
    await sql<{ hidden: boolean; ended_on: string | null }>`
      select hidden, ended_on from adoption.answer where organisation = 'GM9001' order by given_on`.execute(
      ctx.db,
    )
  ).rows;

test("an answer of the tables that was taken back or hidden stays so when they are loaded again", () =>
  inUndoneTransaction(async (ctx) => {
    await loadFacts(ctx, facts);
    expect(await standing(ctx)).toEqual([{ hidden: false, ended_on: null }]);
    await sql`update adoption.answer set hidden = true, ended_on = '2026-11-22', ended_at = ${ctx.now}
      where organisation = 'GM9001'`.execute(ctx.db);
    await loadFacts(ctx, facts);
    expect(await standing(ctx)).toEqual([{ hidden: true, ended_on: "2026-11-22" }]);
  }));

test("one that was hidden and no more ends when the tables end it, and stays hidden", () =>
  inUndoneTransaction(async (ctx) => {
    await loadFacts(ctx, facts);
    await sql`update adoption.answer set hidden = true where organisation = 'GM9001'`.execute(
      ctx.db,
    );
    const next = { ...answer, id: "B9002", given_on: "2026-05-01" };
    const ended = { ...answer, ended_on: "2026-05-01" };
    await loadFacts(ctx, { ...facts, adoption_answers: [ended, next] });
    expect(await standing(ctx)).toEqual([
      { hidden: true, ended_on: "2026-05-01" },
      { hidden: false, ended_on: null },
    ]);
  }));

test("where the organisation answered itself, that of the tables ends", () =>
  inUndoneTransaction(async (ctx) => {
    await sql`insert into adoption.answer (id, organisation, entry, answer, hidden, origin, sources, given_on, given_at)
      values (gen_random_uuid(), 'GM9001', 'oefen-gedeeld', 'uses', false, 'own', '{}', '2026-02-01', ${ctx.now})`.execute(
      ctx.db,
    );
    await loadFacts(ctx, facts);
    expect(await standing(ctx)).toEqual([
      { hidden: false, ended_on: "2026-02-01" },
      { hidden: false, ended_on: null },
    ]);
  }));
