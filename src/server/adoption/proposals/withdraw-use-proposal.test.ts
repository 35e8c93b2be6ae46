import { describe, expect, test } from "vitest";
import type { Context } from "#platform/context";
import { adoptionData } from "../adoption-data.ts";
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
  otherEntry,
  ownUses,
  somebody,
  supplier,
  town,
  village,
} from "../uses/uses.fixture.ts";
import { judgeUseProposal } from "./judge-use-proposal.ts";
import { holdProposal } from "./proposal-store.ts";
import { confirm, judge, proposalOf, proposalsOf, propose } from "./proposals.fixture.ts";
import { proposeUse } from "./propose-use.ts";
import { withdrawUseProposal } from "./withdraw-use-proposal.ts";

const colleague = (ctx: Context) => somebody(ctx, "Saar", [["editor", supplier]]);
const data = async (ctx: Context, { person }: { readonly person: number }) =>
  JSON.stringify(await adoptionData.show(ctx, { number: person, email: null }));

test("an organisation that ended takes nothing back that it proposed, and its successor does", () =>
  inInvented(async (ctx) => {
    const id = await propose(ctx, { organisation: hamlet }, town);
    await merge(ctx, { from: town, to: village, day: "2026-11-22" });
    const before = await somebody(ctx, "Eva", [["editor", town]]);
    await expect(withdrawUseProposal(before, town, id)).rejects.toMatchObject(
      fault("organisation-ended"),
    );
    await expect(withdrawUseProposal(before, supplier, id)).rejects.toMatchObject(
      fault("unknown-proposal"),
    );
    expect(await proposalsOf(ctx, hamlet)).toMatchObject([{ state: "waiting" }]);
    const after = await somebody(ctx, "Bo", [["editor", village]]);
    await withdrawUseProposal(after, village, id);
    expect(await proposalsOf(ctx, hamlet)).toEqual([]);
  }));

describe("of what was confirmed and hidden", () => {
  /** One that nobody looked at and one that was confirmed and hidden, taken back by a colleague of who proposed them. */
  async function takenBack(ctx: Context) {
    const waiting = await propose(ctx);
    const confirmed = await propose(ctx, { entry: otherEntry });
    const joost = later(await judge(ctx), 1);
    await judgeUseProposal(joost, town, confirmed, { ...confirm, hidden: true });
    const saar = later(await colleague(ctx), 2);
    const asJudged = await holdProposal(ctx.db, confirmed);
    const ofJoost = await data(ctx, joost);
    for (const id of [waiting, confirmed]) await withdrawUseProposal(saar, supplier, id);
    return { waiting, confirmed, asJudged, joost, saar, ofJoost };
  }

  test("who proposed it is told what is told of one that nobody looked at", () =>
    inInvented(async (ctx) => {
      const { waiting, confirmed, saar } = await takenBack(ctx);
      const listed = await proposalsOf(saar, supplier, "by-us");
      expect(
        Object.fromEntries(listed.map(({ id, state, reason }) => [id, [state, reason]])),
      ).toEqual({
        [waiting]: ["withdrawn", null],
        [confirmed]: ["withdrawn", null],
      });
      const again = (id: string) =>
        withdrawUseProposal(saar, supplier, id).catch(({ code, message, faults }) => [
          code,
          message,
          faults,
        ]);
      expect(await again(confirmed)).toEqual(await again(waiting));
      expect(await again(confirmed)).toContain("adoption/proposal-judged");
      // Of what a person did both tell the same: here nothing, for neither was proposed or judged by the colleague.
      expect(await data(ctx, saar)).not.toContain(entry);
      expect(await data(ctx, saar)).not.toContain(otherEntry);
      for (const one of [entry, otherEntry]) {
        const { id } = await proposeUse(saar, supplier, proposalOf({ entry: one }));
        expect([waiting, confirmed]).not.toContain(id);
      }
    }));

  test("the organisation keeps who confirmed it and when, and its use", () =>
    inInvented(async (ctx) => {
      const { confirmed, asJudged, joost, ofJoost, saar } = await takenBack(ctx);
      expect(asJudged).toMatchObject({ state: "confirmed", judged_by: joost.person, reason: null });
      expect(await holdProposal(ctx.db, confirmed)).toEqual({
        ...asJudged,
        withdrawn_at: saar.now,
      });
      expect(await data(ctx, joost)).toBe(ofJoost);
      expect(await proposalsOf(joost, town)).toMatchObject([{ id: confirmed, state: "confirmed" }]);
      expect(await ownUses(joost)).toMatchObject([{ entry: { id: otherEntry }, hidden: true }]);
      await expect(judgeUseProposal(joost, town, confirmed, confirm)).rejects.toMatchObject(
        fault("proposal-judged"),
      );
    }));

  test("it stays taken back when the organisation shows the use to all", () =>
    inInvented(async (ctx) => {
      const { confirmed, joost, saar } = await takenBack(ctx);
      const [use] = await ownUses(joost);
      const shown = formOf({ replaces: use?.useId ?? null });
      await putUse(later(joost, 2), town, otherEntry, shown);
      expect(await openUses(later(ctx, 3))).toHaveLength(1);
      const states = (await proposalsOf(saar, supplier, "by-us")).map(({ id, state }) => [
        id,
        state,
      ]);
      expect(states).toContainEqual([confirmed, "withdrawn"]);
    }));
});
