import { expect, test } from "vitest";
import * as contract from "#contract/network";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { loadFacts } from "../facts/load-facts.ts";
import { smallCountry } from "../facts/small-country.fixture.ts";
import { listMembers } from "./list-members.ts";

const members = (ctx: Context, id: string) =>
  listMembers(ctx, id, contract.listMembers.query.parse({ limit: 500 }));

test("the members of an unknown organisation are not found", () =>
  inUndoneTransaction(async (ctx) => {
    await expect(members(ctx, "GR99")).rejects.toMatchObject({
      code: "network/unknown-organisation",
    });
  }));

test("members stand as in the register: a dissolved one is marked, one without a code has its name alone", () =>
  inUndoneTransaction(async (ctx) => {
    await loadFacts(ctx, smallCountry);
    const { items } = await members(ctx, "GR9002");
    const told = items.map(({ organisation, name, dissolved, population }) => [
      organisation?.id ?? null,
      name,
      dissolved,
      population,
    ]);
    expect(told).toEqual([
      ["GM9003", "Gemeente Veen", true, null],
      ["GM9001", "Gemeente Duinrade", false, 23_000],
      ["WS9001", "Drooghout", false, null],
      [null, "Een ministerie", false, null],
    ]);
  }));

test("a municipality has no members", () =>
  inUndoneTransaction(async (ctx) => {
    expect(await members(ctx, "GM0363")).toEqual({ total: 0, items: [], next: null });
  }));
