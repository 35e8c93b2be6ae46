import { expect, test } from "vitest";
import { putUse } from "../uses/put-use.ts";
import {
  entry,
  fault,
  formOf,
  inInvented,
  later,
  makePart,
  openUses,
  otherEntry,
  otherSupplier,
  ownUses,
  somebody,
  supplier,
  town,
  village,
} from "../uses/uses.fixture.ts";
import { judgeUseProposal } from "./judge-use-proposal.ts";
import { confirm, judge, proposalsOf, propose } from "./proposals.fixture.ts";
import { withdrawUseProposal } from "./withdraw-use-proposal.ts";

const reject = {
  judgement: "reject",
  reason: "Wij gebruiken iets anders.",
  hidden: false,
} as const;

test("what is not proposed to the organisation is not its to judge", () =>
  inInvented(async (ctx) => {
    const id = await propose(ctx);
    const other = await judge(ctx, village);
    await expect(judgeUseProposal(other, village, id, confirm)).rejects.toMatchObject(
      fault("unknown-proposal"),
    );
    expect(await openUses(ctx)).toEqual([]);
  }));

test("rejecting needs a reason, and leaves the use not known", () =>
  inInvented(async (ctx) => {
    const id = await propose(ctx);
    const joost = await judge(ctx);
    await expect(
      judgeUseProposal(joost, town, id, { ...reject, reason: null }),
    ).rejects.toMatchObject(fault("reason-needed"));
    await judgeUseProposal(joost, town, id, reject);
    expect(await ownUses(joost)).toEqual([]);
    expect(await proposalsOf(joost, town)).toMatchObject([
      { state: "rejected", reason: reject.reason },
    ]);
  }));

test("a proposal is judged once", () =>
  inInvented(async (ctx) => {
    const id = await propose(ctx);
    const joost = await judge(ctx);
    await judgeUseProposal(joost, town, id, reject);
    for (const judgement of [reject, confirm]) {
      await expect(judgeUseProposal(joost, town, id, judgement)).rejects.toMatchObject(
        fault("proposal-judged"),
      );
    }
    const taken = await propose(ctx, { version: "2" });
    const seller = await somebody(ctx, `Verkoper van ${supplier}`, [["editor", supplier]]);
    await withdrawUseProposal(seller, supplier, taken);
    await expect(judgeUseProposal(joost, town, taken, confirm)).rejects.toMatchObject(
      fault("proposal-judged"),
    );
    expect(await ownUses(joost)).toEqual([]);
    expect(await proposalsOf(joost, town)).toHaveLength(1);
  }));

test.each([
  ["acquiring", "acquiringOn"],
  ["planned", "plannedOn"],
  ["in-production", "productionOn"],
  ["phasing-out", "phasingOutOn"],
  ["phased-out", "phasedOutOn"],
] as const)("confirmed, %s stands with its day, in the organisation's own name", (status, field) =>
  inInvented(async (ctx) => {
    const id = await propose(ctx, { status, since: "2024-03-01" });
    await judgeUseProposal(await judge(ctx), town, id, confirm);
    const [use] = await openUses(ctx);
    expect(use).toMatchObject({
      status,
      [field]: "2024-03-01",
      origin: "own",
      kind: "user",
      certainty: "high",
      byOrganisation: null,
      saidBy: { id: town },
      // What the supplier wrote is not what the organisation says.
      note: null,
    });
    expect(await openUses(ctx, town, "2024-02-29")).toEqual([]);
    expect(await openUses(ctx, town, "2024-03-01")).toMatchObject([{ status }]);
  }),
);

test("confirmed and hidden, others do not see it", () =>
  inInvented(async (ctx) => {
    const id = await propose(ctx);
    const joost = await judge(ctx);
    await judgeUseProposal(joost, town, id, { ...confirm, hidden: true });
    expect(await openUses(ctx)).toEqual([]);
    expect(await ownUses(joost)).toMatchObject([{ hidden: true, status: "in-production" }]);
  }));

test("what the organisation said itself already stays, and what it hides stays hidden", () =>
  inInvented(async (ctx) => {
    const joost = await judge(ctx);
    const detailed = { note: "Voor burgerzaken.", contact: "beheer@oefenstad.example" };
    await putUse(
      joost,
      town,
      entry,
      formOf({ ...detailed, hidden: true, status: "planned", plannedOn: "2026-02-01" }),
    );
    const id = await propose(ctx, { since: "2026-11-01" });
    await judgeUseProposal(later(joost, 1), town, id, confirm);
    expect(await openUses(ctx)).toEqual([]);
    expect(await ownUses(joost)).toMatchObject([
      {
        ...detailed,
        hidden: true,
        status: "in-production",
        plannedOn: "2026-02-01",
        productionOn: "2026-11-01",
      },
    ]);
  }));

test("days that do not go together with what stood are not put together", () =>
  inInvented(async (ctx) => {
    const joost = await judge(ctx);
    await putUse(joost, town, entry, formOf({ status: "planned", plannedOn: "2026-02-01" }));
    const id = await propose(ctx, { since: "2020-01-01" });
    await judgeUseProposal(joost, town, id, confirm);
    expect(await ownUses(joost)).toMatchObject([{ plannedOn: null, productionOn: "2020-01-01" }]);
  }));

test("two who propose the same are confirmed by one word; another version is not", () =>
  inInvented(async (ctx) => {
    const first = await propose(ctx);
    await propose(ctx, {}, otherSupplier);
    await propose(ctx, { version: "2" }, otherSupplier);
    const joost = await judge(ctx);
    await judgeUseProposal(joost, town, first, confirm);
    expect(await ownUses(joost)).toHaveLength(1);
    const states = (await proposalsOf(ctx, otherSupplier, "by-us")).map(({ version, state }) => [
      version,
      state,
    ]);
    expect(states).toEqual([
      ["2", "waiting"],
      [null, "confirmed"],
    ]);
  }));

test("a proposal on a part is confirmed where the use of the whole stands", () =>
  inInvented(async (ctx) => {
    const joost = await judge(ctx);
    await putUse(joost, town, entry, formOf({ note: "Al lang." }));
    const id = await propose(ctx, { entry: otherEntry });
    await makePart(ctx);
    await judgeUseProposal(later(joost, 1), town, id, confirm);
    expect(await ownUses(joost)).toMatchObject([{ entry: { id: entry }, note: "Al lang." }]);
  }));
