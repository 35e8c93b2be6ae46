import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { invent, inventTown, town } from "../catalogue.fixture.ts";
import { getEntry } from "../entries/get-entry.ts";
import { indexEntries } from "./index-entries.ts";
import { listEntries } from "./list-entries.ts";

const set = async (ctx: Context, id: string, owner: string | null, code: string | null) => {
  await sql`update catalogue.entry set owner = ${owner}, owner_id = ${code} where id = ${id}`.execute(
    ctx.db,
  );
  await indexEntries(ctx, [id]);
};
const found = async (ctx: Context, q: string) =>
  (await listEntries(ctx, { q, sort: "relevance", limit: 100 })).items;

test("who owned an entry before a claim is not shown in a list nor found, who owns it now is", () =>
  inUndoneTransaction(async (ctx) => {
    await inventTown(ctx);
    const id = await invent(ctx, "Oefenwijzer");
    await set(ctx, id, "Xylofoongenootschap", town);
    const [hit] = await found(ctx, "oefenwijzer");
    expect(hit?.owner).toEqual({ id: town, name: "Oefenstad" });
    expect(await found(ctx, "xylofoongenootschap")).toEqual([]);
    expect((await found(ctx, "oefenstad")).map((one) => one.id)).toContain(id);
  }));

test("an owner that is known by code alone has its name in a list", () =>
  inUndoneTransaction(async (ctx) => {
    await inventTown(ctx);
    const id = await invent(ctx, "Oefenwijzer");
    await set(ctx, id, null, town);
    const [hit] = await found(ctx, "oefenwijzer");
    expect(hit?.owner).toEqual({ id: town, name: "Oefenstad" });
  }));

test("of several parts that know an owner a list tells the same as the page", () =>
  inUndoneTransaction(async (ctx) => {
    const whole = await invent(ctx, "Oefenwijzer");
    // The later by id stands first in the table.
    const parts = [await invent(ctx, "Oefenzegel"), await invent(ctx, "Oefenanker")];
    for (const part of parts) {
      await sql`update catalogue.entry set owner = ${`Stichting ${part}`}, whole = ${whole}
        where id = ${part}`.execute(ctx.db);
    }
    await indexEntries(ctx, [whole, ...parts]);
    const [hit] = await found(ctx, "oefenwijzer");
    expect(hit?.owner?.name).toBe("Stichting oefenanker");
    expect((await getEntry(ctx, whole)).owner).toBe("Stichting oefenanker");
  }));
