import { expect, test } from "vitest";
import type { Context } from "#platform/context";
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
import { withdrawAnswer } from "./withdraw-answer.ts";

test("what is hidden is in no history, and a code that nobody has is none", () =>
  inSmallCountry(async (bare, { solution }) => {
    const ctx = await answerer(bare, dune);
    await give(ctx, dune, uses(solution, { hidden: true }));
    expect((await listAnswerHistory(ctx, dune, { limit: 100 })).total).toBe(0);
    await expect(listAnswerHistory(ctx, "GM9999", { limit: 100 })).rejects.toMatchObject({
      code: "adoption/unknown-organisation",
    });
  }));

test("an entry that is not in the catalogue is told", () =>
  inSmallCountry(async (ctx) => {
    const asked = listAnswerHistory(ctx, dune, { entry: "bestaat-niet", limit: 100 });
    await expect(asked).rejects.toMatchObject({ code: "catalogue/unknown-entry", status: 404 });
  }));

test("of an answer that was taken back others see that it was there, and the municipality itself why", () =>
  inSmallCountry(async (bare, { solution, forum }) => {
    const ctx = await answerer(onDay(bare, "2026-06-01"), dune);
    const first = await give(ctx, dune, notNow(solution));
    const next = onDay(ctx, "2026-07-01");
    const other = { reason: "Het archief is vol.", replaces: first };
    const second = await give(next, dune, notNow(solution, other));
    await give(next, dune, notNow(forum));
    const then = onDay(ctx, "2026-08-01");
    await withdrawAnswer(then, dune, second);
    const seen = async (asker: Context) =>
      (await listAnswerHistory(asker, dune, { entry: solution, limit: 100 })).items.map(
        ({ reason, givenOn, endedOn }) => [reason, givenOn, endedOn],
      );
    const replaced = ["Eerst verhuist het archief.", "2026-06-01", "2026-07-01"];
    const takenBack = ["2026-07-01", "2026-08-01"];
    const elsewhere = await answerer(bare, fen, { name: "Cas" });
    for (const other of [bare, elsewhere]) {
      expect(await seen({ ...other, now: then.now })).toEqual([[null, ...takenBack], replaced]);
    }
    expect(await seen(then)).toEqual([["Het archief is vol.", ...takenBack], replaced]);
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
