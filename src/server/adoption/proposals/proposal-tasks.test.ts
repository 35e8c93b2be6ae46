import { expect, test } from "vitest";
import type { Right } from "#contract/access";
import type { Context } from "#platform/context";
import {
  inInvented,
  merge,
  otherEntry,
  somebody,
  supplier,
  town,
  village,
} from "../uses/uses.fixture.ts";
import { judgeUseProposal } from "./judge-use-proposal.ts";
import { proposalTasks } from "./proposal-tasks.ts";
import { propose } from "./proposals.fixture.ts";

const tasksOf = async (ctx: Context, holds: readonly (readonly [Right, string])[]) =>
  proposalTasks(await somebody(ctx, "Joost", holds), [town, village]);

test.each(["reader", "editor", "mandate-holder"] as const)(
  "a %s, who may not judge, is not asked to",
  (right) =>
    inInvented(async (ctx) => {
      await propose(ctx);
      expect(await tasksOf(ctx, [[right, town]])).toEqual([]);
    }),
);

test("who may judge at another organisation is asked nothing of this one, and the proposer's side nothing at all", () =>
  inInvented(async (ctx) => {
    await propose(ctx);
    expect(await tasksOf(ctx, [["confirmer", village]])).toEqual([]);
    const both = [
      ["confirmer", town],
      ["reader", supplier],
    ] as const;
    expect(await tasksOf(ctx, both)).toEqual([]);
  }));

test("what waits is one task for each organisation, until it is judged", () =>
  inInvented(async (ctx) => {
    const id = await propose(ctx);
    await propose(ctx, { entry: otherEntry });
    await propose(ctx, { organisation: village });
    const holds = [
      ["confirmer", town],
      ["administrator", village],
    ] as const;
    const task = { kind: "use-to-confirm", about: null, due: null };
    expect(await tasksOf(ctx, holds)).toEqual([
      {
        ...task,
        id: `use-proposals-${town}`,
        organisation: { id: town, name: "Oefenstad" },
        count: 2,
      },
      {
        ...task,
        id: `use-proposals-${village}`,
        organisation: { id: village, name: "Oefendorp" },
        count: 1,
      },
    ]);
    const joost = await somebody(ctx, "Joost", holds);
    await judgeUseProposal(joost, town, id, { judgement: "reject", reason: "Nee.", hidden: false });
    expect((await tasksOf(ctx, holds))[0]).toMatchObject({ count: 1 });
  }));

test("after a merger the successor is asked", () =>
  inInvented(async (ctx) => {
    await propose(ctx);
    await merge(ctx, { from: town, to: village, day: "2026-11-22" });
    expect(await tasksOf(ctx, [["confirmer", town]])).toEqual([]);
    expect(await tasksOf(ctx, [["confirmer", village]])).toMatchObject([
      { organisation: { id: village }, count: 1 },
    ]);
  }));
