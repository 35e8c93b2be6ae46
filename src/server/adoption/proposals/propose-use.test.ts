import { v7 as uuidv7 } from "uuid";
import { expect, test } from "vitest";
import * as contract from "#contract/adoption";
import type { Context } from "#platform/context";
import { putUse } from "../uses/put-use.ts";
import { ownUsesNow } from "../uses/use-store.ts";
import {
  entry,
  fault,
  formOf,
  inInvented,
  later,
  makePart,
  merge,
  otherEntry,
  somebody,
  supplier,
  town,
  village,
} from "../uses/uses.fixture.ts";
import { withdrawUse } from "../uses/withdraw-use.ts";
import { judgeUseProposal } from "./judge-use-proposal.ts";
import { listUseProposals } from "./list-use-proposals.ts";
import { addProposal, proposalsBy } from "./proposal-store.ts";
import { confirm, judge, proposalOf } from "./proposals.fixture.ts";
import { proposeUse } from "./propose-use.ts";
import { withdrawUseProposal } from "./withdraw-use-proposal.ts";

const list = (ctx: Context, organisation: string, side: "to-us" | "by-us", limit = 100) =>
  listUseProposals(ctx, organisation, { side, limit });

const seller = (ctx: Context) => somebody(ctx, "Saar", [["editor", supplier]]);

test("nobody proposes to its own organisation, to one that is no more, or to one that is not there", () =>
  inInvented(async (ctx) => {
    const ada = await seller(ctx);
    await expect(proposeUse(ada, town, proposalOf())).rejects.toMatchObject(fault("own-use"));
    await expect(
      proposeUse(ada, supplier, proposalOf({ organisation: "GM9999" })),
    ).rejects.toMatchObject(fault("unknown-organisation"));
    await merge(ctx, { from: town, to: village, day: "2026-01-01" });
    await expect(proposeUse(ada, supplier, proposalOf())).rejects.toMatchObject({
      ...fault("organisation-ended"),
      message: expect.stringContaining(village),
    });
    await expect(
      proposeUse(ada, town, proposalOf({ organisation: village })),
    ).rejects.toMatchObject(fault("organisation-ended"));
  }));

test("an entry that is not there, and a day that is still to come, are refused", () =>
  inInvented(async (ctx) => {
    const ada = await seller(ctx);
    await expect(
      proposeUse(ada, supplier, proposalOf({ entry: "bestaat-niet" })),
    ).rejects.toMatchObject({ code: "catalogue/unknown-entry" });
    await expect(
      proposeUse(ada, supplier, proposalOf({ status: "planned", since: "2026-11-23" })),
    ).rejects.toMatchObject({
      ...fault("use-does-not-fit"),
      faults: [{ where: "body.since", detail: expect.any(String) }],
    });
    expect((await list(ada, supplier, "by-us")).total).toBe(0);
  }));

test("the same that waits is proposed once, also of a part; with other words it is taken back first", () =>
  inInvented(async (ctx) => {
    const ada = await seller(ctx);
    const { id } = await proposeUse(ada, supplier, proposalOf());
    expect(await proposeUse(later(ada, 1), supplier, proposalOf())).toEqual({ id });
    await expect(
      proposeUse(ada, supplier, proposalOf({ status: "planned" })),
    ).rejects.toMatchObject(fault("proposed-already"));
    const other = await proposeUse(ada, supplier, proposalOf({ version: "2" }));
    expect(other.id).not.toBe(id);
    const { id: ofPart } = await proposeUse(ada, supplier, proposalOf({ entry: otherEntry }));
    await makePart(ctx);
    const again = await proposeUse(ada, supplier, proposalOf({ entry: otherEntry }));
    expect([id, ofPart]).toContain(again.id);
    await withdrawUseProposal(ada, supplier, other.id);
    await expect(withdrawUseProposal(ada, supplier, other.id)).rejects.toMatchObject(
      fault("proposal-judged"),
    );
    expect((await list(ada, supplier, "by-us")).total).toBe(3);
  }));

test("two hundred wait at the most, and one that was taken back makes room", () =>
  inInvented(async (ctx) => {
    const ada = await seller(ctx);
    const first = await proposeUse(ada, supplier, proposalOf({ version: "0" }));
    const ids = [first.id, ...Array.from({ length: 199 }, () => uuidv7())];
    const [row] = await proposalsBy(ctx.db, [supplier]);
    if (!row) throw new Error("nothing was proposed");
    for (const [n, id] of ids.entries()) {
      if (n > 0) await addProposal(ctx.db, { ...row, id, version: `${n}` });
    }
    await expect(proposeUse(ada, supplier, proposalOf({ version: "meer" }))).rejects.toMatchObject(
      fault("too-many-proposals"),
    );
    // What waits already is told, and not refused.
    expect(await proposeUse(ada, supplier, proposalOf({ version: "7" }))).toEqual({ id: ids[7] });
    // Confirmed and hidden makes no room: that would tell.
    const joost = await judge(ctx);
    await judgeUseProposal(joost, town, ids[3] ?? "", { ...confirm, hidden: true });
    await expect(proposeUse(ada, supplier, proposalOf({ version: "meer" }))).rejects.toMatchObject(
      fault("too-many-proposals"),
    );
    await withdrawUseProposal(ada, supplier, ids[3] ?? "");
    expect((await proposeUse(ada, supplier, proposalOf({ version: "meer" }))).id).toBeTruthy();
  }));

/** All that the proposer's side can see and do, told without what differs by itself. */
async function seen(ada: Context, id: string): Promise<string> {
  const listed = await list(ada, supplier, "by-us");
  const again = await proposeUse(later(ada, 5), supplier, proposalOf());
  return JSON.stringify({ listed, again, same: again.id === id });
}

test.each(["nothing", "an open use", "a hidden use", "a hidden word that it is not used"])(
  "proposing tells nothing of what the organisation says: %s",
  (what) =>
    inInvented(async (ctx) => {
      const ada = await seller(ctx);
      const joost = await somebody(ctx, "Joost", [["editor", town]]);
      if (what !== "nothing") {
        const hidden = what.startsWith("a hidden");
        const status = what.endsWith("not used") ? "not-used" : "in-production";
        await putUse(joost, town, entry, formOf({ hidden, status }));
      }
      const { id } = await proposeUse(later(ada, 1), supplier, proposalOf());
      const { items } = await list(ada, supplier, "by-us");
      expect(items.map(({ state, reason }) => [state, reason])).toEqual([["waiting", null]]);
      expect(await seen(ada, id)).toContain('"same":true');
      expect((await list(joost, town, "to-us")).items).toMatchObject([{ id, state: "waiting" }]);
    }),
);

test("confirmed and hidden looks to who proposed it as if nobody looked at it, in every byte", () =>
  inInvented(async (ctx) => {
    const ada = await seller(ctx);
    const joost = later(await judge(ctx), 2);
    const { id } = await proposeUse(ada, supplier, proposalOf({ since: "2020-01-01" }));
    const asked = proposalOf({ since: "2020-01-01" });
    const all = async () =>
      JSON.stringify([
        await list(ada, supplier, "by-us"),
        await proposeUse(later(ada, 9), supplier, asked),
        await proposeUse(later(ada, 9), supplier, proposalOf()).catch(({ message }) => message),
        await withdrawUseProposal(ada, town, id).catch(({ code: told }) => told),
      ]);
    const before = await all();
    await judgeUseProposal(joost, town, id, { ...confirm, hidden: true });
    expect(await all()).toBe(before);
    expect((await list(joost, town, "to-us")).items).toMatchObject([{ state: "confirmed" }]);
    // Shown to all, it shows to who proposed it; hidden again, taken back or turned, it waits again.
    const show = async (form: Partial<Parameters<typeof formOf>[0]>) => {
      const [now] = await usesNow(joost);
      await putUse(joost, town, entry, formOf({ ...form, replaces: now ?? null }));
    };
    const state = async () => (await list(ada, supplier, "by-us")).items[0]?.state;
    await show({ hidden: false });
    expect(await state()).toBe("confirmed");
    await show({ hidden: false, status: "phasing-out" });
    expect(await state()).toBe("confirmed");
    await expect(withdrawUseProposal(ada, supplier, id)).rejects.toMatchObject(
      fault("proposal-judged"),
    );
    await show({ hidden: true });
    expect(await all()).toBe(before);
    await show({ hidden: false, status: "not-used" });
    expect(await state()).toBe("waiting");
    const [now = ""] = await usesNow(joost);
    await withdrawUse(joost, town, entry, now);
    expect(await all()).toBe(before);
  }));

const usesNow = async (ctx: Context): Promise<string[]> =>
  (await ownUsesNow(ctx.db, town)).map(({ id }) => id);

test("an open use of another version, or said before, does not tell that a hidden one was confirmed", () =>
  inInvented(async (ctx) => {
    const ada = await seller(ctx);
    const joost = later(await judge(ctx), 2);
    await putUse(joost, town, entry, formOf({ version: "1" }));
    const { id } = await proposeUse(ada, supplier, proposalOf());
    const { id: second } = await proposeUse(ada, supplier, proposalOf({ version: "2" }));
    const before = JSON.stringify(await list(ada, supplier, "by-us"));
    for (const one of [id, second]) {
      await judgeUseProposal(joost, town, one, { ...confirm, hidden: true });
    }
    expect(JSON.stringify(await list(ada, supplier, "by-us"))).toBe(before);
  }));

test("rejected shows, with the reason", () =>
  inInvented(async (ctx) => {
    const ada = await seller(ctx);
    const joost = await judge(ctx);
    const { id } = await proposeUse(ada, supplier, proposalOf());
    const rejected = {
      judgement: "reject",
      reason: "Dat is een ander pakket.",
      hidden: false,
    } as const;
    await judgeUseProposal(joost, town, id, rejected);
    expect((await list(ada, supplier, "by-us")).items).toMatchObject([
      { id, state: "rejected", reason: rejected.reason },
    ]);
    await expect(withdrawUseProposal(ada, supplier, id)).rejects.toMatchObject(
      fault("proposal-judged"),
    );
    // It can be proposed anew.
    expect((await proposeUse(ada, supplier, proposalOf())).id).not.toBe(id);
  }));

test("a proposal is known to the two of them alone", () =>
  inInvented(async (ctx) => {
    const ada = await seller(ctx);
    const { id } = await proposeUse(ada, supplier, proposalOf());
    for (const side of ["to-us", "by-us"] as const) {
      expect((await list(ctx, village, side)).total).toBe(0);
    }
    await expect(withdrawUseProposal(ada, village, id)).rejects.toMatchObject(
      fault("unknown-proposal"),
    );
    await expect(judgeUseProposal(ada, village, id, confirm)).rejects.toMatchObject(
      fault("unknown-proposal"),
    );
    const asked = contract.listUseProposals.query.parse({ side: "to-us" });
    expect((await listUseProposals(ctx, supplier, asked)).total).toBe(0);
  }));
