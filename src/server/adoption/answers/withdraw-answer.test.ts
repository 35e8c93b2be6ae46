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
  ownAnswers,
  uses,
} from "./answers.fixture.ts";
import { listAnswerHistory } from "./list-answer-history.ts";
import { listAnswersOfOrganisation } from "./list-answers-of-organisation.ts";
import { withdrawAnswer } from "./withdraw-answer.ts";

const unknown = { code: "adoption/unknown-answer", status: 404 };

test("what does not stand is not taken back: of another, inherited, replaced or taken back before", () =>
  inSmallCountry(async (bare, { solution, forum }) => {
    const then = await answerer(onDay(bare, "2019-06-01"), before.fen, { name: "Cas" });
    const inherited = await give(then, before.fen, uses(solution));
    const ctx = await answerer(onDay(bare, "2026-11-22"), dune);
    const first = await give(ctx, dune, uses(forum));
    const second = await give(ctx, dune, uses(forum, { replaces: first }));
    await expect(withdrawAnswer(ctx, fen, inherited)).rejects.toMatchObject(unknown);
    await expect(withdrawAnswer(ctx, fen, second)).rejects.toMatchObject(unknown);
    await expect(withdrawAnswer(ctx, dune, first)).rejects.toMatchObject(unknown);
    await withdrawAnswer(ctx, dune, second);
    await expect(withdrawAnswer(ctx, dune, second)).rejects.toMatchObject(unknown);
  }));

test("from that day nothing is said any more, and what was said before stays history", () =>
  inSmallCountry(async (bare, { solution }) => {
    const then = await answerer(onDay(bare, "2025-02-01"), dune);
    const id = await give(then, dune, uses(solution));
    const now = onDay(then, "2026-11-22");
    await withdrawAnswer(now, dune, id);
    expect((await ownAnswers(now, dune)).get(solution)?.answer).toBe("none");
    expect((await ownAnswers(now, dune, "2026-11-21")).get(solution)?.answer).toBe("uses");
    const { items } = await listAnswerHistory(now, dune, { limit: 100 });
    expect(items.map(({ id: of, endedOn }) => [of, endedOn])).toEqual([[id, "2026-11-22"]]);
  }));

test("of a day before, others see what was said and no more why; of what was replaced they see that too", () =>
  inSmallCountry(async (bare, { solution, forum }) => {
    const then = await answerer(onDay(bare, "2025-02-01"), dune);
    const because = { reason: "Eerst de verhuizing.", expiresOn: "2027-01-01" };
    const gone = await give(then, dune, notNow(solution, because));
    const replaced = await give(then, dune, notNow(forum, because));
    await withdrawAnswer(onDay(then, "2026-11-21"), dune, gone);
    await give(onDay(then, "2026-11-22"), dune, uses(forum, { replaces: replaced }));
    const asked = { limit: 500, on: "2025-06-01" };
    const { items } = await listAnswersOfOrganisation(onDay(bare, "2026-11-23"), dune, asked);
    const shown = new Map(items.map((item) => [item.entry.id, item]));
    expect(shown.get(solution)).toMatchObject({ answer: "not-now", reason: null });
    expect(shown.get(forum)).toMatchObject({ answer: "not-now", ...because });
  }));

test("no answer comes up again on an entry that was merged since", () =>
  inSmallCountry(async (bare, { solution, whole }) => {
    const ctx = await answerer(bare, dune);
    const onPart = await give(ctx, dune, uses(solution));
    await makePart(ctx, solution, whole);
    const rows = await ownAnswers(ctx, dune);
    expect(rows.get(whole)?.answerId).toBe(onPart);
    await withdrawAnswer(ctx, dune, onPart);
    expect((await ownAnswers(ctx, dune)).get(whole)?.answer).toBe("none");
  }));
