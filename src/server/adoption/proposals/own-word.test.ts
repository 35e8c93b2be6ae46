import { describe, expect, test } from "vitest";
import type { Right } from "#contract/access";
import type { Context } from "#platform/context";
import { putFirstFill } from "../first-fill/put-first-fill.ts";
import { takeUseList } from "../first-fill/use-list/take-use-list.ts";
import { putUse } from "../uses/put-use.ts";
import {
  entry,
  fault,
  formOf,
  inInvented,
  later,
  otherSupplier,
  partnership,
  somebody,
  supplier,
  town,
} from "../uses/uses.fixture.ts";
import { judgeUseProposal } from "./judge-use-proposal.ts";
import { proposalTasks } from "./proposal-tasks.ts";
import { confirm, judge, proposalsOf, propose } from "./proposals.fixture.ts";
import { withdrawUseProposal } from "./withdraw-use-proposal.ts";

const at = (ctx: Context, right: Right) => somebody(ctx, `Noor ${right}`, [[right, town]]);
const row = { name: "x", entry, version: null, since: null };

/** Every road by which the organisation says it itself. */
const roads: Readonly<
  Record<string, (ctx: Context, word: "uses" | "not-used") => Promise<unknown>>
> = {
  "on its page": (ctx, word) =>
    putUse(ctx, town, entry, formOf({ status: word === "uses" ? "in-production" : word })),
  "in the first fill": (ctx, word) => putFirstFill(ctx, town, [{ entry, word }]),
  "by a list": (ctx, word) =>
    takeUseList(ctx, town, [{ ...row, status: word === "uses" ? "in-production" : word }]),
};
const states = async (ctx: Context) => [
  ...(await proposalsOf(ctx, town)).map(({ state }) => state),
  ...(await proposalsOf(ctx, supplier, "by-us")).map(({ state }) => state),
];

describe.each(Object.entries(roads))("said %s", (_, say) => {
  test.each(["uses", "not-used"] as const)(
    "by an editor, who does not judge, %s leaves the proposal to who does",
    (word) =>
      inInvented(async (ctx) => {
        const id = await propose(ctx);
        await say(later(await at(ctx, "editor"), 1), word);
        const then = later(ctx, 2);
        expect(await states(then)).toEqual(["waiting", "waiting"]);
        const joost = later(await judge(ctx), 2);
        expect(await proposalTasks(joost, [town])).toMatchObject([{ count: 1 }]);
        await judgeUseProposal(joost, town, id, confirm);
        expect(await states(then)).toEqual(["confirmed", "confirmed"]);
      }),
  );

  test.each([
    ["uses", "confirmed"],
    ["not-used", "rejected"],
  ] as const)("by who may judge, %s is a judgement too: %s", (word, state) =>
    inInvented(async (ctx) => {
      await propose(ctx);
      const joost = later(await judge(ctx), 1);
      await say(joost, word);
      expect(await states(later(ctx, 2))).toEqual([state, state]);
      expect(await proposalTasks(later(joost, 2), [town])).toEqual([]);
    }),
  );
});

test("by a partnership under a mandate, a word of either kind leaves the proposal to the member", () =>
  inInvented(async (ctx) => {
    await propose(ctx);
    const mandate = [[town, partnership, ["adoption"]]] as const;
    const rosa = await somebody(ctx, "Rosa", [["confirmer", partnership]], mandate);
    const { id } = await putUse(later(rosa, 1), town, entry, formOf());
    const no = formOf({ replaces: id, status: "not-used" });
    await putUse(later(rosa, 2), town, entry, no);
    expect(await states(later(ctx, 3))).toEqual(["waiting", "waiting"]);
  }));

test("who stands on the side of the proposer may say no, and judges nothing by it", () =>
  inInvented(async (ctx) => {
    await propose(ctx);
    const both = await somebody(ctx, "Bo", [
      ["confirmer", town],
      ["editor", supplier],
    ]);
    await putUse(later(both, 1), town, entry, formOf({ status: "not-used" }));
    expect(await states(later(ctx, 2))).toEqual(["waiting", "waiting"]);
  }));

describe("a no of who may judge", () => {
  test("that is hidden is told to who proposed it as if nobody looked, and is taken back like that", () =>
    inInvented(async (ctx) => {
      const id = await propose(ctx);
      const before = JSON.stringify(await proposalsOf(ctx, supplier, "by-us"));
      const joost = later(await judge(ctx), 1);
      await putUse(joost, town, entry, formOf({ status: "not-used", hidden: true }));
      expect(JSON.stringify(await proposalsOf(later(ctx, 2), supplier, "by-us"))).toBe(before);
      expect(await proposalsOf(joost, town)).toMatchObject([{ state: "rejected" }]);
      const saar = later(await somebody(ctx, "Saar", [["editor", supplier]]), 2);
      await withdrawUseProposal(saar, supplier, id);
      expect(await proposalsOf(saar, supplier, "by-us")).toMatchObject([{ state: "withdrawn" }]);
    }));

  test("of one version leaves another, and of none in particular leaves what is used in another", () =>
    inInvented(async (ctx) => {
      await propose(ctx, { version: "2" });
      const joost = later(await judge(ctx), 1);
      await putUse(joost, town, entry, formOf({ status: "not-used", version: "1" }));
      await putUse(joost, town, entry, formOf({ version: "3" }));
      await putUse(joost, town, entry, formOf({ status: "not-used" }));
      expect(await states(later(ctx, 2))).toEqual(["waiting", "waiting"]);
    }));

  test("of no version in particular is one to each of two who proposed a version", () =>
    inInvented(async (ctx) => {
      await propose(ctx, { version: "2" });
      await propose(ctx, { version: "3" }, otherSupplier);
      const joost = later(await judge(ctx), 1);
      await putUse(joost, town, entry, formOf({ status: "not-used" }));
      const told = await proposalsOf(joost, town);
      expect(told.map(({ state }) => state)).toEqual(["rejected", "rejected"]);
    }));

  test("is followed by a yes, which confirms it after all", () =>
    inInvented(async (ctx) => {
      const id = await propose(ctx);
      const joost = later(await judge(ctx), 1);
      const no = await putUse(joost, town, entry, formOf({ status: "not-used" }));
      await expect(judgeUseProposal(joost, town, id, confirm)).rejects.toMatchObject(
        fault("proposal-judged"),
      );
      await putUse(later(joost, 1), town, entry, formOf({ replaces: no.id }));
      expect(await states(later(ctx, 3))).toEqual(["confirmed", "confirmed"]);
    }));
});
