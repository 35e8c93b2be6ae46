import { sql } from "kysely";
import { expect, test } from "vitest";
import { access } from "#contract/access";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { wholeApi } from "../../src/server/app.ts";
import { describedParts } from "../parts.ts";
import {
  api,
  giveAnswer,
  inventEntry,
  inventTowns,
  merge,
  putUse,
  worksFor,
} from "./adoption.fixture.ts";

// What an organisation hides is gone for everybody else: each route that others may ask answers byte by byte the same
// with and without it. Pages and exports ask these routes and nothing else, as the architecture holds.

const hider = "GM9001";
const neighbour = "GM9002";
const supplier = "OR9001";
const entry = "oefen-verstopt";
const solution = "oefen-gedeeld";
const day = "2026-11-22";

const routes = wholeApi(describedParts()).routes.map(({ route }) => route);
/** Of one's own account, or about one organisation for its own people: who asks is not the hider. */
const readable = routes.filter(
  ({ id, method, path, file }) =>
    method === "get" &&
    file === undefined &&
    access[id]?.who === "anyone" &&
    !/sign-in|checkpoint|outbox|documents|invitation|claim|unsubscri/i.test(`${id} ${path}`),
);

type Values = Readonly<Record<string, string>>;

/** Every way in which a route can be asked about what is hidden: each parameter of its address and query, filled. */
function askedOf(route: (typeof readable)[number]): { params: Values; query: Values }[] {
  const names = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");
  const fill: Readonly<Record<string, readonly string[]>> = {
    id: [hider, neighbour],
    entry: [entry, solution],
    component: ["no-such-component"],
    vocabulary: ["kind-of-use"],
    figure: ["population"],
  };
  let asked: Values[] = [{}];
  for (const name of names) {
    const values = fill[name] ?? [hider];
    asked = asked.flatMap((one) => values.map((value) => ({ ...one, [name]: value })));
  }
  const shape = Object.keys((route.query as { shape?: object }).shape ?? {});
  const queries: Values[] = [{}];
  if (shape.includes("on")) queries.push({ on: day }, { on: "2026-11-21" });
  if (shape.includes("entry")) queries.push({ entry: solution });
  if (shape.includes("limit")) queries.push({ limit: "500" });
  if (shape.includes("q")) queries.push({ q: "verstopt" });
  return asked.flatMap((params) => queries.map((query) => ({ params, query })));
}

/** All that these callers are told, as text. What is refused is told too. */
async function everythingTold(callers: readonly Context[]): Promise<Map<string, string>> {
  const told = new Map<string, string>();
  for (const [n, ctx] of callers.entries()) {
    for (const route of readable) {
      for (const { params, query } of askedOf(route)) {
        const reply = await api
          .ask(ctx, route.id, { params, query })
          .catch((error: unknown) => `${error}`);
        told.set(`${n} ${route.id} ${JSON.stringify({ params, query })}`, JSON.stringify(reply));
      }
    }
    const own = { params: { id: supplier }, query: { side: "by-us" } };
    if (n === 1) told.set("proposals", JSON.stringify(await api.ask(ctx, "listUseProposals", own)));
  }
  return told;
}

test("the routes that others may ask are many, and those of adoption are among them", () => {
  const ids = readable.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(35);
  for (const id of ["getPeloton", "listLikeUs", "listAnswers", "listMoves", "getMunicipalityBrief"])
    expect(ids).toContain(id);
});

test(
  "with a hidden use, answer, effort and a confirmed proposal nobody else is told a byte more or less",
  () =>
    inUndoneTransaction(async (ctx) => {
      await inventTowns(ctx, [
        { code: hider, name: "Oefenverstop" },
        { code: neighbour, name: "Oefenbuur" },
        { code: supplier, name: "Oefenleverancier" },
      ]);
      await inventEntry(ctx, entry, { shared: false });
      await inventEntry(ctx, solution);
      await putUse(worksFor(ctx, neighbour), neighbour, entry);
      await giveAnswer(worksFor(ctx, neighbour), neighbour, solution);
      const seller = worksFor(ctx, supplier, "editor");
      const proposed = (await api.ask(seller, "proposeUse", {
        params: { id: supplier },
        body: {
          organisation: hider,
          entry: solution,
          version: null,
          status: "in-production",
          since: "2025-01-01",
          note: null,
          evidenceUrl: null,
        },
      })) as { id: string };
      const callers = [ctx, seller, worksFor(ctx, neighbour)];
      const before = await everythingTold(callers);
      expect(before.size).toBeGreaterThan(150);

      const insider = worksFor(ctx, hider);
      await putUse(insider, hider, entry, { hidden: true, productionOn: "2024-03-01" });
      await api.ask(insider, "putEffort", {
        params: { id: hider, entry },
        body: {
          version: null,
          liveOn: "2024-03-01",
          estimate: false,
          hours: [{ phase: "prepare", discipline: "project", hours: 40 }],
          pitfall: null,
          documents: [],
          replaces: null,
        },
      });
      await api.ask(insider, "judgeUseProposal", {
        params: { id: hider, proposal: proposed.id },
        body: { judgement: "confirm", reason: null, hidden: true },
      });
      await giveAnswer(insider, hider, solution, { hidden: true });

      const after = await everythingTold(callers);
      for (const [question, told] of before)
        expect([question, after.get(question)]).toEqual([question, told]);
      const own = (await api.ask(insider, "listOwnUses", { params: { id: hider } })) as {
        total: number;
      };
      expect(own.total).toBe(2);
    }),
  120_000,
);

const peloton = async (ctx: Context, of: string): Promise<string> => {
  const { riders } = (await api.ask(ctx, "getPeloton", { params: { entry: of } })) as {
    riders: { municipality: { id: string }; group: string }[];
  };
  return riders.find(({ municipality }) => municipality.id === hider)?.group ?? "absent";
};

test("what an own word covered does not come out when that word is hidden: of whatever version, and of what merged", () =>
  inUndoneTransaction(async (ctx) => {
    await inventTowns(ctx, [
      { code: hider, name: "Oefenverstop" },
      { code: "GM9003", name: "Oefenoud" },
    ]);
    await inventEntry(ctx, entry, { shared: false });
    await putUse(worksFor(ctx, "GM9003"), "GM9003", entry, { version: "1" });
    await merge(ctx, { into: hider, of: ["GM9003"], on: "2026-01-01" });
    const insider = worksFor(ctx, hider);
    const { id } = await putUse(insider, hider, entry, { status: "not-used" });
    expect(await peloton(ctx, entry)).toBe("not");
    await putUse(insider, hider, entry, { status: "not-used", hidden: true, replaces: id });
    expect(await peloton(ctx, entry)).toBe("not-known");
  }));

test("a use whose version changes as it is hidden is hidden under both", () =>
  inUndoneTransaction(async (ctx) => {
    await inventTowns(ctx, [{ code: hider, name: "Oefenverstop" }]);
    await inventEntry(ctx, entry, { shared: false });
    const insider = worksFor(ctx, hider);
    const { id } = await putUse(insider, hider, entry, {
      version: "1",
      productionOn: "2020-01-01",
    });
    await putUse(insider, hider, entry, { version: "2", hidden: true, replaces: id });
    for (const on of [undefined, "2021-01-01"]) {
      const { total } = (await api.ask(ctx, "listUsesOfOrganisation", {
        params: { id: hider },
        query: { ...(on && { on }) },
      })) as { total: number };
      expect(total).toBe(0);
    }
  }));

test("what a table kept of an organisation's own words it changes, hides and takes back as if typed here", () =>
  inUndoneTransaction(async (ctx) => {
    await inventTowns(ctx, [{ code: hider, name: "Oefenverstop" }]);
    await inventEntry(ctx, entry, { shared: false });
    const { rows } = await sql<{ id: string }>`
      insert into adoption.use (id, organisation, entry, origin, kind, status, as_of, certainty, evidence, sources, hidden, stated_at)
      values (gen_random_uuid(), ${hider}, ${entry}, 'facts', 'user', 'in-production', '2024-01-01', 'high',
        'own-statement', '{}', false, '2024-01-01') returning id`.execute(ctx.db);
    expect(await peloton(ctx, entry)).toBe("peloton");
    const insider = worksFor(ctx, hider);
    await putUse(insider, hider, entry, { hidden: true, replaces: rows[0]?.id ?? null });
    expect(await peloton(ctx, entry)).toBe("not-known");
  }));
