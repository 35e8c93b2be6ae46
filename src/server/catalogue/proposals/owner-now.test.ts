import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { invent, inventTown, town } from "../catalogue.fixture.ts";
import { requireWhole } from "../entries/require-entry.ts";
import { ownerNow } from "./owner-now.ts";

async function family(ctx: Context, ownerOfWhole: string | null): Promise<string> {
  await inventTown(ctx);
  const whole = await invent(ctx, "Oefenwijzer");
  const part = await invent(ctx, "Oefenkaart");
  await sql`update catalogue.entry set owner = ${ownerOfWhole} where id = ${whole}`.execute(ctx.db);
  await sql`update catalogue.entry set owner_id = ${town}, whole = ${whole} where id = ${part}`.execute(
    ctx.db,
  );
  return whole;
}

test("who owns a part owns no whole that names another, also where that has no code", () =>
  inUndoneTransaction(async (ctx) => {
    const whole = await family(ctx, "Stichting Proef");
    expect((await ownerNow(ctx, await requireWhole(ctx, whole))).ownerId).toBeNull();
  }));

test("who owns a part owns the whole that names nobody, as its page says", () =>
  inUndoneTransaction(async (ctx) => {
    const whole = await family(ctx, null);
    expect((await ownerNow(ctx, await requireWhole(ctx, whole))).ownerId).toBe(town);
  }));
