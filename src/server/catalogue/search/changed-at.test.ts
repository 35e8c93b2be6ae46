import { expect, test } from "vitest";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { invent } from "../catalogue.fixture.ts";
import { recordDecision } from "../decisions/record-decision.ts";
import { getEntry } from "../entries/get-entry.ts";
import { indexEntries, indexWhatCameIntoForce } from "./index-entries.ts";
import { listEntries } from "./list-entries.ts";

const at = (ctx: Context, moment: string): Context => ({ ...ctx, now: new Date(moment) });
const decided = { decider: "Oefenraad", evidence: "Notulen van de raad" };

/** When it changed last, as a list and as its page tell it. */
async function changedAt(ctx: Context, id: string): Promise<readonly (string | undefined)[]> {
  const { items } = await listEntries(ctx, { q: "oefenwijzer", sort: "relevance", limit: 5 });
  return [items.find((hit) => hit.id === id)?.changedAt, (await getEntry(ctx, id)).changedAt];
}

test("a decision makes an entry as new as when it was recorded", () =>
  inUndoneTransaction(async (ctx) => {
    const id = await invent(at(ctx, "2031-01-01T10:00:00Z"), "Oefenwijzer");
    const later = at(ctx, "2031-02-01T10:00:00Z");
    await recordDecision(later, id, { ...decided, stage: "shared" });
    expect(await changedAt(later, id)).toEqual(Array(2).fill("2031-02-01T10:00:00.000Z"));
  }));

test("a decision that comes into force makes it new from that day, and not before", () =>
  inUndoneTransaction(async (ctx) => {
    const id = await invent(at(ctx, "2031-01-01T10:00:00Z"), "Oefenwijzer", "agreement");
    const recorded = at(ctx, "2031-02-01T10:00:00Z");
    await recordDecision(recorded, id, {
      ...decided,
      level: "binding",
      inForceFrom: "2031-07-01",
    });
    const before = at(ctx, "2031-06-30T21:59:00Z");
    await indexEntries(before, [id]);
    expect(await changedAt(before, id)).toEqual(Array(2).fill("2031-02-01T10:00:00.000Z"));
    const after = at(ctx, "2031-06-30T22:01:00Z");
    await indexWhatCameIntoForce(after);
    expect(await changedAt(after, id)).toEqual(Array(2).fill("2031-06-30T22:00:00.000Z"));
  }));
