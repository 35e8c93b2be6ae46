import { expect, test } from "vitest";
import * as contract from "#contract/network";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { loadFacts } from "../facts/load-facts.ts";
import { smallCountry } from "../facts/small-country.fixture.ts";
import { listArrangementsOf } from "./list-arrangements-of.ts";
import { listCoMembers } from "./list-co-members.ts";

const coMembers = async (ctx: Context, id: string) =>
  (await listCoMembers(ctx, id, contract.listCoMembers.query.parse({ limit: 500 }))).items;
const arrangements = (ctx: Context, id: string, query: Record<string, unknown> = {}) =>
  listArrangementsOf(ctx, id, contract.listArrangementsOf.query.parse({ limit: 500, ...query }));

test("the co-members of an unknown organisation are not found, nor what is shared with an unknown one", () =>
  inUndoneTransaction(async (ctx) => {
    const unknown = { code: "network/unknown-organisation" };
    await expect(coMembers(ctx, "GM9999")).rejects.toMatchObject(unknown);
    await expect(arrangements(ctx, "GM0363", { with: "GM9999" })).rejects.toMatchObject(unknown);
  }));

test("a dissolved participant counts as its successor, and a participant without a code is left out", () =>
  inUndoneTransaction(async (ctx) => {
    await loadFacts(ctx, smallCountry);
    expect(await coMembers(ctx, "GM9001")).toEqual([
      {
        organisation: { id: "GM9002", name: "Veendijk" },
        kind: "municipality",
        shared: 2,
        of: 2,
        population: 302_500,
      },
      {
        organisation: { id: "WS9001", name: "Drooghout" },
        kind: "water-board",
        shared: 1,
        of: 2,
        population: null,
      },
    ]);
  }));

test("a dissolved municipality is no co-member of its successor, nor the successor of it", () =>
  inUndoneTransaction(async (ctx) => {
    await loadFacts(ctx, smallCountry);
    const ids = async (id: string) => (await coMembers(ctx, id)).map((one) => one.organisation.id);
    expect(await ids("GM9002")).toEqual(["GM9001", "WS9001"]);
    expect(await ids("GM9003")).toEqual(["GM9001", "WS9001"]);
  }));

test("cooperation goes both ways: what I share with you, you share with me", () =>
  inUndoneTransaction(async (ctx) => {
    const mine = (await coMembers(ctx, "GM1992")).slice(0, 12);
    expect(mine.length).toBe(12);
    for (const { organisation, shared, of } of mine) {
      const back = (await coMembers(ctx, organisation.id)).find(
        (one) => one.organisation.id === "GM1992",
      );
      const together = await arrangements(ctx, "GM1992", { with: organisation.id });
      expect([organisation.name, back?.shared, together.total]).toEqual([
        organisation.name,
        shared,
        shared,
      ]);
      expect(of).toBe((await arrangements(ctx, "GM1992")).total);
    }
  }));

test("who shares the most comes first, and of equals the first by name", () =>
  inUndoneTransaction(async (ctx) => {
    const all = await coMembers(ctx, "GM0363");
    const shared = all.map((one) => one.shared);
    expect(shared).toEqual(shared.toSorted((a, b) => b - a));
    const once = all.filter((one) => one.shared === 1 && one.kind === "municipality");
    const names = once.map(({ organisation }) => organisation.name);
    const dutch = new Intl.Collator("nl", { ignorePunctuation: true });
    expect(names).toEqual(names.toSorted(dutch.compare));
  }));

test("an arrangement that still names three dissolved municipalities counts their successor once", () =>
  inUndoneTransaction(async (ctx) => {
    const { items } = await arrangements(ctx, "GM1992");
    const youth = items.find(({ id }) => id === "GR24965663");
    expect(youth).toMatchObject({ members: 15, municipalities: 13, joinedOn: "2014-05-01" });
  }));
