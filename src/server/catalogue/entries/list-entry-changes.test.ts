import { expect, test } from "vitest";
import { inUndoneTransaction } from "#platform/test-db";
import { invent, town } from "../catalogue.fixture.ts";
import { mergeEntries } from "../merges/merge-entries.ts";
import { undoMerge } from "../merges/undo-merge.ts";
import { judgeProposal } from "../proposals/judge-proposal.ts";
import { complete, inventMakers, rowOf } from "../proposals/proposals.fixture.ts";
import { proposeEntry } from "../proposals/propose-entry.ts";
import { listEntryChanges } from "./list-entry-changes.ts";
import { rewriteEntry } from "./write-entry.ts";

const road = { origin: "form" as const, organisation: null };
const page = { limit: 100 };

test("an address that was corrected is not told: that it changed is", () =>
  inUndoneTransaction(async (ctx) => {
    const id = await invent(ctx, "Oefenwijzer");
    await rewriteEntry(ctx, await rowOf(ctx, id), { contact: "p.devries@oefenstad.example" }, road);
    const now = { contact: "team@oefenstad.example", licence: "MIT" };
    const later = { ...ctx, now: new Date(ctx.now.getTime() + 60_000) };
    await rewriteEntry(later, await rowOf(ctx, id), now, road);
    const told = await listEntryChanges(ctx, id, page);
    expect(JSON.stringify(told)).not.toContain("oefenstad.example");
    expect(told.items[0]?.fields.map(({ field }) => field).toSorted()).toEqual([
      "contact",
      "licence",
    ]);
    expect(told.items[0]?.fields).toContainEqual({ field: "licence", before: null, after: "MIT" });
  }));

test("who added an entry is told, with what was said with it", () =>
  inUndoneTransaction(async (ctx) => {
    const { maker, moderator } = await inventMakers(ctx);
    const { id } = await proposeEntry(maker, town, {
      kind: "new",
      content: complete,
      stage: "trial",
      note: "Loopt sinds mei.",
      draft: false,
    });
    const { entry } = await judgeProposal(moderator, id, { verdict: "accepted" });
    expect((await listEntryChanges(ctx, entry ?? "", page)).items).toMatchObject([
      {
        organisation: { id: town, name: "Oefenstad" },
        origin: "form",
        fields: [],
        note: "Loopt sinds mei.",
      },
    ]);
  }));

test("a merge that was undone is told twice: that they were one, and that they were laid apart", () =>
  inUndoneTransaction(async (ctx) => {
    const { moderator } = await inventMakers(ctx);
    const part = await invent(ctx, "Oefenwegwijzer");
    const whole = await invent(ctx, "Oefenwijzer");
    const { id } = await mergeEntries(moderator, part, { whole, reason: "Hetzelfde ding." });
    const later = { ...moderator, now: new Date(ctx.now.getTime() + 60_000) };
    await undoMerge(later, id);
    for (const one of [part, whole]) {
      const { items } = await listEntryChanges(ctx, one, page);
      expect(items).toMatchObject([
        { at: later.now.toISOString(), fields: [{ field: "apart", after: whole }] },
        { at: ctx.now.toISOString(), fields: [{ field: "whole", after: whole }] },
      ]);
      expect(new Set(items.map((item) => item.id)).size).toBe(2);
    }
  }));
