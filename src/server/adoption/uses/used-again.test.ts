import { describe, expect, test } from "vitest";
import type { UseForm } from "#contract/adoption";
import type { Context } from "#platform/context";
import { judgeUseProposal } from "../proposals/judge-use-proposal.ts";
import { confirm, propose } from "../proposals/proposals.fixture.ts";
import { putUse } from "./put-use.ts";
import {
  entry,
  formOf,
  inInvented,
  later,
  openUses,
  ownUses,
  somebody,
  town,
} from "./uses.fixture.ts";

const joost = (ctx: Context) => somebody(ctx, "Joost", [["confirmer", town]]);
const put = async (ctx: Context, given: Partial<UseForm>) =>
  (await putUse(ctx, town, entry, formOf(given))).id;
const statesOn = async (ctx: Context, ...days: readonly string[]) => {
  const states: (string | null | undefined)[] = [];
  for (const day of days) states.push((await openUses(ctx, town, day))[0]?.status);
  return states;
};
const past = ["2018-06-01", "2019-06-01", "2021-06-01", "2023-06-01", "2026-11-22"] as const;
const was = [undefined, "in-production", "phasing-out", "phased-out", "phased-out"];
const gone = {
  status: "phased-out",
  productionOn: "2019-01-01",
  phasingOutOn: "2021-01-01",
  phasedOutOn: "2022-01-01",
} as const;

describe("what was phased out and is used again", () => {
  test.each<[string, Partial<UseForm>]>([
    ["with no day", {}],
    ["with the days that the form held", { ...gone, status: "in-production" }],
    ["with one of them", { productionOn: "2019-01-01" }],
    ["as a plan", { status: "planned" }],
  ])("begins anew, %s, and what was stays as it was", (_, given) =>
    inInvented(async (ctx) => {
      const eva = await joost(ctx);
      const id = await put(eva, gone);
      await put(later(eva, 5), { ...given, replaces: id });
      const then = later(ctx, 9);
      expect(await statesOn(then, ...past)).toEqual(was);
      const status = given.status ?? "in-production";
      expect(await statesOn(then, "2026-11-26", "2026-11-27")).toEqual(["phased-out", status]);
      expect(await ownUses(later(eva, 9))).toMatchObject([{ productionOn: null, status }]);
    }),
  );

  test("begins on the day that is given, when that is another", () =>
    inInvented(async (ctx) => {
      const eva = await joost(ctx);
      const id = await put(eva, gone);
      await put(later(eva, 5), {
        ...gone,
        status: "in-production",
        phasingOutOn: null,
        phasedOutOn: null,
        productionOn: "2026-05-01",
        replaces: id,
      });
      expect(await statesOn(later(ctx, 9), "2021-06-01", "2023-06-01", "2026-06-01")).toEqual([
        "phasing-out",
        "phased-out",
        "in-production",
      ]);
    }));

  test("was no more than a slip when it was said today without a day: then all stays one use", () =>
    inInvented(async (ctx) => {
      const eva = await joost(ctx);
      const id = await put(eva, { productionOn: "2019-01-01" });
      const slip = await put(later(eva, 5), {
        status: "phased-out",
        productionOn: "2019-01-01",
        replaces: id,
      });
      await put(later(eva, 5), { productionOn: "2019-01-01", replaces: slip });
      const then = later(ctx, 9);
      expect(await ownUses(later(eva, 9))).toMatchObject([{ productionOn: "2019-01-01" }]);
      expect(await statesOn(then, "2020-01-01", "2026-12-01")).toEqual([
        "in-production",
        "in-production",
      ]);
    }));

  test("and is said not to be used keeps that it was", () =>
    inInvented(async (ctx) => {
      const eva = await joost(ctx);
      const id = await put(eva, gone);
      await put(later(eva, 5), { status: "not-used", replaces: id });
      expect(await statesOn(later(ctx, 9), ...past)).toEqual(was);
    }));
});

describe("confirming a proposal", () => {
  test.each([null, "2020-01-01"])(
    "of what was phased out tells that it is used again, whatever it says of before: since %s",
    (since) =>
      inInvented(async (ctx) => {
        const eva = await joost(ctx);
        await put(eva, gone);
        const id = await propose(ctx, { since });
        await judgeUseProposal(later(eva, 5), town, id, confirm);
        const then = later(ctx, 9);
        expect(await statesOn(then, ...past)).toEqual(was);
        expect(await statesOn(then, "2026-11-27")).toEqual(["in-production"]);
        expect(await ownUses(later(eva, 9))).toMatchObject([{ phasedOutOn: null }]);
      }),
  );

  test.each(["phasing-out", "phased-out"] as const)(
    "of a step before %s leaves a word that fits, so that it can be sent again",
    (status) =>
      inInvented(async (ctx) => {
        const eva = await joost(ctx);
        const days = { productionOn: "2019-01-01", phasingOutOn: "2021-01-01" };
        await put(eva, {
          status,
          ...days,
          phasedOutOn: status === "phased-out" ? "2022-01-01" : null,
        });
        const id = await propose(ctx);
        await judgeUseProposal(later(eva, 5), town, id, confirm);
        const [use] = await ownUses(later(eva, 5));
        if (!use) throw new Error("nothing is said");
        const { acquiringOn, plannedOn, productionOn, phasingOutOn, phasedOutOn, version } = use;
        const same = { acquiringOn, plannedOn, productionOn, phasingOutOn, phasedOutOn, version };
        await put(later(eva, 6), { ...same, note: "Erbij.", replaces: use.useId });
        expect(await ownUses(later(eva, 6))).toMatchObject([
          { note: "Erbij.", status: "in-production" },
        ]);
      }),
  );

  test("of a step keeps a later one that is still to come", () =>
    inInvented(async (ctx) => {
      const eva = await joost(ctx);
      await put(eva, { status: "planned", productionOn: "2027-01-01", phasedOutOn: "2030-01-01" });
      const id = await propose(ctx, { since: "2026-11-01" });
      await judgeUseProposal(later(eva, 1), town, id, confirm);
      expect(await ownUses(eva)).toMatchObject([
        { productionOn: "2026-11-01", phasedOutOn: "2030-01-01" },
      ]);
    }));
});
