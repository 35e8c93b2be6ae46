import { expect, test } from "vitest";
import type { Context } from "#platform/context";
import { listOwnUses, listUsesOfOrganisation } from "../uses/list-uses-of-organisation.ts";
import { putUse } from "../uses/put-use.ts";
import {
  entry,
  formOf,
  hamlet,
  inInvented,
  later,
  merge,
  somebody,
  supplier,
  town,
  village,
} from "../uses/uses.fixture.ts";
import { judgeUseProposal } from "./judge-use-proposal.ts";
import { listUseProposals } from "./list-use-proposals.ts";
import { proposeUse } from "./propose-use.ts";

type Asked = Parameters<typeof proposeUse>[2];
const confirm = { judgement: "confirm", reason: null, hidden: false } as const;
const code = (name: string) => ({ code: `adoption/${name}` });

const propose = async (ctx: Context, given: Partial<Asked> = {}, by: string = supplier) => {
  const seller = await somebody(ctx, `Verkoper van ${by}`, [["editor", by]]);
  const { id } = await proposeUse(seller, by, {
    organisation: town,
    entry,
    version: null,
    status: "in-production",
    since: null,
    note: "Zegt de leverancier.",
    evidenceUrl: null,
    ...given,
  });
  return id;
};
const judge = (ctx: Context, at: string = town) =>
  somebody(ctx, `Joost ${at}`, [["confirmer", at]]);
const list = async (ctx: Context, organisation: string, side: "to-us" | "by-us" = "to-us") =>
  (await listUseProposals(ctx, organisation, { side, limit: 100 })).items;
const open = async (ctx: Context, id = town, on?: string) =>
  (await listUsesOfOrganisation(ctx, id, { limit: 100, ...(on !== undefined && { on }) })).items;
const own = async (ctx: Context, id = town) => (await listOwnUses(ctx, id, { limit: 100 })).items;

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
      code("organisation-ended"),
    );
    await expect(judgeUseProposal(other, hamlet, id, confirm)).rejects.toMatchObject(
      code("unknown-proposal"),
    );
    expect(await list(after, village)).toMatchObject([{ id, organisation: { id: town } }]);
    await judgeUseProposal(after, village, id, confirm);
    expect(await own(after, village)).toMatchObject([{ saidBy: { id: village } }]);
    expect(await list(ctx, supplier, "by-us")).toMatchObject([{ state: "confirmed" }]);
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
        (await list(then, supplier, "by-us")).map((one) => [one.id, one.state] as const),
      );
    const before = await states();
    expect(before).toEqual({ [hid]: "waiting", [id]: "confirmed" });
    await judgeUseProposal(now, village, hid, { ...confirm, hidden: true });
    // What the successor hides is hidden of all that merged into it, of whatever version: nobody sees that it is used.
    expect(await states()).toEqual({ [hid]: "waiting", [id]: "waiting" });
    expect(await open(then, village)).toEqual([]);
  }));

test("of a municipality that was divided nobody judges, and what two who merged proposed to each other is gone", () =>
  inInvented(async (ctx) => {
    const id = await propose(ctx);
    const toItself = await propose(ctx, { organisation: village }, hamlet);
    await merge(ctx, { from: town, to: village, day: "2026-11-22", split: true });
    await merge(ctx, { from: hamlet, to: village, day: "2026-11-22" });
    const joost = await judge(ctx, village);
    expect(await list(joost, village)).toEqual([]);
    for (const one of [id, toItself]) {
      await expect(judgeUseProposal(joost, village, one, confirm)).rejects.toMatchObject(
        code("unknown-proposal"),
      );
    }
    // It stands in nobody's way.
    await putUse(joost, village, entry, formOf());
    expect(await own(joost, village)).toHaveLength(1);
  }));
