import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { invent, inventTown, somebody, town } from "../catalogue.fixture.ts";
import { changeEntry } from "../entries/change-entry.ts";
import { getEntry } from "../entries/get-entry.ts";
import { mergeEntries } from "../merges/merge-entries.ts";
import { undoMerge } from "../merges/undo-merge.ts";
import { judgeProposal } from "../proposals/judge-proposal.ts";
import { proposeEntry } from "../proposals/propose-entry.ts";
import { recordDecision } from "./record-decision.ts";

// Stage and level come by one road, a decision. Every other road that writes an entry is tried here.
const complete = {
  name: "Oefenwijzer",
  kind: "software" as const,
  summary: "Wijst de weg bij het oefenen.",
  taskFields: ["0.4"],
  contact: "informatie@oefenstad.example",
};
const decided = {
  stage: "shared" as const,
  decider: "Oefenraad",
  evidence: "Besluit 12 van de Oefenraad",
};
/** As somebody sends it who hopes that it is taken along. */
const smuggled = { ...complete, stage: "shared", level: "binding" } as typeof complete;
const standing = async (ctx: Context, id: string) => {
  const { stage, level } = await getEntry(ctx, id);
  return { stage, level };
};
const decisions = async (ctx: Context, id: string): Promise<number> => {
  const { rows } = await sql`select 1 from catalogue.decision where entry = ${id}`.execute(ctx.db);
  return rows.length;
};

describe("nothing but a decision writes stage or level", () => {
  test("no statement that does not open the table for itself", () =>
    inUndoneTransaction(async (ctx) => {
      const id = await invent(ctx, "Oefenwijzer");
      await sql`savepoint before`.execute(ctx.db);
      await expect(
        sql`insert into catalogue.decision (id, entry, sort, stage, decider, sources, origin, recorded_at)
          values (gen_random_uuid(), ${id}, 'stage', 'shared', 'niemand', '{}', 'waaier', ${ctx.now})`.execute(
          ctx.db,
        ),
      ).rejects.toThrow("by a decision alone");
      await sql`rollback to savepoint before`.execute(ctx.db);
      await recordDecision(ctx, id, decided);
      await sql`savepoint after`.execute(ctx.db);
      await expect(
        sql`update catalogue.decision set stage = 'retired' where entry = ${id}`.execute(ctx.db),
      ).rejects.toThrow("by a decision alone");
      await sql`rollback to savepoint after`.execute(ctx.db);
    }));

  test("not a form: something new has the stage that a moderator let it begin with, and shared is none of those", () =>
    inUndoneTransaction(async (ctx) => {
      await inventTown(ctx);
      const maker = await somebody(ctx, "Ada", [["editor", town]]);
      const moderator = await somebody(ctx, "Bram", [["moderator", null]]);
      const { id } = await proposeEntry(maker, town, {
        kind: "new",
        content: smuggled,
        stage: "trial",
        draft: false,
      });
      const { entry } = await judgeProposal(moderator, id, { verdict: "accepted" });
      expect(await standing(ctx, entry ?? "")).toEqual({ stage: "trial", level: null });
      expect(await decisions(ctx, entry ?? "")).toBe(1);
    }));

  test("not the owner who changes the entry", () =>
    inUndoneTransaction(async (ctx) => {
      await inventTown(ctx);
      const id = await invent(ctx, "Oefenwijzer");
      await sql`update catalogue.entry set owner_id = ${town} where id = ${id}`.execute(ctx.db);
      const owner = await somebody(ctx, "Ada", [["editor", town]]);
      await changeEntry(owner, town, id, { content: smuggled, version: 1 });
      expect(await standing(ctx, id)).toEqual({ stage: null, level: null });
    }));

  test("not a merge, nor its undoing: each decision stays with the entry that it is of", () =>
    inUndoneTransaction(async (ctx) => {
      const moderator = await somebody(ctx, "Bram", [["moderator", null]]);
      const whole = await invent(ctx, "Oefenwijzer");
      const part = await invent(ctx, "Oefenwegwijzer");
      await recordDecision(ctx, part, decided);
      const { id } = await mergeEntries(moderator, part, { whole, reason: "Hetzelfde ding." });
      expect(await decisions(ctx, whole)).toBe(0);
      expect(await decisions(ctx, part)).toBe(1);
      await undoMerge(moderator, id);
      expect(await standing(ctx, whole)).toEqual({ stage: null, level: null });
      expect(await standing(ctx, part)).toEqual({ stage: "shared", level: null });
    }));
});

describe("a decision is refused", () => {
  test.each([
    ["of nothing", { stage: undefined }, "decides-nothing"],
    ["of both at once", { level: "binding" as const }, "decides-nothing"],
    [
      "of a level of what is no agreement",
      { stage: undefined, level: "binding" as const },
      "no-agreement",
    ],
    ["that is still to be taken", { decidedOn: "2030-01-01" }, "decided-in-future"],
  ])("%s", (_what, other, code) =>
    inUndoneTransaction(async (ctx) => {
      const id = await invent(ctx, "Oefenwijzer");
      const { stage, ...rest } = { ...decided, ...other };
      const form = stage === undefined ? rest : { ...rest, stage };
      await expect(recordDecision(ctx, id, form)).rejects.toMatchObject({
        code: `catalogue/${code}`,
      });
    }),
  );
});

test("asked again with the same key a decision is not recorded again", () =>
  inUndoneTransaction(async (ctx) => {
    const id = await invent(ctx, "Oefenwijzer");
    const first = await recordDecision(ctx, id, decided, "sleutel");
    expect(await recordDecision(ctx, id, decided, "sleutel")).toEqual(first);
    expect(await decisions(ctx, id)).toBe(1);
  }));
