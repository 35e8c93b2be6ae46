import { expect, test } from "vitest";
import { adoptionRoutes } from "#contract/adoption";
import { testApi } from "#platform/test-api";
import { inUndoneTransaction } from "#platform/test-db";
import { serveAdoption } from "./routes.ts";

const api = testApi(serveAdoption);

test("every route of the contract is served, once", () => {
  expect(api.ids.toSorted()).toEqual(adoptionRoutes.map(({ id }) => id).toSorted());
});

test.each([
  ["listUsesOfEntry", { entry: "no-such-thing" }],
  ["getPeloton", { entry: "'; drop table x" }],
  ["listEfforts", { entry: "no-such-thing" }],
  ["listUsesOfOrganisation", { id: "GM0000" }],
  ["listAnswersOfOrganisation", { id: "nobody" }],
  ["listLikeUs", { id: "PV25" }],
])("%s of %j is not found, and says so", (id, params) =>
  inUndoneTransaction(async (ctx) => {
    await expect(api.ask(ctx, id, { params })).rejects.toMatchObject({ status: 404 });
  }),
);

test.each(["2013-12-31", "2026-11-23"])("a day of which nothing is known, %s, is refused", (on) =>
  inUndoneTransaction(async (ctx) => {
    for (const id of ["listSubjectAnswers", "listAnswers"]) {
      await expect(api.ask(ctx, id, { query: { on } })).rejects.toMatchObject({
        code: "adoption/date-out-of-range",
      });
    }
  }),
);

test("of the real country it is known how little is known: users of the sources, and all the rest beside them", () =>
  inUndoneTransaction(async (ctx) => {
    const { counts, riders } = (await api.ask(ctx, "getPeloton", {
      params: { entry: "signalen" },
    })) as { counts: Record<string, number>; riders: { group: string }[] };
    expect(riders).toHaveLength(342);
    expect(counts["peloton"]).toBeGreaterThan(10);
    expect(counts["not"]).toBe(0);
    expect(counts["front"]).toBe(0);
    expect((counts["peloton"] ?? 0) + (counts["not-known"] ?? 0)).toBe(342);
    const { items } = (await api.ask(ctx, "listSubjectAnswers", { query: { limit: "500" } })) as {
      items: { municipalities: number; counts: Record<string, number> }[];
    };
    expect(items.length).toBeGreaterThan(80);
    for (const { municipalities, counts: answers } of items) {
      expect([municipalities, answers["none"]]).toEqual([342, 342]);
    }
  }));
