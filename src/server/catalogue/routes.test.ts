import { expect, test } from "vitest";
import { catalogueRoutes } from "#contract/catalogue";
import { collectingRoutes } from "#contract/collecting";
import { testApi } from "#platform/test-api";
import { inUndoneTransaction } from "#platform/test-db";
import { serveCatalogue } from "./routes.ts";

const api = testApi(serveCatalogue);

test("every route of the contract is served, once", () => {
  const routes = [...catalogueRoutes, ...collectingRoutes];
  expect(api.ids.toSorted()).toEqual(routes.map(({ id }) => id).toSorted());
});

test.each([
  ["getEntry", { entry: "no-such-thing" }],
  ["getEntry", { entry: "'; drop table x" }],
  ["listEntryChanges", { entry: "no-such-thing" }],
  ["getComponent", { component: "no-such-thing" }],
])("%s of %j is not found, and says so", (id, params) =>
  inUndoneTransaction(async (ctx) => {
    await expect(api.ask(ctx, id, { params, query: {} })).rejects.toMatchObject({ status: 404 });
  }),
);

test.each([
  ["getEntry", { entry: "open-zaak" }],
  ["getEntry", { entry: "zaken-api" }],
  ["listEntryChanges", { entry: "open-zaak" }],
  ["listComponents", {}],
  ["listBindingLevels", {}],
])("%s of %j answers as the contract says", (id, params) =>
  inUndoneTransaction(async (ctx) => {
    const reply = await api.ask(ctx, id, { params, query: {} });
    const route = [...catalogueRoutes].find((one) => one.id === id);
    expect(route?.reply.safeParse(reply).error).toBeUndefined();
  }),
);
