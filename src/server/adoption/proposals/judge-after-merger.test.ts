import { expect, test } from "vitest";
import { putUse } from "../uses/put-use.ts";
import {
  entry,
  fault,
  formOf,
  hamlet,
  inInvented,
  later,
  merge,
  openUses,
  ownUses,
  supplier,
  town,
  village,
} from "../uses/uses.fixture.ts";
import { judgeUseProposal } from "./judge-use-proposal.ts";
import { confirm, judge, proposalsOf, propose } from "./proposals.fixture.ts";

test("of a municipality that merged, the successor judges and nobody else", () =>
  inInvented(async (ctx) => {
    const id = await propose(ctx);
    const [before, after, other] = [
      await judge(ctx),
      await judge(ctx, village),
      await judge(ctx, hamlet),
    ];
    await merge(ctx, { from: town, to: village, day: "2026-11-22" });
    await expect(judgeUseProposal(before, town, id, confirm)).rejects.toMatchObject(
      fault("organisation-ended"),
    );
    await expect(judgeUseProposal(other, hamlet, id, confirm)).rejects.toMatchObject(
      fault("unknown-proposal"),
    );
    expect(await proposalsOf(after, village)).toMatchObject([{ id, organisation: { id: town } }]);
    await judgeUseProposal(after, village, id, confirm);
    expect(await ownUses(after, village)).toMatchObject([{ saidBy: { id: village } }]);
    expect(await proposalsOf(ctx, supplier, "by-us")).toMatchObject([{ state: "confirmed" }]);
  }));

test("confirmed before a merger stays confirmed; hidden by the successor it waits, and what merged into it said is hidden too", () =>
  inInvented(async (ctx) => {
    const id = await propose(ctx);
    await judgeUseProposal(await judge(ctx), town, id, confirm);
    const hid = await propose(ctx, { organisation: hamlet });
    const [joost, eva] = [await judge(ctx, village), await judge(ctx, hamlet)];
    await putUse(eva, hamlet, entry, formOf({ version: "1" }));
    for (const from of [town, hamlet]) await merge(ctx, { from, to: village, day: "2026-11-23" });
    const [now, then] = [later(joost, 3), later(ctx, 4)];
    const states = async () =>
      Object.fromEntries(
        (await proposalsOf(then, supplier, "by-us")).map((one) => [one.id, one.state] as const),
      );
    const before = await states();
    expect(before).toEqual({ [hid]: "waiting", [id]: "confirmed" });
    await judgeUseProposal(now, village, hid, { ...confirm, hidden: true });
    // What the successor hides is hidden of all that merged into it, of whatever version: nobody sees that it is used.
    expect(await states()).toEqual({ [hid]: "waiting", [id]: "waiting" });
    expect(await openUses(then, village)).toEqual([]);
  }));

test("of a municipality that was divided nobody judges, and what two who merged proposed to each other is gone", () =>
  inInvented(async (ctx) => {
    const id = await propose(ctx);
    const toItself = await propose(ctx, { organisation: village }, hamlet);
    await merge(ctx, { from: town, to: village, day: "2026-11-22", split: true });
    await merge(ctx, { from: hamlet, to: village, day: "2026-11-22" });
    const joost = await judge(ctx, village);
    expect(await proposalsOf(joost, village)).toEqual([]);
    for (const one of [id, toItself]) {
      await expect(judgeUseProposal(joost, village, one, confirm)).rejects.toMatchObject(
        fault("unknown-proposal"),
      );
    }
    // It stands in nobody's way.
    await putUse(joost, village, entry, formOf());
    expect(await ownUses(joost, village)).toHaveLength(1);
  }));
