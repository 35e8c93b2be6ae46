import { expect, test } from "vitest";
import type { UseForm } from "#contract/adoption";
import type { Context } from "#platform/context";
import { putUse } from "../uses/put-use.ts";
import { ownUsesNow } from "../uses/use-store.ts";
import {
  entry,
  fault,
  formOf,
  inInvented,
  later,
  otherSupplier,
  somebody,
  supplier,
  town,
} from "../uses/uses.fixture.ts";
import { withdrawUse } from "../uses/withdraw-use.ts";
import { judgeUseProposal } from "./judge-use-proposal.ts";
import { confirm, judge, proposalsOf, propose } from "./proposals.fixture.ts";
import { withdrawUseProposal } from "./withdraw-use-proposal.ts";

const stateFor = async (ctx: Context, proposer = supplier) =>
  (await proposalsOf(ctx, proposer, "by-us"))[0]?.state;
const change = async (ctx: Context, given: Partial<UseForm>) => {
  const [now] = await ownUsesNow(ctx.db, town);
  await putUse(ctx, town, entry, formOf({ replaces: now?.id ?? null, ...given }));
};

test("a version that is typed after it was confirmed leaves it confirmed, for all who proposed it", () =>
  inInvented(async (ctx) => {
    const id = await propose(ctx);
    await propose(ctx, {}, otherSupplier);
    const joost = later(await judge(ctx), 1);
    await judgeUseProposal(joost, town, id, confirm);
    await change(later(joost, 1), { version: "2.0" });
    const then = later(ctx, 3);
    for (const proposer of [supplier, otherSupplier]) {
      expect(await stateFor(then, proposer)).toBe("confirmed");
    }
    const saar = later(await somebody(ctx, "Saar", [["editor", supplier]]), 3);
    await expect(withdrawUseProposal(saar, supplier, id)).rejects.toMatchObject(
      fault("proposal-judged"),
    );
    // Hidden with the version it waits in the eyes of who proposed it, and shown it is confirmed.
    await change(later(joost, 3), { version: "2.0", hidden: true });
    expect(await stateFor(later(ctx, 5))).toBe("waiting");
    await change(later(joost, 4), { version: "3.0" });
    expect(await stateFor(later(ctx, 6))).toBe("confirmed");
  }));

test("the word on another version tells nothing of what was confirmed and hidden, also when that was taken back", () =>
  inInvented(async (ctx) => {
    const joost = later(await judge(ctx), 1);
    const other = await putUse(joost, town, entry, formOf({ version: "1" }));
    const id = await propose(ctx, { version: "2" });
    await judgeUseProposal(later(joost, 1), town, id, { ...confirm, hidden: true });
    const said = { version: "1", note: "Nog steeds.", replaces: other.id };
    const { id: again } = await putUse(later(joost, 2), town, entry, formOf(said));
    expect(await stateFor(later(ctx, 4))).toBe("waiting");
    const hidden = (await ownUsesNow(ctx.db, town)).find((row) => row.hidden);
    await withdrawUse(later(joost, 4), town, entry, hidden?.id ?? "");
    await putUse(later(joost, 5), town, entry, formOf({ ...said, note: null, replaces: again }));
    expect(await stateFor(later(ctx, 7))).toBe("waiting");
  }));
