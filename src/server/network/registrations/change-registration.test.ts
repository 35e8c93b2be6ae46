import { expect, test } from "vitest";
import * as contract from "#contract/network";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { getOrganisation } from "../organisations/get-organisation.ts";
import { listOrganisations } from "../organisations/list-organisations.ts";
import { searchOrganisations } from "../organisations/search-organisations.ts";
import { changeRegistration } from "./change-registration.ts";
import { endRegistration } from "./end-registration.ts";
import { getRegistration } from "./get-registration.ts";
import { form, register } from "./registration.fixture.ts";

const later = (ctx: Context, days: number): Context => ({
  ...ctx,
  now: new Date(ctx.now.getTime() + days * 86_400_000),
});
const found = async (ctx: Context, q: string) =>
  (await searchOrganisations(ctx, { q, limit: 10, offset: 0 })).hits;
const stored = async (ctx: Context, id: string) =>
  contract.getRegistration.reply.parse(await getRegistration(ctx, id));

test.each(["changed", "ended", "read"])("what comes from a register cannot be %s here", (what) =>
  inUndoneTransaction(async (ctx) => {
    const act = (id: string) => {
      if (what === "changed") return changeRegistration(ctx, id, form());
      return what === "ended" ? endRegistration(ctx, id) : getRegistration(ctx, id);
    };
    await expect(act("GM0363")).rejects.toMatchObject({
      code: "network/not-registered-here",
      status: 404,
    });
    await expect(act("OR9999")).rejects.toMatchObject({ code: "network/unknown-organisation" });
  }),
);

test("another's number and an alike name are refused in a change too; its own are not", () =>
  inUndoneTransaction(async (ctx) => {
    const id = await register(ctx);
    await register(ctx, { name: "Maanlicht Advies", kvk: "90000002" });
    await expect(changeRegistration(ctx, id, form({ kvk: "90000002" }))).rejects.toMatchObject({
      code: "network/number-taken",
    });
    const alike = changeRegistration(ctx, id, form({ name: "Maanlicht Adviezen" }));
    await expect(alike).rejects.toMatchObject({ code: "network/alike-name" });
    await expect(changeRegistration(ctx, id, form({ kvk: null }))).rejects.toMatchObject({
      code: "network/no-register-number",
    });
    await changeRegistration(ctx, id, form({ website: null }));
    expect((await getOrganisation(ctx, id, {})).website).toBeNull();
  }));

test("what was ended stays as it was, and its number is free for another", () =>
  inUndoneTransaction(async (ctx) => {
    const id = await register(ctx);
    await endRegistration(later(ctx, 1), id);
    const ended = { code: "network/registration-ended", status: 409 };
    await expect(changeRegistration(ctx, id, form())).rejects.toMatchObject(ended);
    await expect(endRegistration(ctx, id)).rejects.toMatchObject(ended);
    expect(await register(later(ctx, 2))).not.toBe(id);
  }));

test.each(["2013-12-31", "2026-11-23"])("a last day that cannot be, %s, ends nothing", (lastDay) =>
  inUndoneTransaction(async (ctx) => {
    const id = await register(ctx);
    await expect(endRegistration(ctx, id, lastDay)).rejects.toMatchObject({
      code: "network/last-day-out-of-range",
      status: 400,
      faults: [{ where: "query.lastDay" }],
    });
    expect((await stored(ctx, id)).endedAt).toBeNull();
  }),
);

test("a change is found at once, and what stood there is kept", () =>
  inUndoneTransaction(async (ctx) => {
    const id = await register(ctx);
    const next = later(ctx, 3);
    await changeRegistration(
      next,
      id,
      form({ name: "Sterrenwacht Proefsoftware", kvk: "90000007" }),
    );
    expect(await found(ctx, "sterrenwacht")).toMatchObject([{ id, matched: null }]);
    expect(await found(ctx, "zonnewijzer")).toMatchObject([
      { id, matched: "Zonnewijzer Proefsoftware B.V." },
    ]);
    expect(await found(ctx, "90000001")).toEqual([]);
    expect((await getOrganisation(next, id, {})).aliases).toEqual([
      { name: "Zonnewijzer Proefsoftware B.V.", kind: "former-name" },
    ]);
    expect((await getOrganisation(next, id, { on: "2026-11-24" })).name).toBe(
      "Zonnewijzer Proefsoftware B.V.",
    );
    expect(await stored(ctx, id)).toMatchObject({
      name: "Sterrenwacht Proefsoftware",
      kvk: "90000007",
      registeredAt: ctx.now.toISOString(),
      endedAt: null,
      earlier: [
        {
          name: "Zonnewijzer Proefsoftware B.V.",
          kvk: "90000001",
          until: next.now.toISOString(),
        },
      ],
    });
  }));

test("sending the same again keeps nothing, for nothing changed", () =>
  inUndoneTransaction(async (ctx) => {
    const id = await register(ctx);
    await changeRegistration(later(ctx, 1), id, form());
    expect((await stored(ctx, id)).earlier).toEqual([]);
  }));

test("what was ended is in no list of that day, and still found, with the day", () =>
  inUndoneTransaction(async (ctx) => {
    const id = await register(ctx);
    const next = later(ctx, 1);
    const kind = contract.listOrganisations.query.parse({ kind: "supplier" });
    expect((await listOrganisations(next, kind)).total).toBe(1);
    await endRegistration(next, id);
    expect((await listOrganisations(next, kind)).total).toBe(0);
    expect(await found(next, "zonnewijzer")).toMatchObject([{ id, until: "2026-11-23" }]);
    expect((await getOrganisation(next, id, {})).validUntil).toBe("2026-11-23");
    expect((await stored(next, id)).endedAt).toBe(next.now.toISOString());
  }));

// The clock is an hour ahead of UTC in winter and two in summer.
test.each([
  ["2026-11-22", "2026-11-23", "2026-11-22T23:00:00.000Z"],
  ["2026-07-01", "2026-07-02", "2026-07-01T22:00:00.000Z"],
])("what existed until and with %s is gone from the day after", (lastDay, gone, endedAt) =>
  inUndoneTransaction(async (ctx) => {
    const id = await register(ctx);
    await endRegistration(ctx, id, lastDay);
    expect((await getOrganisation(ctx, id, {})).validUntil).toBe(gone);
    expect((await stored(ctx, id)).endedAt).toBe(endedAt);
    expect(await register(ctx)).not.toBe(id);
  }),
);
