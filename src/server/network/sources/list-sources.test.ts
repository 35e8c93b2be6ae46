import { expect, test } from "vitest";
import * as contract from "#contract/network";
import { inUndoneTransaction } from "#platform/test-db";
import { listSources } from "./list-sources.ts";

test("every source has a publisher, a licence and a date, and comes by title", () =>
  inUndoneTransaction(async (ctx) => {
    const { items } = await listSources(ctx, contract.listSources.query.parse({ limit: 500 }));
    expect(items.length).toBeGreaterThan(10);
    expect(items.filter((one) => !(one.publisher && one.licenceNl && one.referenceDate))).toEqual(
      [],
    );
    const titles = items.map(({ titleNl }) => titleNl.toLowerCase());
    expect(titles).toEqual(titles.toSorted());
  }));
