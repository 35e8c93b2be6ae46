import { expect, test } from "vitest";
import { networkRoutes } from "#contract/network";
import type { Context, Work } from "#platform/context";
import { checkAsked, createApi } from "#platform/http/mount";
import { inUndoneTransaction } from "#platform/test-db";
import { serveNetwork } from "./routes.ts";

function apiOf(ctx: Context) {
  const api = createApi();
  const work: Work = { read: (use) => use(ctx), change: (use) => use(ctx) };
  serveNetwork(api, work);
  return api;
}

/** Asks a route as the server does: what is asked is checked first, and here what comes back too. */
async function ask(ctx: Context, id: string, params = {}, query = {}): Promise<unknown> {
  const served = apiOf(ctx).routes.find(({ route }) => route.id === id);
  if (!served) throw new Error(`${id} is not served`);
  const asked = checkAsked(served.route, { params, query, body: undefined });
  const reply = await served.handle({ ...asked, idempotencyKey: null });
  // Through JSON, as it leaves the server.
  return served.route.reply.parse(JSON.parse(JSON.stringify(reply)));
}

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

test("every route of the contract is served, once", () =>
  inUndoneTransaction(async (ctx) => {
    const served = apiOf(ctx).routes.map(({ route }) => route.id);
    expect(served.toSorted()).toEqual(networkRoutes.map(({ id }) => id).toSorted());
  }));

test("every list has the columns of a table", () => {
  const lists = networkRoutes.filter(({ id }) => id.startsWith("list"));
  expect(lists.filter(({ csv }) => !csv).map(({ id }) => id)).toEqual([]);
});

// One of each kind of organisation, a dissolved one and a split one.
const organisations = ["GM0363", "GM0003", "GM0788", "PV26", "WS0654", "GR24965663", "RO28221695"];
const ofAnOrganisation = [
  "getOrganisation",
  "listPopulation",
  "listPartners",
  "listArrangementsOf",
  "listMembers",
  "listNeighbours",
];

test.each(ofAnOrganisation)(
  "%s answers as the contract says, for every kind of organisation",
  (id) =>
    inUndoneTransaction(async (ctx) => {
      for (const organisation of organisations) await ask(ctx, id, { id: organisation });
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
