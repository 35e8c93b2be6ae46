import { describe, expect, test } from "vitest";
import { adoptionRoutes } from "#contract/adoption";
import type { Context } from "#platform/context";
import { testApi } from "#platform/test-api";
import { uses } from "./answers/answers.fixture.ts";
import { form, says } from "./effort/effort.fixture.ts";
import { proposalOf } from "./proposals/proposals.fixture.ts";
import { askedOf, type Standing } from "./routes.fixture.ts";
import { serveAdoption } from "./routes.ts";
import {
  entry,
  formOf,
  inInvented,
  openUses,
  somebody,
  supplier,
  town,
} from "./uses/uses.fixture.ts";

const api = testApi(serveAdoption);
const all = (ctx: Context) =>
  somebody(ctx, "Alma", [
    ["editor", town],
    ["confirmer", town],
    ["editor", supplier],
  ]);

/** Every field of a form that takes a day, with what else it needs. */
const fields: readonly (readonly [string, string, string, (day: string) => object])[] = [
  ["putUse", town, "acquiringOn", (acquiringOn) => formOf({ acquiringOn })],
  ["putUse", town, "plannedOn", (plannedOn) => formOf({ plannedOn })],
  ["putUse", town, "productionOn", (productionOn) => formOf({ productionOn })],
  [
    "putUse",
    town,
    "phasingOutOn",
    (phasingOutOn) => formOf({ status: "phasing-out", phasingOutOn }),
  ],
  ["putUse", town, "phasedOutOn", (phasedOutOn) => formOf({ status: "phased-out", phasedOutOn })],
  ["proposeUse", supplier, "since", (since) => proposalOf({ since })],
  ["putEffort", town, "liveOn", (liveOn) => form({ liveOn })],
  [
    "takeUseList",
    town,
    "since",
    (since) => ({ rows: [{ name: "Oefenzaak", entry, version: null, status: null, since }] }),
  ],
  ["giveAnswers", town, "plannedOn", (plannedOn) => ({ answers: [uses(entry, { plannedOn })] })],
  ["giveAnswers", town, "reviewOn", (reviewOn) => ({ answers: [uses(entry, { reviewOn })] })],
  ["giveAnswers", town, "expiresOn", (expiresOn) => ({ answers: [uses(entry, { expiresOn })] })],
];
const params = (id: string) => ({ id, entry });

const noDays = [
  "0000-01-01",
  "0001-01-01",
  "1949-12-31",
  "2026-02-30",
  "2026-13-01",
  "2026-00-00",
  "2026-1-1",
  "01-01-2026",
  "12026-01-01",
  "-2026-01-01",
  "2026-01-01T00:00:00Z",
  "2026-01-01 BC",
  "infinity",
  "today",
  "",
  " ",
];

describe.each(fields)("%s of %s: %s", (id, organisation, _, body) => {
  test("no day, a day before 1950 and the year 0 are refused before anything is asked", () =>
    inInvented(async (ctx) => {
      const alma = await all(ctx);
      for (const day of noDays) {
        const asked = { params: params(organisation), body: body(day) };
        await expect(api.ask(alma, id, asked), day).rejects.toMatchObject({
          code: "platform/invalid-request",
          status: 400,
        });
      }
    }));
});

test.each(fields.filter(([id]) => id !== "giveAnswers"))(
  "%s of %s takes the first day that there is as %s",
  (id, organisation, _, body) =>
    inInvented(async (ctx) => {
      if (id === "putEffort") await says(ctx);
      await api.ask(await all(ctx), id, {
        params: params(organisation),
        body: body("1950-01-01"),
      });
      if (id !== "putUse") return;
      // What is so old is known of the first day that can be asked.
      expect(await openUses(ctx, town, "2014-01-01")).toHaveLength(1);
    }),
);

const ofADay = adoptionRoutes.filter(({ query }) =>
  Object.keys((query as { shape?: object }).shape ?? {}).includes("on"),
);

test("what is asked of a day is known", () => {
  expect(ofADay.map(({ id }) => id).toSorted()).toEqual([
    "getPeloton",
    "listAnswers",
    "listAnswersOfOrganisation",
    "listOwnAnswers",
    "listOwnUses",
    "listSubjectAnswers",
    "listUsesOfEntry",
    "listUsesOfOrganisation",
  ]);
});

describe.each(ofADay.map(({ id }) => id))("%s asked of a day", (id) => {
  const ask = async (ctx: Context, on: string) => {
    const asked = askedOf(id, town, {} as Standing);
    return api.ask(await all(ctx), id, {
      params: { entry, ...asked.params },
      query: { on },
    });
  };

  test("before 2014 or to come is told from when to when something is known", () =>
    inInvented(async (ctx) => {
      for (const on of ["1950-01-01", "2013-12-31", "2026-11-23", "9999-12-31"]) {
        await expect(ask(ctx, on), on).rejects.toMatchObject({
          code: "adoption/date-out-of-range",
          status: 400,
          faults: [{ where: "query.on" }],
        });
      }
      for (const on of ["2014-01-01", "2026-11-22"]) await ask(ctx, on);
    }));

  test("that is none is refused", () =>
    inInvented(async (ctx) => {
      for (const on of noDays) {
        await expect(ask(ctx, on), on).rejects.toMatchObject({ code: "platform/invalid-request" });
      }
    }));
});
