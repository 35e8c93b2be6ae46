import { describe, expect, test } from "vitest";
import type { MandateScope, Right } from "#contract/access";
import type { Context } from "#platform/context";
import { testCaller } from "#platform/test-caller";
import { actingFor } from "./acting-for.ts";
import { give, uses } from "./answers/answers.fixture.ts";
import { listAnswerHistory } from "./answers/list-answer-history.ts";
import { subjectsOn } from "./answers/subjects.ts";
import { ownState } from "./brief/own-state.ts";
import { getFirstFill } from "./first-fill/get-first-fill.ts";
import { judgeUseProposal } from "./proposals/judge-use-proposal.ts";
import { confirm, judge, proposalsOf, propose } from "./proposals/proposals.fixture.ts";
import { putUse } from "./uses/put-use.ts";
import {
  entry,
  formOf,
  inInvented,
  later,
  openUses,
  partnership,
  somebody,
  town,
} from "./uses/uses.fixture.ts";

const another = "GR9002";
type Held = readonly (readonly [Right, string])[];
type Given = readonly (readonly [string, string, readonly MandateScope[]])[];
const mandate: Given = [[town, partnership, ["adoption"]]];

describe("who speaks", () => {
  const speaks = (holds: Held, act: "putUse" | "giveAnswers" | "getFirstFill", given = mandate) =>
    actingFor({ caller: testCaller({ holds, mandates: given }) } as unknown as Context, town, act);

  test("is the partnership, of who holds no right there or may only read there", () => {
    expect(speaks([["editor", partnership]], "putUse")).toBe(partnership);
    expect(
      speaks(
        [
          ["editor", partnership],
          ["reader", town],
        ],
        "putUse",
      ),
    ).toBe(partnership);
  });

  test("is the member itself, of who may do it there", () => {
    expect(
      speaks(
        [
          ["editor", partnership],
          ["editor", town],
        ],
        "putUse",
      ),
    ).toBeNull();
    expect(
      speaks(
        [
          ["confirmer", partnership],
          ["confirmer", town],
        ],
        "giveAnswers",
      ),
    ).toBeNull();
    expect(speaks([["reader", town]], "getFirstFill")).toBeNull();
  });

  test("is the partnership where its right opens it, and the one at the member does not", () => {
    const both: Held = [
      ["confirmer", partnership],
      ["editor", town],
    ];
    expect(speaks(both, "giveAnswers")).toBe(partnership);
    expect(speaks(both, "putUse")).toBeNull();
  });

  test("is, of two partnerships, the one that has a mandate for this and where the right to it is held", () => {
    const holds: Held = [
      ["editor", another],
      ["editor", partnership],
    ];
    const documents: Given = [[town, another, ["documents"]], ...mandate];
    expect(speaks(holds, "putUse", documents)).toBe(partnership);
    const reads: Held = [
      ["reader", another],
      ["editor", partnership],
    ];
    expect(speaks(reads, "putUse", [[town, another, ["adoption"]], ...mandate])).toBe(partnership);
  });

  test("is nobody's partnership of another member, nor of who left it", () => {
    expect(
      speaks([["editor", partnership]], "putUse", [["GM9002", partnership, ["adoption"]]]),
    ).toBeNull();
    expect(speaks([["editor", another]], "putUse")).toBeNull();
  });
});

/** Somebody of the partnership under its mandate, and who may only read at the town. */
const rosa = (ctx: Context) =>
  somebody(
    ctx,
    "Rosa",
    [
      ["editor", partnership],
      ["confirmer", partnership],
      ["reader", town],
    ],
    mandate,
  );

test("what is said and answered under a mandate by who may read at the member is told as the partnership's", () =>
  inInvented(async (ctx) => {
    const by = { byOrganisation: { id: partnership, name: "Oefenregio" } };
    const subject = (await subjectsOn(ctx, "2026-11-22")).find(({ rule }) => rule === "solution");
    const asker = await rosa(ctx);
    await putUse(asker, town, entry, formOf());
    await give(asker, town, uses(subject?.entry.id ?? "", { version: subject?.version ?? null }));
    expect(await openUses(ctx)).toMatchObject([by]);
    expect((await listAnswerHistory(ctx, town, { limit: 9 })).items).toMatchObject([by]);
  }));

test("what is said under a mandate stands, and confirms no proposal: the member itself does", () =>
  inInvented(async (ctx) => {
    const id = await propose(ctx);
    await putUse(await rosa(ctx), town, entry, formOf());
    expect(await openUses(ctx)).toHaveLength(1);
    expect(await proposalsOf(ctx, town)).toMatchObject([{ id, state: "waiting" }]);
    await judgeUseProposal(later(await judge(ctx), 1), town, id, confirm);
    expect(await proposalsOf(ctx, town)).toMatchObject([{ id, state: "confirmed" }]);
  }));

test("what others propose is asked and told of the member itself, and not under its mandate", () =>
  inInvented(async (ctx) => {
    const told = async (asker: Context) => {
      const { questions } = await getFirstFill(asker, town, { limit: 100 });
      const { proposals } = await ownState(asker, { code: town, on: "2026-11-22", own: true });
      return [questions.some(({ because }) => because === "proposal"), proposals.length];
    };
    await propose(ctx);
    const mandated = await somebody(ctx, "Rik", [["reader", partnership]], mandate);
    expect(await told(mandated)).toEqual([false, 0]);
    expect(await told(await somebody(ctx, "Eva", [["editor", town]]))).toEqual([true, 1]);
  }));
