import { expect, test } from "vitest";
import {
  answerer,
  before,
  dune,
  fen,
  give,
  inSmallCountry,
  makePart,
  notNow,
  onDay,
  uses,
} from "./answers.fixture.ts";
import { listAnswerHistory } from "./list-answer-history.ts";

test("what is hidden is in no history, and a code that nobody has is none", () =>
  inSmallCountry(async (bare, { solution }) => {
    const ctx = await answerer(bare, dune);
    await give(ctx, dune, uses(solution, { hidden: true }));
    expect((await listAnswerHistory(ctx, dune, { limit: 100 })).total).toBe(0);
    await expect(listAnswerHistory(ctx, "GM9999", { limit: 100 })).rejects.toMatchObject({
      code: "adoption/unknown-organisation",
    });
  }));

test("what merged into a municipality is in its history under its own name, the newest first", () =>
  inSmallCountry(async (bare, { solution, forum }) => {
    const then = await answerer(onDay(bare, "2019-06-01"), before.fen, { name: "Cas" });
    await give(then, before.fen, notNow(solution, { expiresOn: "2020-06-01" }));
    const ctx = await answerer(onDay(bare, "2026-11-22"), fen);
    await give(ctx, fen, uses(forum));
    const history = await listAnswerHistory(ctx, fen, { limit: 100 });
    expect(
      history.items.map(({ saidBy, entry, answer }) => [saidBy.name, entry.id, answer]),
    ).toEqual([
      ["Veendijk", forum, "uses"],
      ["Veen", solution, "not-now"],
    ]);
    const one = await listAnswerHistory(ctx, fen, { entry: solution, limit: 100 });
    expect(one.items).toMatchObject([
      { reason: "Eerst verhuist het archief.", expiresOn: "2020-06-01", endedOn: null },
    ]);
    expect((await listAnswerHistory(ctx, before.fen, { limit: 100 })).total).toBe(1);
  }));

test("an entry is found by its whole and by its part, and told as the whole", () =>
  inSmallCountry(async (bare, { solution, whole }) => {
    const ctx = await answerer(bare, dune);
    await give(ctx, dune, uses(solution));
    await makePart(ctx, solution, whole);
    for (const entry of [whole, solution]) {
      const { items } = await listAnswerHistory(ctx, dune, { entry, limit: 100 });
      expect(items.map((item) => item.entry)).toEqual([{ id: whole, name: "Proefgeheel" }]);
    }
  }));
