import { expect, test } from "vitest";
import { networkRoutes } from "#contract/network";
import type { Context } from "#platform/context";
import { testApi } from "#platform/test-api";
import { testCaller } from "#platform/test-caller";
import { inUndoneTransaction } from "#platform/test-db";
import { form, registerAll } from "./registrations/registration.fixture.ts";
import { serveNetwork } from "./routes.ts";

const api = testApi(serveNetwork);
const ask = (ctx: Context, id: string, params = {}, query = {}): Promise<unknown> =>
  api.ask(ctx, id, { params, query });

test("a page of 501, a page of none and a sort that is not there are refused", () =>
  inUndoneTransaction(async (ctx) => {
    const invalid = { code: "platform/invalid-request" };
    await expect(ask(ctx, "listOrganisations", {}, { limit: "501" })).rejects.toMatchObject(
      invalid,
    );
    await expect(ask(ctx, "listOrganisations", {}, { limit: "0" })).rejects.toMatchObject(invalid);
    await expect(ask(ctx, "listOrganisations", {}, { sort: "size" })).rejects.toMatchObject(
      invalid,
    );
    await expect(ask(ctx, "listOrganisations", {}, { kind: "club" })).rejects.toMatchObject(
      invalid,
    );
  }));

test("every route of the contract is served, once", () => {
  expect(api.ids.toSorted()).toEqual(networkRoutes.map(({ id }) => id).toSorted());
});

test("every list has the columns of a table", () => {
  const lists = networkRoutes.filter(({ id }) => id.startsWith("list"));
  expect(lists.filter(({ csv }) => !csv).map(({ id }) => id)).toEqual([]);
});

// One of each kind of organisation, a dissolved one and a split one.
const organisations = ["GM0363", "GM0003", "GM0788", "PV26", "WS0654", "GR24965663", "RO28221695"];
const ofAnOrganisation = [
  "getOrganisation",
  "listPopulation",
  "listCoMembers",
  "listArrangementsOf",
  "listMembers",
  "listNeighbours",
];

test.each(ofAnOrganisation)(
  "%s answers as the contract says, for every kind of organisation",
  (id) =>
    inUndoneTransaction(async (ctx) => {
      const registered = await registerAll(ctx);
      for (const organisation of [...organisations, ...registered]) {
        await ask(ctx, id, { id: organisation });
      }
    }),
);

test.each([
  ["listOrganisations", {}, { q: "den haag", on: "2015-05-05", kind: "municipality,province" }],
  ["listOrganisations", {}, { limit: "500", sort: "-arrangements" }],
  ["countOrganisations", {}, { sizeClass: "under-20000" }],
  ["listMunicipalities", {}, { on: "2018-01-01", limit: "500" }],
  ["getMunicipality", { code: "GM0788" }, { on: "2014-01-01" }],
  ["listRegions", {}, {}],
  ["listReorganisations", {}, { limit: "500" }],
  ["listFigures", {}, {}],
  ["listFigureValues", { figure: "population" }, { year: "2018" }],
  ["listFigureValues", { figure: "growth" }, {}],
  ["listFigureValues", { figure: "arrangements" }, {}],
  ["listFigureValues", { figure: "urbanity" }, {}],
  ["listSources", {}, {}],
])("%s with %j and %j answers as the contract says", (id, params, query) =>
  inUndoneTransaction(async (ctx) => {
    await expect(ask(ctx, id, params, query)).resolves.toBeTruthy();
  }),
);

const moderator = testCaller({
  holds: [["moderator", null]],
  secondFactorAt: new Date("2026-11-22T11:55:00Z"),
});

test.each(["registerOrganisation", "getRegistration", "changeRegistration", "endRegistration"])(
  "%s is refused to everybody but a moderator",
  (id) =>
    inUndoneTransaction(async (ctx) => {
      const asked = { params: { id: "OR0001" }, body: form() };
      await expect(api.ask(ctx, id, asked)).rejects.toMatchObject({ status: 401 });
      const administrator = testCaller({ holds: [["administrator", "GM9001"]] });
      const auditor = testCaller({ holds: [["auditor", null]] });
      for (const caller of [testCaller(), administrator, auditor]) {
        await expect(api.ask({ ...ctx, caller }, id, asked)).rejects.toMatchObject({ status: 403 });
      }
    }),
);

test("every fault of a registration is told at once", () =>
  inUndoneTransaction(async (ctx) => {
    const body = { kind: "club", name: "", kvk: "1", website: "http://a.example", source: "" };
    const asked = api.ask({ ...ctx, caller: moderator }, "registerOrganisation", { body });
    await expect(asked).rejects.toMatchObject({
      code: "platform/invalid-request",
      faults: ["kind", "name", "kvk", "website", "source"].map((name) => ({
        where: `body.${name}`,
      })),
    });
  }));

test("a moderator registers an organisation, changes it, reads it and ends it", () =>
  inUndoneTransaction(async (ctx) => {
    const asked = { ...ctx, caller: moderator };
    const body = { kind: "supplier", name: "Zonnewijzer", kvk: "90000001", source: "uitgevonden" };
    const made = await api.ask(asked, "registerOrganisation", { body });
    expect(made).toEqual({ id: "OR0001" });
    const params = { id: "OR0001" };
    const changed = { ...body, postalAddress: "Postbus 1, 0000 AA Oefenstad" };
    await api.ask(asked, "changeRegistration", { params, body: changed });
    await api.ask(asked, "endRegistration", { params });
    expect(await api.ask(asked, "getRegistration", { params })).toMatchObject({
      ...changed,
      endedAt: ctx.now.toISOString(),
      earlier: [{ postalAddress: null }],
    });
  }));
