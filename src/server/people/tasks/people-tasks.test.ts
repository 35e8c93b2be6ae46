import { expect, test } from "vitest";
import type { Right } from "#contract/access";
import type { Task } from "#contract/overview";
import { type Context, dutchDate } from "#platform/context";
import { testCaller } from "#platform/test-caller";
import { inUndoneTransaction } from "#platform/test-db";
import { invented, inventOrganisations, somebody } from "../invented.fixture.ts";
import { invite } from "../invitations/invite.ts";
import { withdrawInvitation } from "../invitations/withdraw-invitation.ts";
import { endMandate } from "../mandates/end-mandate.ts";
import { giveMandate } from "../mandates/give-mandate.ts";
import { grantRights } from "../rights/grant-rights.ts";
import { peopleTasks } from "./people-tasks.ts";

const { municipality: town, otherMunicipality: village, partnership } = invented;
const after = <C extends Context>(ctx: C, days: number): C => ({
  ...ctx,
  now: new Date(ctx.now.getTime() + days * 24 * 3_600_000),
});
const day = (ctx: Context, days: number): string => dutchDate(after(ctx, days).now);

/** What waits for who holds this right there, of one kind. */
async function waiting(
  ctx: Context,
  kind: Task["kind"],
  holds: readonly (readonly [Right, string | null])[],
): Promise<Task[]> {
  const caller = testCaller({ person: 1, holds, secondFactorAt: ctx.now });
  return (await peopleTasks({ ...ctx, caller })).filter((task) => task.kind === kind);
}

const inTown = (use: (ctx: Context) => Promise<void>) =>
  inUndoneTransaction(async (ctx) => {
    await inventOrganisations(ctx);
    await use(ctx);
  });

const invitation = {
  email: "bram@example.nl",
  rights: ["reader" as const],
  language: "nl" as const,
};

test("of an invitation that expired nobody hears but the administrators of that organisation", () =>
  inTown(async (ctx) => {
    const admin = await somebody(ctx, "Ada", [["administrator", town]]);
    await invite(admin, town, invitation);
    const late = after(ctx, 15);
    for (const other of [
      ["editor", town],
      ["mandate-holder", town],
      ["administrator", village],
      ["moderator", null],
    ] as const) {
      expect(await waiting(late, "invitation-expired", [other])).toEqual([]);
    }
    expect(await waiting(late, "invitation-expired", [["administrator", town]])).toMatchObject([
      { organisation: { id: town, name: "Oefenstad" }, about: "bram@example.nl", due: null },
    ]);
  }));

test("an invitation is a task from the day it expired, for thirty days", () =>
  inTown(async (ctx) => {
    await invite(await somebody(ctx, "Ada", [["administrator", town]]), town, invitation);
    const on = async (days: number) =>
      (await waiting(after(ctx, days), "invitation-expired", [["administrator", town]])).length;
    expect([await on(13), await on(14), await on(43), await on(44)]).toEqual([0, 1, 1, 0]);
  }));

test("who was invited anew, came in by another way or is not waited for any more is no task", () =>
  inTown(async (ctx) => {
    const admin = await somebody(ctx, "Ada", [["administrator", town]]);
    const late = after(admin, 20);
    const mine = () => waiting(late, "invitation-expired", [["administrator", town]]);
    await invite(admin, town, invitation);
    const { id } = await invite(admin, town, { ...invitation, email: "cato@example.nl" });
    await invite(admin, town, { ...invitation, email: "dirk@example.nl" });
    expect((await mine()).length).toBe(3);
    await invite(late, town, { ...invitation, email: "BRAM@example.nl" });
    await withdrawInvitation(late, town, id);
    const dirk = await somebody(ctx, "Dirk");
    await grantRights(ctx, { person: dirk.person, organisation: town, rights: ["reader"] });
    expect(await mine()).toEqual([]);
  }));

const given = (ctx: Context, from: number, until: number) => ({
  taker: partnership,
  scope: ["contact" as const],
  from: day(ctx, from),
  until: day(ctx, until),
});

test("of a mandate that ends nobody hears who can do nothing about it", () =>
  inTown(async (ctx) => {
    const holder = await somebody(ctx, "Ada", [["mandate-holder", town]]);
    await giveMandate(holder, town, given(ctx, 0, 10));
    for (const other of [
      ["editor", town],
      ["mandate-holder", partnership],
      ["administrator", village],
      ["moderator", null],
    ] as const) {
      expect(await waiting(ctx, "mandate-ends", [other])).toEqual([]);
    }
  }));

test("a mandate that ends is a task on both sides, each with the name of the other and the last day", () =>
  inTown(async (ctx) => {
    const holder = await somebody(ctx, "Ada", [["mandate-holder", town]]);
    await giveMandate(holder, town, given(ctx, 0, 10));
    const here = { organisation: { id: town }, about: "Oefenregio", due: day(ctx, 10) };
    const there = { organisation: { id: partnership }, about: "Oefenstad", due: day(ctx, 10) };
    const of = (...holds: (readonly [Right, string])[]) => waiting(ctx, "mandate-ends", holds);
    expect(await of(["administrator", town])).toMatchObject([here]);
    expect(await of(["mandate-holder", town])).toMatchObject([here]);
    expect(await of(["administrator", partnership])).toMatchObject([there]);
    const both = await of(["administrator", town], ["administrator", partnership]);
    expect(both).toMatchObject([here, there]);
    expect(new Set(both.map(({ id }) => id)).size).toBe(2);
  }));

test("a mandate is a task in its last thirty days, and not before it counts or once it is ended", () =>
  inTown(async (ctx) => {
    const holder = await somebody(ctx, "Ada", [["mandate-holder", town]]);
    const { id } = await giveMandate(holder, town, given(ctx, 5, 60));
    const on = async (days: number) =>
      (await waiting(after(ctx, days), "mandate-ends", [["administrator", town]])).length;
    expect([await on(3), await on(30), await on(31), await on(60), await on(61)]).toEqual([
      0, 0, 1, 1, 0,
    ]);
    await endMandate(holder, town, id);
    expect(await on(40)).toBe(0);
  }));

test("a mandate that is given again already is no task, unless days or tasks fall between", () =>
  inTown(async (ctx) => {
    const holder = await somebody(ctx, "Ada", [["mandate-holder", town]]);
    const mine = async () =>
      (await waiting(ctx, "mandate-ends", [["administrator", town]])).map(({ due }) => due);
    await giveMandate(holder, town, { ...given(ctx, 0, 10), scope: ["contact", "documents"] });
    await giveMandate(holder, town, { ...given(ctx, 12, 200), scope: ["contact", "documents"] });
    await giveMandate(holder, town, given(ctx, 11, 200));
    expect(await mine()).toEqual([day(ctx, 10)]);
    await giveMandate(holder, town, { ...given(ctx, 11, 200), scope: ["documents", "contact"] });
    expect(await mine()).toEqual([]);
  }));
