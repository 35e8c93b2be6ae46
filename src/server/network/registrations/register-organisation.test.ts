import { expect, test } from "vitest";
import * as contract from "#contract/network";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { loadFacts } from "../facts/load-facts.ts";
import { smallCountry } from "../facts/small-country.fixture.ts";
import { countryFigures } from "../figures/country-figures.ts";
import { listFigureValues } from "../figures/list-figure-values.ts";
import { countOrganisations } from "../organisations/count-organisations.ts";
import { getOrganisation } from "../organisations/get-organisation.ts";
import { listOrganisations } from "../organisations/list-organisations.ts";
import { searchOrganisations } from "../organisations/search-organisations.ts";
import { form, register, registerAll } from "./registration.fixture.ts";

const list = (ctx: Context, query: Record<string, unknown> = {}) =>
  listOrganisations(ctx, contract.listOrganisations.query.parse(query));
const count = async (ctx: Context, query: Record<string, unknown> = {}) =>
  countOrganisations(ctx, contract.countOrganisations.query.parse(query));
const found = async (ctx: Context, q: string) =>
  (await searchOrganisations(ctx, { q, limit: 10, offset: 0 })).hits.map(({ id }) => id);

test.each([
  ["supplier", { kvk: null }],
  ["association", { kvk: null, postalAddress: "Postbus 1, 0000 AA Oefenstad" }],
  ["residents-initiative", { kvk: null }],
] as const)("a %s without a number is refused: %j", (kind, some) =>
  inUndoneTransaction(async (ctx) => {
    await expect(register(ctx, { kind, ...some })).rejects.toMatchObject({
      code: "network/no-register-number",
      status: 400,
    });
    expect((await list(ctx, { kind })).total).toBe(0);
  }),
);

test.each([
  ["a KvK number of nine digits", { kvk: "900000011" }],
  ["an OIN of nineteen digits", { oin: "9999990000000000000" }],
  ["a site without https", { website: "http://zonnewijzer.example" }],
  ["a site that is a machine of one's own", { website: "https://localhost/x" }],
  ["a name of signs alone", { name: "---" }],
  ["no source", { source: " " }],
  ["a kind that comes from a register", { kind: "municipality" as "supplier" }],
])("%s does not fit", (_, some) => {
  expect(() => form(some)).toThrow();
});

test.each([
  [{ kvk: "90000001" }, "body.kvk"],
  [{ kvk: null, oin: "00000003900000010000" }, "body.oin"],
])("a number that another has is refused, written otherwise too: %j", (numbers, where) =>
  inUndoneTransaction(async (ctx) => {
    const id = await register(ctx);
    const again = register(ctx, { name: "Heel wat anders", ...numbers });
    await expect(again).rejects.toMatchObject({
      code: "network/number-taken",
      status: 409,
      faults: [{ where, detail: `${id} has this number` }],
    });
  }),
);

test("the OIN of an organisation of the register is taken", () =>
  inUndoneTransaction(async (ctx) => {
    await loadFacts(ctx, smallCountry);
    const oin = smallCountry.municipalities[0]?.oin ?? "";
    await expect(register(ctx, { kvk: null, oin })).rejects.toMatchObject({
      code: "network/number-taken",
    });
  }));

test.each([
  "Zonnewijzer Proefsoftware",
  "zonnewijzer proef-software",
  "Stichting Zonnewijzer Proefsoftware",
])("an alike name, %s, is told first, and lands when it is said that it is another", (name) =>
  inUndoneTransaction(async (ctx) => {
    const id = await register(ctx);
    await expect(register(ctx, { name, kvk: "90000009" })).rejects.toMatchObject({
      code: "network/alike-name",
      status: 409,
      faults: [{ where: "body.name", detail: `${id} Zonnewijzer Proefsoftware B.V.` }],
    });
    const other = await register(ctx, { name, kvk: "90000009", despiteAlike: true });
    expect(other).not.toBe(id);
  }),
);

test("a municipality by another kind is told as alike, and an unlike name is not", () =>
  inUndoneTransaction(async (ctx) => {
    await loadFacts(ctx, smallCountry);
    await expect(register(ctx, { name: "Gemeente Duinrade" })).rejects.toMatchObject({
      code: "network/alike-name",
    });
    await register(ctx, { name: "Duinroos Advies" });
  }));

test("one of each kind is listed, counted, found and has a page", () =>
  inUndoneTransaction(async (ctx) => {
    const before = (await list(ctx)).total;
    const ids = await registerAll(ctx);
    expect(ids).toEqual(["OR0001", "OR0002", "OR0003", "OR0004", "OR0005"]);
    expect((await list(ctx)).total).toBe(before + 5);
    const { facets } = await count(ctx);
    for (const kind of contract.registeredKinds) {
      expect((await list(ctx, { kind })).total).toBe(1);
      expect(facets.find(({ value }) => value === kind)?.count).toBe(1);
    }
    expect(await found(ctx, "zonnewijzer")).toEqual(["OR0001"]);
    expect(await found(ctx, "OR0002")).toEqual(["OR0002"]);
    expect(await found(ctx, "90000003")).toEqual(["OR0003"]);
    expect(await found(ctx, "99999900000000000001")).toEqual(["OR0005"]);
    const page = contract.getOrganisation.reply.parse(await getOrganisation(ctx, "OR0001", {}));
    expect(page).toMatchObject({
      kind: "supplier",
      name: "Zonnewijzer Proefsoftware B.V.",
      website: "https://zonnewijzer.example",
      arrangements: null,
      validFrom: null,
      email: null,
      succession: null,
      registration: {
        kvk: "90000001",
        source: "https://register.example/90000001",
        registeredAt: "2026-11-22T12:00:00Z",
      },
      sources: [],
    });
  }));

test("a postal address stands on no page: it may be somebody's", () =>
  inUndoneTransaction(async (ctx) => {
    const ids = await registerAll(ctx);
    const pages = await Promise.all(ids.map((id) => getOrganisation(ctx, id, {})));
    expect(JSON.stringify(pages)).not.toContain("Postbus");
  }));

test("it stands in the Dutch order of names, among those of the register", () =>
  inUndoneTransaction(async (ctx) => {
    await loadFacts(ctx, smallCountry);
    await register(ctx, { name: "Eendenkooi" });
    const names = (await list(ctx)).items.map(({ name }) => name);
    const dutch = new Intl.Collator("nl", { ignorePunctuation: true, numeric: true });
    expect(names).toEqual(names.toSorted(dutch.compare));
    expect(names).toContain("Eendenkooi");
  }));

test("the figures of the country and the map do not change", () =>
  inUndoneTransaction(async (ctx) => {
    const asked = contract.listFigureValues.query.parse({});
    const all = async () => ({
      country: await countryFigures(ctx, undefined),
      map: await listFigureValues(ctx, "population", asked),
      inhabitants: (await count(ctx)).population,
      year: (await list(ctx, { on: "2018-01-01" })).total,
    });
    const before = await all();
    await registerAll(ctx);
    expect(await all()).toEqual(before);
  }));

test("before the date of the register nothing of it is known", () =>
  inUndoneTransaction(async (ctx) => {
    await register(ctx);
    await expect(list(ctx, { kind: "supplier", on: "2018-01-01" })).rejects.toMatchObject({
      code: "network/not-known-then",
    });
  }));

test("in the practice country the codes begin at 9001", () =>
  inUndoneTransaction(async (ctx) => {
    expect(await register({ ...ctx, practice: true })).toBe("OR9001");
  }));
