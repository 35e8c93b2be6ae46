import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { invent, somebody } from "../catalogue.fixture.ts";
import { recordDecision } from "../decisions/record-decision.ts";
import { mergeEntries } from "../merges/merge-entries.ts";
import { listEntries } from "../search/list-entries.ts";
import { catalogueEntries } from "./catalogue-entries.ts";

const decided = { decider: "Oefenraad", evidence: "Notulen van de raad" };

async function merged(bare: Context) {
  const ctx = await somebody(bare, "Bram", [["moderator", null]]);
  const whole = await invent(ctx, "Oefenwijzer");
  const part = await invent(ctx, "Oefenkaart");
  await sql`update catalogue.entry set themes = array[id], summary = 'Een kaart.', owner_id = 'GM9001'
    where id = ${part}`.execute(ctx.db);
  await mergeEntries(ctx, part, { whole, reason: "Hetzelfde ding." });
  return { ctx, whole, part };
}

test("an entry that is not there is refused where one is required, and left out of what is told in brief", () =>
  inUndoneTransaction(async (ctx) => {
    const unknown = { code: "catalogue/unknown-entry", status: 404 };
    await expect(catalogueEntries.require(ctx, "oefen-niets")).rejects.toMatchObject(unknown);
    await expect(catalogueEntries.versionsOf(ctx, "oefen-niets")).rejects.toMatchObject(unknown);
    expect(await catalogueEntries.brief(ctx, ["oefen-niets"])).toEqual([]);
    expect(await catalogueEntries.brief(ctx, [])).toEqual([]);
  }));

test("a part is told as its whole, with the id that was asked, in the order asked", () =>
  inUndoneTransaction(async (bare) => {
    const { ctx, whole, part } = await merged(bare);
    const other = await invent(ctx, "Oefenboek", "method");
    expect(await catalogueEntries.require(ctx, part)).toEqual({
      id: whole,
      name: "Oefenwijzer",
      kind: "software",
    });
    const briefs = await catalogueEntries.brief(ctx, [part, other, whole]);
    expect(briefs.map(({ id, of }) => [id, of])).toEqual([
      [whole, part],
      [other, other],
      [whole, whole],
    ]);
    expect(briefs[0]).toMatchObject({
      name: "Oefenwijzer",
      themes: [part],
      summary: "Een kaart.",
      ownerId: "GM9001",
      createdAt: ctx.now,
    });
    expect(await catalogueEntries.partsToWholes(ctx)).toEqual(new Map([[part, whole]]));
  }));

test("stage and level are those of today, of the whole and its parts together", () =>
  inUndoneTransaction(async (bare) => {
    const { ctx, whole, part } = await merged(bare);
    const agreement = await invent(ctx, "Oefenafspraak", "agreement");
    await recordDecision(ctx, part, { ...decided, stage: "practice" });
    await recordDecision(ctx, whole, { ...decided, stage: "shared", inForceFrom: "2027-01-01" });
    await recordDecision(ctx, agreement, { ...decided, level: "recommended", version: "2.0" });
    const briefs = await catalogueEntries.brief(ctx, [whole, agreement]);
    expect(briefs.map(({ stage, level }) => [stage, level])).toEqual([
      ["practice", null],
      [null, "recommended"],
    ]);
  }));

test("all of them are the wholes of the catalogue, with what the list of entries says of each", () =>
  inUndoneTransaction(async (bare) => {
    const { ctx, whole } = await merged(bare);
    const briefs = new Map((await catalogueEntries.brief(ctx)).map((one) => [one.id, one]));
    expect(briefs.get(whole)?.of).toBe(whole);
    const listed = await listEntries(ctx, { sort: "name", limit: 500 });
    const entries = listed.items.filter(({ type }) => type === "entry");
    expect(entries.length).toBeGreaterThan(100);
    for (const { id, name, kind, stage, level, summary, themes } of entries) {
      expect(briefs.get(id)).toMatchObject({ id, name, kind, stage, level, summary, themes });
    }
  }));

test("the versions are those of the register and of the decisions, the last first", () =>
  inUndoneTransaction(async (ctx) => {
    const id = await invent(ctx, "Oefenafspraak", "agreement");
    for (const [version, name] of [
      ["1.9", "Oefenafspraak 1.9"],
      ["1.10", "Oefenafspraak 1.10"],
      ["1.10", "Oefenafspraak 1.10 (kern)"],
    ]) {
      await sql`insert into catalogue.version (entry, version, name, sources)
        values (${id}, ${version}, ${name}, '{}')`.execute(ctx.db);
    }
    await recordDecision(ctx, id, { ...decided, level: "binding", version: "2.0" });
    await recordDecision(ctx, id, { ...decided, level: "recommended" });
    expect(await catalogueEntries.versionsOf(ctx, id)).toEqual(["2.0", "1.10", "1.9"]);
  }));
