import { expect, test } from "vitest";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { isMemberOf } from "../cooperation/is-member-of.ts";
import { loadFacts } from "../facts/load-facts.ts";
import { smallCountry } from "../facts/small-country.fixture.ts";
import { endRegistration } from "../registrations/end-registration.ts";
import { register } from "../registrations/registration.fixture.ts";
import { currentCode } from "./current-code.ts";
import { organisationNames } from "./organisation-names.ts";
import { registeredAddress } from "./registered-address.ts";

const inSmallCountry = (use: (ctx: Context) => Promise<void>) =>
  inUndoneTransaction(async (ctx) => {
    await loadFacts(ctx, smallCountry);
    await use(ctx);
  });

test("codes that nobody has are left out, whatever their form", () =>
  inSmallCountry(async (ctx) => {
    const names = await organisationNames(ctx, ["GM9999", "'; --", "", "gm9001"]);
    expect([...names]).toEqual([]);
    expect([...(await organisationNames(ctx, []))]).toEqual([]);
  }));

test("names and kinds come of every kind and time, however many are asked", () =>
  inSmallCountry(async (ctx) => {
    const id = await register(ctx);
    const asked = Array.from({ length: 2500 }, (_, index) => `XX${index}`);
    const names = await organisationNames(ctx, ["GM9001", ...asked, "GM9006", id]);
    // In no order: nothing was asked of the order, and databases differ in it.
    expect(Object.fromEntries(names)).toEqual({
      GM9001: { name: "Duinrade", kind: "municipality" },
      GM9006: { name: "Scheidal", kind: "municipality" },
      [id]: { name: "Zonnewijzer Proefsoftware B.V.", kind: "supplier" },
    });
  }));

test("who ended, who is not known and who has no general address has no registered address", () =>
  inSmallCountry(async (ctx) => {
    for (const id of ["GM9004", "GM9999", "GM9002", "GR9001", await register(ctx)]) {
      expect([id, await registeredAddress(ctx, id)]).toEqual([id, null]);
    }
    expect(await registeredAddress(ctx, "GM9001")).toBe("gemeente@duinrade.example");
  }));

test("who left, who was taken over and who is no member is no member", () =>
  inSmallCountry(async (ctx) => {
    expect(await isMemberOf(ctx, "GM9003", "GR9001")).toBe(false);
    expect(await isMemberOf(ctx, "WS9001", "GR9001")).toBe(false);
    expect(await isMemberOf(ctx, "GM9999", "GR9001")).toBe(false);
    expect(await isMemberOf(ctx, "GM9001", "GM9002")).toBe(false);
  }));

test("a member is one by itself, by what it took over, and through the body that its arrangement set up", () =>
  inSmallCountry(async (ctx) => {
    expect(await isMemberOf(ctx, "GM9001", "GR9001")).toBe(true);
    expect(await isMemberOf(ctx, "GM9002", "GR9002")).toBe(true);
    expect(await isMemberOf(ctx, "WS9001", "GR9002")).toBe(true);
    expect(await isMemberOf(ctx, "GM9001", "RO9001")).toBe(true);
    expect(await isMemberOf(ctx, "WS9001", "RO9001")).toBe(false);
  }));

test("a divided, an unknown and an ended registered organisation lead nowhere", () =>
  inSmallCountry(async (ctx) => {
    expect(await currentCode(ctx, "GM9006")).toBeNull();
    expect(await currentCode(ctx, "GM9999")).toBeNull();
    const id = await register(ctx);
    expect(await currentCode(ctx, id)).toBe(id);
    await endRegistration(ctx, id);
    expect(await currentCode(ctx, id)).toBeNull();
  }));

test("an ended municipality leads to its successor, in steps too, and one of today to itself", () =>
  inSmallCountry(async (ctx) => {
    expect(await currentCode(ctx, "GM9005")).toBe("GM9002");
    expect(await currentCode(ctx, "GM9003")).toBe("GM9002");
    expect(await currentCode(ctx, "GM9001")).toBe("GM9001");
    expect(await currentCode(ctx, "GR9001")).toBe("GR9001");
  }));
