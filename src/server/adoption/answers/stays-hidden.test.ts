import { describe, expect, test } from "vitest";
import type { AnswerForm } from "#contract/adoption";
import type { Context } from "#platform/context";
import { testCaller } from "#platform/test-caller";
import {
  type Asking,
  answerer,
  before,
  dune,
  fen,
  give,
  inSmallCountry,
  notNow,
  ownAnswers,
  partnership,
  planned,
  putUse,
  uses,
} from "./answers.fixture.ts";
import { giveAnswers } from "./give-answers.ts";
import { listAnswersOfOrganisation } from "./list-answers-of-organisation.ts";
import { withdrawAnswer } from "./withdraw-answer.ts";

/** What everybody reads of an answer. */
async function openAnswer(ctx: Context, organisation: string, entry: string) {
  const { items } = await listAnswersOfOrganisation(ctx, organisation, { limit: 500 });
  return items.find((item) => item.entry.id === entry)?.answer;
}
const region = (ctx: Context) => ({
  ...ctx,
  caller: testCaller({
    holds: [["confirmer", partnership]],
    mandates: [[fen, partnership, ["adoption"]]],
  }),
});

/** What is hidden about the solution; gives the answer of its own that stands. */
type Hide = (ctx: Context, asking: Asking) => Promise<string | null>;
const hidden: Readonly<Record<string, Hide>> = {
  "its use": async (ctx, { solution }) => {
    await putUse(ctx, fen, solution, { hidden: true, version: "1.1" });
    return null;
  },
  "the use of what merged into it": async (ctx, { solution }) => {
    await putUse(ctx, before.dike, solution, { hidden: true });
    return null;
  },
  "its answer": async (ctx, { solution }) =>
    give(await answerer(ctx, fen), fen, planned(solution, { hidden: true })),
  "its use beside an answer that shows": async (ctx, { solution }) => {
    await putUse(ctx, fen, solution, { hidden: true });
    return give(await answerer(ctx, fen), fen, notNow(solution, { show: true }));
  },
};

describe.each(Object.entries(hidden))("where a municipality hides %s", (_, hide) => {
  const given = (
    who: (ctx: Context) => Promise<Context> | Context,
    form: Partial<AnswerForm>,
    expected: { readonly open: string; readonly hidden: boolean },
  ) =>
    inSmallCountry(async (bare, asking) => {
      const replaces = await hide(bare, asking);
      const { solution, forum } = asking;
      expect((await ownAnswers(bare, fen)).get(solution)?.hides).toBe(true);
      const ctx = await who(bare);
      await giveAnswers(ctx, fen, [uses(solution, { replaces, ...form }), uses(forum)], null);
      expect(await openAnswer(bare, fen, solution)).toBe(expected.open);
      expect((await ownAnswers(bare, fen)).get(solution)).toMatchObject({
        answer: "uses",
        hidden: expected.hidden,
      });
      expect(await openAnswer(bare, fen, forum)).toBe("uses");
    });
  const town = (ctx: Context) => answerer(ctx, fen);

  test("one answer on many subjects is hidden there, and shows elsewhere", () =>
    given(town, {}, { open: "none", hidden: true }));

  test("the municipality shows it when it says so", () =>
    given(town, { show: true }, { open: "uses", hidden: false }));

  test("a partnership under a mandate does not show it, whatever it asks", () =>
    given(region, { show: true }, { open: "none", hidden: true }));
});

test("nor does it by taking back first what its member hides", () =>
  inSmallCountry(async (bare, { solution }) => {
    const hiddenAnswer = uses(solution, { hidden: true });
    const id = await give(await answerer(bare, fen), fen, hiddenAnswer);
    const ctx = region(bare);
    await withdrawAnswer(ctx, fen, id);
    await give(ctx, fen, uses(solution, { show: true }));
    expect(await openAnswer(bare, fen, solution)).toBe("none");
  }));

test("what everybody reads already is said again in the open", () =>
  inSmallCountry(async (bare, { solution }) => {
    const ctx = await answerer(bare, dune);
    const first = await give(ctx, dune, notNow(solution));
    await putUse(bare, dune, solution, { hidden: true });
    const again = notNow(solution, { reason: "Na de verhuizing.", replaces: first });
    await give(ctx, dune, again);
    expect(await openAnswer(bare, dune, solution)).toBe("not-now");
  }));

test("nothing is said to be hidden of what another municipality hides, or of another entry", () =>
  inSmallCountry(async (bare, { solution, forum }) => {
    await putUse(bare, dune, solution, { hidden: true });
    await putUse(bare, fen, forum, { hidden: true });
    expect((await ownAnswers(bare, fen)).get(solution)?.hides).toBe(false);
    await give(await answerer(bare, fen), fen, uses(solution));
    expect(await openAnswer(bare, fen, solution)).toBe("uses");
  }));
