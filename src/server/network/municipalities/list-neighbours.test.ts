import { expect, test } from "vitest";
import * as contract from "#contract/network";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { listNeighbours } from "./list-neighbours.ts";

const neighbours = async (ctx: Context, id: string) =>
  (await listNeighbours(ctx, id, contract.listNeighbours.query.parse({}))).items;

test("the neighbours of an unknown organisation are not found", () =>
  inUndoneTransaction(async (ctx) => {
    await expect(neighbours(ctx, "GM9999")).rejects.toMatchObject({
      code: "network/unknown-organisation",
    });
  }));

test("a dissolved municipality has no neighbours: the borders are those of 2023", () =>
  inUndoneTransaction(async (ctx) => {
    expect(await neighbours(ctx, "GM0003")).toEqual([]);
  }));

test("whoever is my neighbour has me as neighbour", () =>
  inUndoneTransaction(async (ctx) => {
    const mine = await neighbours(ctx, "GM0344");
    expect(mine.length).toBeGreaterThan(4);
    for (const { id } of mine) {
      expect((await neighbours(ctx, id)).map((one) => one.id)).toContain("GM0344");
    }
  }));
