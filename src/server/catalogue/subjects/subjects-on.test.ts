import { sql } from "kysely";
import { expect, test } from "vitest";
import { inUndoneTransaction } from "#platform/test-db";
import { invent, somebody } from "../catalogue.fixture.ts";
import { recordDecision } from "../decisions/record-decision.ts";
import { mergeEntries } from "../merges/merge-entries.ts";
import { comingIntoForce } from "./coming-into-force.ts";
import { subjectsOn } from "./subjects-on.ts";

const today = "2026-11-22";
const decided = { decider: "Oefenraad", evidence: "Notulen van de raad" };

test("every rule is there in the country, in the order of names, and each subject stands once", () =>
  inUndoneTransaction(async (ctx) => {
    const subjects = await subjectsOn(ctx, today);
    const keys = subjects.map(({ entry, version }) => `${entry} ${version}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(subjects.map(({ rule }) => rule))).toEqual(
      new Set(["solution", "advice", "joint", "forum", "law"]),
    );
    const names = subjects.map(({ name }) => name);
    expect(names).toEqual(names.toSorted(new Intl.Collator("nl", { numeric: true }).compare));
  }));

test("the solutions are the entries with the stage shared, and the agreements those with a level", () =>
  inUndoneTransaction(async (ctx) => {
    const { rows } = await sql<{ id: string; agreement: boolean }>`
      select entry as id, kind = 'agreement' as agreement from catalogue.document
      where (kind <> 'agreement' and stage = 'shared')
        or (kind = 'agreement' and level <> 'none')`.execute(ctx.db);
    const subjects = await subjectsOn(ctx, today);
    const those = (agreement: boolean) =>
      new Set(rows.filter((row) => row.agreement === agreement).map(({ id }) => id));
    const told = (agreement: boolean) =>
      new Set(
        subjects.filter(({ kind }) => (kind === "agreement") === agreement).map((one) => one.entry),
      );
    expect(told(false)).toEqual(those(false));
    expect(told(true)).toEqual(those(true));
  }));

test("what was decided of a part is a subject of the whole, with the themes of both", () =>
  inUndoneTransaction(async (bare) => {
    const ctx = await somebody(bare, "Bram", [["moderator", null]]);
    const whole = await invent(ctx, "Oefenwijzer");
    const part = await invent(ctx, "Oefenkaart");
    await sql`update catalogue.entry set themes = array[id] where id in (${whole}, ${part})`.execute(
      ctx.db,
    );
    await recordDecision(ctx, part, { ...decided, stage: "shared", decidedOn: "2025-02-01" });
    await mergeEntries(ctx, part, { whole, reason: "Hetzelfde ding." });
    const mine = (await subjectsOn(ctx, today)).filter(({ name }) => name.startsWith("Oefen"));
    expect(mine).toEqual([
      {
        entry: whole,
        name: "Oefenwijzer",
        kind: "software",
        version: null,
        rule: "solution",
        level: null,
        decider: "Oefenraad",
        since: "2025-02-01",
        themes: [whole, part],
      },
    ]);
  }));

test("a level that is to come is told before that day, and is a subject on it", () =>
  inUndoneTransaction(async (ctx) => {
    const entry = await invent(ctx, "Oefenafspraak", "agreement");
    await recordDecision(ctx, entry, {
      ...decided,
      level: "binding",
      version: "2.0",
      inForceFrom: "2027-01-01",
    });
    const mine = <T extends { entry: string }>(all: readonly T[]) =>
      all.filter((one) => one.entry === entry);
    expect(mine(await subjectsOn(ctx, "2026-12-31"))).toEqual([]);
    const coming = mine(await comingIntoForce(ctx, today, "2027-12-31"));
    expect(coming).toMatchObject([{ version: "2.0", rule: "joint", inForceFrom: "2027-01-01" }]);
    const [{ inForceFrom, ...subject } = { inForceFrom: null }] = coming;
    expect([inForceFrom, mine(await subjectsOn(ctx, "2027-01-01"))]).toEqual([
      "2027-01-01",
      [subject],
    ]);
  }));
