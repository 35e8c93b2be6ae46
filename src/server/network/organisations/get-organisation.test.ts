import { sql } from "kysely";
import { expect, test } from "vitest";
import * as contract from "#contract/network";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { listArrangementsOf } from "../cooperation/list-arrangements-of.ts";
import { loadFacts } from "../facts/load-facts.ts";
import { smallCountry } from "../facts/small-country.fixture.ts";
import { getOrganisation } from "./get-organisation.ts";

const get = (ctx: Context, id: string, on?: string) => getOrganisation(ctx, id, { on });

test.each([
  ["GM9999", /No organisation has the code "GM9999"\. .*for example GM0363/],
  ["gm0363", /did you mean GM0363\?/],
  ["363", /did you mean GM0363\?/],
  ["0363", /did you mean GM0363\?/],
  ["Amsterdam", /Look it up by name/],
  ["GM0363\u0000", /No organisation has the code/],
])("the unknown code %j gets a hint at what was meant", (id, hint) =>
  inUndoneTransaction(async (ctx) => {
    const refused = expect(get(ctx, id)).rejects;
    await refused.toMatchObject({ code: "network/unknown-organisation", status: 404 });
    await expect(get(ctx, id)).rejects.toThrow(hint);
  }),
);

test("a municipality has its names, numbers, place, regions and where each fact comes from", () =>
  inUndoneTransaction(async (ctx) => {
    const found = await get(ctx, "GM0796");
    expect(found).toMatchObject({
      kind: "municipality",
      name: "'s-Hertogenbosch",
      province: { id: "PV30", name: "Noord-Brabant" },
      oin: "00000001001709124000",
      seats: 36,
      urbanity: 2,
      urbanityYear: 2021,
    });
    expect(found.aliases).toContainEqual({ name: "Den Bosch", kind: "usual-name" });
    expect(found.regions.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["corop", "safety-region", "ggd", "environment-service"]),
    );
    expect(found.hexagon).toEqual({ q: expect.any(Number), r: expect.any(Number) });
    expect(found.sources.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["cbs-population", "roo-2026-05", "kwb-2021"]),
    );
  }));

test("a joint arrangement names the body that it set up, and the body the arrangement", () =>
  inUndoneTransaction(async (ctx) => {
    await loadFacts(ctx, smallCountry);
    const arrangement = await get(ctx, "GR9001");
    const body = await get(ctx, "RO9001");
    expect(arrangement).toMatchObject({
      name: "Samen Veen",
      fullName: "Gemeenschappelijke regeling Samen Veen",
      authority: ["delegation", "mandate"],
      validFrom: null,
      inForceFrom: "2010-01-01",
      firstJoinedOn: "2012-01-01",
      setUp: { id: "RO9001", name: "Dienst Veen" },
      setUpBy: null,
      succession: null,
      arrangements: null,
      members: 3,
    });
    expect(body).toMatchObject({
      setUp: null,
      setUpBy: { id: "GR9001", name: "Samen Veen" },
      firstJoinedOn: null,
      members: null,
    });
  }));

test("what is no municipality answers on a day before the date of the register too", () =>
  inUndoneTransaction(async (ctx) => {
    for (const id of ["PV26", "WS0654", "GR24965663", "RO28221695"]) {
      expect((await get(ctx, id, "2018-01-01")).id).toBe(id);
    }
  }));

test("a former name under the same code is an alias of today, and today's name is none", () =>
  inUndoneTransaction(async (ctx) => {
    await loadFacts(ctx, smallCountry);
    expect((await get(ctx, "GM9001")).aliases).toEqual([
      { name: "Oud-Duinrade", kind: "former-name" },
      { name: "De Duinen", kind: "usual-name" },
    ]);
    expect((await get(ctx, "GM9001", "2019-06-30")).name).toBe("Oud-Duinrade");
  }));

test("a dissolved municipality answers today with its last known inhabitants and the year of these", () =>
  inUndoneTransaction(async (ctx) => {
    expect(await get(ctx, "GM0003")).toMatchObject({
      validUntil: "2021-01-01",
      populationYear: 2020,
      website: null,
      hexagon: null,
      regions: [],
    });
  }));

test("a province has the inhabitants of its municipalities, of the year of the date", () =>
  inUndoneTransaction(async (ctx) => {
    const { rows } = await sql<{ inhabitants: number }>`
      select sum(inhabitants) as inhabitants from network.population p
      join network.organisation o on o.id = p.organisation_id
      where o.province_id = 'PV26' and year = 2024`.execute(ctx.db);
    expect(await get(ctx, "PV26", "2024-05-05")).toMatchObject({
      population: rows[0]?.inhabitants,
      populationYear: 2024,
    });
  }));

test("for every organisation the number of arrangements is that of the list of its arrangements", () =>
  inUndoneTransaction(async (ctx) => {
    const { rows } = await sql<{ id: string; arrangements: number }>`
      select id, arrangements from network.organisation
      where arrangements > 0 and kind <> 'regional-body' order by md5(id) limit 60`.execute(ctx.db);
    expect(rows.length).toBe(60);
    const all = contract.listArrangementsOf.query.parse({ limit: 500 });
    for (const { id, arrangements } of rows) {
      const { total } = await listArrangementsOf(ctx, id, all);
      expect([id, total]).toEqual([id, arrangements]);
    }
  }));
