import { sql } from "kysely";
import { expect, test } from "vitest";
import { inUndoneTransaction } from "#platform/test-db";
import { invent, town } from "../catalogue.fixture.ts";
import { inventMakers, own, rowOf } from "../proposals/proposals.fixture.ts";
import { changeEntry } from "./change-entry.ts";

const content = { name: "Oefenwijzer", kind: "software" as const, licence: "MIT" };

test("who owns a part changes no whole that names another owner, also one without a code", () =>
  inUndoneTransaction(async (ctx) => {
    const { maker } = await inventMakers(ctx);
    const whole = await invent(ctx, "Oefenwijzer");
    const part = await invent(ctx, "Oefenkaart");
    await own(ctx, part, town);
    await sql`update catalogue.entry set whole = ${whole} where id = ${part}`.execute(ctx.db);
    await sql`update catalogue.entry set owner = 'Stichting Proef' where id = ${whole}`.execute(
      ctx.db,
    );
    await expect(changeEntry(maker, town, part, { content, version: 1 })).rejects.toMatchObject({
      code: "catalogue/not-owner",
    });
  }));

test("who owns a whole by the owner that its page tells changes it, and gives it away by no content", () =>
  inUndoneTransaction(async (ctx) => {
    const { maker } = await inventMakers(ctx);
    const whole = await invent(ctx, "Oefenwijzer");
    const part = await invent(ctx, "Oefenkaart");
    await own(ctx, part, town);
    await sql`update catalogue.entry set whole = ${whole} where id = ${part}`.execute(ctx.db);
    const given = { ...content, ownerId: "GM9002" };
    await changeEntry(maker, town, whole, { content: given, version: 1 });
    expect(await rowOf(ctx, whole)).toMatchObject({ licence: "MIT", owner_id: null });
  }));
