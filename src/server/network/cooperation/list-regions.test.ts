import { expect, test } from "vitest";
import * as contract from "#contract/network";
import { inUndoneTransaction } from "#platform/test-db";
import { listRegions } from "./list-regions.ts";

test("each of the 342 municipalities lies in one of 40 COROP areas and in one of 25 safety regions", () =>
  inUndoneTransaction(async (ctx) => {
    const { items } = await listRegions(ctx, contract.listRegions.query.parse({ limit: 500 }));
    const sums = ["corop", "safety-region"].map((kind) => {
      const of = items.filter((one) => one.kind === kind);
      return [of.length, of.reduce((sum, { municipalities }) => sum + municipalities, 0)];
    });
    expect(sums).toEqual([
      [40, 342],
      [25, 342],
    ]);
  }));
