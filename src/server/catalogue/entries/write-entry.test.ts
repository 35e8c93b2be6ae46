import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { invent } from "../catalogue.fixture.ts";
import { recordDecision } from "../decisions/record-decision.ts";
import { mergeEntries } from "../merges/merge-entries.ts";
import { inventMakers, rowOf } from "../proposals/proposals.fixture.ts";
import { rewriteEntry } from "./write-entry.ts";

const road = { origin: "form" as const, organisation: null };
const reason = "Hetzelfde ding.";
type Hang = (ctx: Context, id: string) => Promise<unknown>;

test.each<[string, Hang]>([
  [
    "a level",
    (ctx, id) =>
      recordDecision(ctx, id, {
        level: "recommended",
        decider: "Oefenraad",
        decidedOn: "2026-11-01",
        evidence: "Besluit 12 van de Oefenraad",
      }),
  ],
  [
    "a link",
    async (ctx, id) =>
      rewriteEntry(
        ctx,
        await rowOf(ctx, await invent(ctx, "Oefenpakket")),
        { standards: [id] },
        road,
      ),
  ],
  [
    "a version",
    (ctx, id) =>
      sql`insert into catalogue.version (entry, version, name, sources)
        values (${id}, '1.0', 'Oefenafspraak 1.0', '{}')`.execute(ctx.db),
  ],
  [
    "a part",
    async (ctx, id) => {
      const { moderator } = await inventMakers(ctx);
      const part = await invent(ctx, "Oefenregel", "agreement");
      await mergeEntries(moderator, part, { whole: id, reason });
    },
  ],
  [
    "a whole",
    async (ctx, id) => {
      const { moderator } = await inventMakers(ctx);
      const whole = await invent(ctx, "Oefenregel", "agreement");
      await mergeEntries(moderator, id, { whole, reason });
    },
  ],
])("an agreement on which %s hangs stays an agreement", (_what, hang) =>
  inUndoneTransaction(async (ctx) => {
    const id = await invent(ctx, "Oefenafspraak", "agreement");
    await hang(ctx, id);
    const row = await rowOf(ctx, id);
    await expect(rewriteEntry(ctx, row, { kind: "method" }, road)).rejects.toMatchObject({
      code: "catalogue/kind-stays",
    });
    await rewriteEntry(ctx, row, { summary: "Anders gezegd." }, road);
  }),
);

test("software that has a part does not become an agreement", () =>
  inUndoneTransaction(async (ctx) => {
    const { moderator } = await inventMakers(ctx);
    const id = await invent(ctx, "Oefenwijzer");
    await mergeEntries(moderator, await invent(ctx, "Oefenwegwijzer"), { whole: id, reason });
    await expect(
      rewriteEntry(ctx, await rowOf(ctx, id), { kind: "agreement" }, road),
    ).rejects.toMatchObject({ code: "catalogue/kind-stays" });
    await rewriteEntry(ctx, await rowOf(ctx, id), { kind: "service" }, road);
  }));

test("an agreement on which nothing hangs becomes something else", () =>
  inUndoneTransaction(async (ctx) => {
    const id = await invent(ctx, "Oefenafspraak", "agreement");
    await rewriteEntry(ctx, await rowOf(ctx, id), { kind: "method" }, road);
    expect(await rowOf(ctx, id)).toMatchObject({ kind: "method" });
  }));
