import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { loadFacts } from "../facts/load-facts.ts";
import { smallCountry } from "../facts/small-country.fixture.ts";
import { getMunicipality } from "./get-municipality.ts";

const get = (ctx: Context, code: string, on?: string) => getMunicipality(ctx, code, { on });
const names = (references: readonly { name: string }[]) => references.map(({ name }) => name);

test("an unknown code is not found, with a hint at how codes are written", () =>
  inUndoneTransaction(async (ctx) => {
    const unknown = { code: "network/unknown-municipality", status: 404 };
    await expect(get(ctx, "GM9999")).rejects.toMatchObject(unknown);
    await expect(get(ctx, "gm0003")).rejects.toThrow(/did you mean GM0003\?/);
    await expect(get(ctx, "3")).rejects.toThrow(/did you mean GM0003\?/);
  }));

test("the code of a province is not found here, and the refusal says where it is", () =>
  inUndoneTransaction(async (ctx) => {
    await expect(get(ctx, "PV26")).rejects.toThrow(/ask \/organisations\/PV26/);
  }));

test("every code since 2014 leads to a municipality of today, itself when it still exists", () =>
  inUndoneTransaction(async (ctx) => {
    const { rows } = await sql<{ code: string }>`
      select id as code from network.organisation
      where kind = 'municipality' and (valid_until is null or valid_until > '2014-01-01')`.execute(
      ctx.db,
    );
    expect(rows.length).toBe(426);
    for (const { code } of rows) {
      const { succession, validUntil } = await get(ctx, code);
      const { current, split, candidates } = succession;
      expect([code, candidates[0]]).toEqual([code, current]);
      expect([code, current !== null]).toEqual([code, true]);
      expect([code, candidates.length > 1]).toEqual([code, split]);
      if (validUntil === null) expect([code, candidates]).toEqual([code, [current]]);
      else expect(names(candidates)).not.toContain(code);
    }
  }));

test("a municipality that ended on 1 January 2014 itself answers too", () =>
  inUndoneTransaction(async (ctx) => {
    expect(await get(ctx, "GM0499")).toMatchObject({
      name: "Boskoop",
      validUntil: "2014-01-01",
      succession: { current: { id: "GM0484", name: "Alphen aan den Rijn" }, split: false },
    });
  }));

test("Haaren was split: it asks which of four, the main one first", () =>
  inUndoneTransaction(async (ctx) => {
    const { succession } = await get(ctx, "GM0788");
    expect(succession.split).toBe(true);
    expect(succession.current).toEqual({ id: "GM0824", name: "Oisterwijk" });
    expect(names(succession.candidates)).toEqual(["Oisterwijk", "Boxtel", "Tilburg", "Vught"]);
  }));

test("two reorganisations after each other lead to the municipality of today in one go", () =>
  inUndoneTransaction(async (ctx) => {
    expect((await get(ctx, "GM0282")).succession).toEqual({
      current: { id: "GM1945", name: "Berg en Dal" },
      split: false,
      candidates: [{ id: "GM1945", name: "Berg en Dal" }],
    });
  }));

test("on a date on which it did not exist it answers all the same, and says when it did", () =>
  inUndoneTransaction(async (ctx) => {
    expect(await get(ctx, "GM1979", "2015-01-01")).toMatchObject({
      name: "Eemsdelta",
      validFrom: "2021-01-01",
      population: null,
    });
    expect(await get(ctx, "GM0003", "2026-01-01")).toMatchObject({
      name: "Appingedam",
      validUntil: "2021-01-01",
    });
  }));

test("a dissolved municipality lies in the province of its main successor, unless it lay in another", () =>
  inUndoneTransaction(async (ctx) => {
    expect((await get(ctx, "GM0620")).province).toEqual({ id: "PV26", name: "Utrecht" });
    for (const code of ["GM0545", "GM0707"]) {
      expect((await get(ctx, code)).province).toEqual({ id: "PV28", name: "Zuid-Holland" });
    }
    expect((await get(ctx, "GM1961")).province).toEqual({ id: "PV26", name: "Utrecht" });
  }));

test("before the date of the register it is not known in how many arrangements it took part", () =>
  inUndoneTransaction(async (ctx) => {
    expect((await get(ctx, "GM0363", "2026-05-18")).arrangements).toBeNull();
    expect((await get(ctx, "GM0363", "2026-05-19")).arrangements).toBeGreaterThan(0);
  }));

test("what takes part in no joint arrangement because it is no more has null, not zero", () =>
  inUndoneTransaction(async (ctx) => {
    await loadFacts(ctx, smallCountry);
    expect((await get(ctx, "GM9004")).arrangements).toBeNull();
    expect((await get(ctx, "GM9003")).arrangements).toBe(2);
  }));
