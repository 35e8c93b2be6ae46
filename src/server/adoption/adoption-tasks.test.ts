import { expect, test } from "vitest";
import type { Right } from "#contract/access";
import type { Context } from "#platform/context";
import { testCaller } from "#platform/test-caller";
import { adoptionTasks } from "./adoption-tasks.ts";
import {
  answerer,
  before,
  dune,
  fen,
  give,
  inSmallCountry,
  notNow,
  onDay,
  partnership,
  uses,
} from "./answers/answers.fixture.ts";

const told = async (ctx: Context, ...holds: (readonly [Right, string])[]) => {
  const caller = testCaller({ person: 77, holds, secondFactorAt: ctx.now });
  return (await adoptionTasks({ ...ctx, caller })).map(({ kind, organisation, count, due }) => [
    kind,
    organisation?.id,
    count,
    due,
  ]);
};

test("nothing waits for who does not answer, nor of what is no municipality of today", () =>
  inSmallCountry(async (ctx) => {
    expect(await told(ctx, ["editor", dune])).toEqual([]);
    expect(await told(ctx, ["confirmer", partnership], ["administrator", before.fen])).toEqual([]);
    expect(await adoptionTasks(ctx)).toEqual([]);
  }));

test("silence waits where every municipality is asked: not on advice, nor on what is asked when buying", () =>
  inSmallCountry(async (ctx) => {
    const right = ["confirmer", "mandate-holder", "administrator"] as const;
    for (const one of right) {
      expect(await told(ctx, [one, dune])).toEqual([["answers-to-give", dune, 2, null]]);
    }
    expect(await told(ctx, ["confirmer", dune], ["administrator", fen])).toEqual([
      ["answers-to-give", dune, 2, null],
      ["answers-to-give", fen, 2, null],
    ]);
  }));

test("what fell back, is to be looked at again within thirty days, or disagrees waits, each kind once", () =>
  inSmallCountry(async (bare, { solution, joint, forum, advice }) => {
    const veen = await answerer(onDay(bare, "2019-06-01"), before.fen, { name: "Cas" });
    await give(veen, before.fen, uses(solution));
    const dike = await answerer(onDay(bare, "2019-06-01"), before.dike, { name: "Dex" });
    await give(dike, before.dike, uses(solution, { answer: "not-concerned" }));
    const then = await answerer(onDay(bare, "2026-01-01"), fen);
    await give(then, fen, notNow(joint, { version: "1.0", expiresOn: "2026-11-01" }));
    await give(then, fen, uses(forum, { reviewOn: "2026-12-22" }));
    await give(then, fen, uses(advice, { reviewOn: "2026-12-21", hidden: true }));
    expect(await told(onDay(bare, "2026-11-22"), ["confirmer", fen])).toEqual([
      ["answers-in-conflict", fen, 1, null],
      ["answers-expired", fen, 1, null],
      ["answers-to-review", fen, 2, "2026-12-21"],
    ]);
    expect(await told(onDay(bare, "2026-11-21"), ["confirmer", fen])).toContainEqual([
      "answers-to-review",
      fen,
      1,
      "2026-12-21",
    ]);
  }));

test("what fell back is not looked at again as well, and what is answered waits no more", () =>
  inSmallCountry(async (bare, { solution, joint }) => {
    const then = await answerer(onDay(bare, "2026-01-01"), dune);
    const form = notNow(solution, { reviewOn: "2026-10-01", expiresOn: "2026-11-01" });
    const first = await give(then, dune, form);
    const ctx = onDay(then, "2026-11-22");
    await give(ctx, dune, uses(joint, { version: "1.0" }));
    expect(await told(ctx, ["confirmer", dune])).toEqual([["answers-expired", dune, 1, null]]);
    await give(ctx, dune, uses(solution, { replaces: first }));
    expect(await told(ctx, ["confirmer", dune])).toEqual([]);
  }));
