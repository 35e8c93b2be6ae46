import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Context } from "#platform/context";
import { listUsesOfEntry } from "../uses/list-uses-of-entry.ts";
import { putUse } from "../uses/put-use.ts";
import {
  entry,
  formOf,
  hamlet,
  inInvented,
  later,
  makePart,
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
import { confirm, judge, proposalsOf, propose } from "./proposals.fixture.ts";

const hide = async (ctx: Context, given: Partial<Parameters<typeof formOf>[0]> = {}, of = entry) =>
  putUse(
    await somebody(ctx, "Eva", [["editor", town]]),
    town,
    of,
    formOf({ ...given, hidden: true }),
  );
const answer = (ctx: Context, organisation: string) =>
  sql`insert into adoption.answer (id, organisation, entry, answer, hidden, origin, sources, given_on, given_at)
    values (gen_random_uuid(), ${organisation}, ${entry}, 'uses', true, 'own', '{}', '2026-01-01', ${ctx.now})`.execute(
    ctx.db,
  );

/** What a municipality hid before it merged into the one that confirms. */
const hidden: Readonly<Record<string, (ctx: Context) => Promise<unknown>>> = {
  "the same use": (ctx) => hide(ctx),
  "the use of another version": (ctx) => hide(ctx, { version: "1" }),
  "the use of a part": async (ctx) => {
    await hide(ctx, {}, otherEntry);
    await makePart(ctx);
  },
  "a use that is to come": (ctx) => hide(ctx, { status: "planned", productionOn: "2027-06-01" }),
  "that it does not use it": (ctx) => hide(ctx, { status: "not-used" }),
  "an answer, and no use": (ctx) => answer(ctx, town),
};

/** All that others are told of it. */
const told = async (ctx: Context): Promise<string> =>
  JSON.stringify([
    await openUses(ctx, hamlet),
    await openUses(ctx, town),
    await openUses(ctx, town, "2026-11-22"),
    await listUsesOfEntry(ctx, entry, { limit: 9 }),
    await proposalsOf(ctx, supplier, "by-us"),
  ]);

test.each(Object.entries(hidden))(
  "confirmed by the successor, nothing comes out of what was hidden before two mergers: %s",
  (_, before) =>
    inInvented(async (ctx) => {
      await before(ctx);
      await merge(ctx, { from: town, to: village, day: "2026-11-23" });
      await merge(ctx, { from: village, to: hamlet, day: "2026-11-24" });
      const then = later(ctx, 5);
      const id = await propose(then, { organisation: hamlet });
      const outside = await told(then);
      const joost = await judge(then, hamlet);
      await judgeUseProposal(joost, hamlet, id, confirm);
      expect(await told(then)).toBe(outside);
      const own = (await ownUses(joost, hamlet)).filter(({ saidBy }) => saidBy.id === hamlet);
      expect(own).toMatchObject([{ status: "in-production", hidden: true }]);
      expect(await proposalsOf(joost, hamlet)).toMatchObject([{ id, state: "confirmed" }]);
    }),
);

test("confirmed by who answered so in secret itself, it is no more public than the answer", () =>
  inInvented(async (ctx) => {
    await answer(ctx, hamlet);
    const id = await propose(ctx, { organisation: hamlet });
    const outside = await told(ctx);
    await judgeUseProposal(await judge(ctx, hamlet), hamlet, id, confirm);
    expect(await told(ctx)).toBe(outside);
  }));

test("what a municipality hid that was divided hides nothing of who took a part of it", () =>
  inInvented(async (ctx) => {
    await hide(ctx);
    await merge(ctx, { from: town, to: hamlet, day: "2026-11-23", split: true });
    const then = later(ctx, 5);
    const id = await propose(then, { organisation: hamlet });
    await judgeUseProposal(await judge(then, hamlet), hamlet, id, confirm);
    expect(await openUses(then, hamlet)).toMatchObject([{ status: "in-production" }]);
  }));
