import { expect, test } from "vitest";
import * as contract from "#contract/network";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { loadFacts } from "../facts/load-facts.ts";
import { smallCountry } from "../facts/small-country.fixture.ts";
import { cooperation } from "./cooperation.ts";
import { listCoMembers } from "./list-co-members.ts";

const inSmallCountry = (use: (ctx: Context) => Promise<void>) =>
  inUndoneTransaction(async (ctx) => {
    await loadFacts(ctx, smallCountry);
    await use(ctx);
  });

test("who went up in another shares nothing and takes part in nothing; the other does", () =>
  inSmallCountry(async (ctx) => {
    expect(await cooperation.sharedWork(ctx, "GM9003")).toEqual([]);
    expect(await cooperation.sharedWork(ctx, "GM9001")).toEqual([
      {
        code: "GM9002",
        arrangements: [
          { id: "GR9002", name: "Samen Later" },
          { id: "GR9001", name: "Samen Veen" },
        ],
      },
    ]);
    expect(await cooperation.membersOf(ctx, "GR9002")).toEqual(["GM9001", "GM9002"]);
  }));

test("what is no municipality of today, or is not there, shares work with nobody", () =>
  inSmallCountry(async (ctx) => {
    for (const code of ["WS9001", "GM9999", "GR9001"]) {
      expect(await cooperation.sharedWork(ctx, code)).toEqual([]);
    }
    expect(await cooperation.membersOf(ctx, "GR9999")).toEqual([]);
  }));

test("the members of a regional body are those of the arrangement that set it up", () =>
  inSmallCountry(async (ctx) => {
    expect(await cooperation.membersOf(ctx, "RO9001")).toEqual(["GM9001", "GM9002"]);
    for (const code of await cooperation.membersOf(ctx, "RO9001")) {
      expect(await cooperation.isMemberOf(ctx, code, "RO9001")).toBe(true);
    }
  }));

test("with whom work is shared, and how often, is what the list of co-members says", () =>
  inUndoneTransaction(async (ctx) => {
    const query = contract.listCoMembers.query.parse({ limit: 500 });
    const listed = (await listCoMembers(ctx, "GM1992", query)).items
      .filter(({ kind }) => kind === "municipality")
      .map(({ organisation, shared }) => [organisation.id, shared]);
    const told = (await cooperation.sharedWork(ctx, "GM1992")).map(({ code, arrangements }) => [
      code,
      arrangements.length,
    ]);
    expect(told.length).toBeGreaterThan(5);
    expect(told).toEqual(listed);
  }));

test("the regions are of the municipalities of today, and one of which none are known has an empty list", () =>
  inSmallCountry(async (ctx) => {
    expect(await cooperation.regionsOf(ctx)).toEqual(
      new Map([
        ["GM9001", []],
        ["GM9002", [{ id: "VR91", kind: "safety-region", name: "Proefveilig" }]],
      ]),
    );
  }));

test("each of the 342 lies in one COROP area and one safety region", () =>
  inUndoneTransaction(async (ctx) => {
    const regions = await cooperation.regionsOf(ctx);
    expect(regions.size).toBe(342);
    for (const [code, lies] of regions) {
      const kinds = lies.map(({ kind }) => kind);
      expect([code, ...kinds.slice(0, 2)]).toEqual([code, "corop", "safety-region"]);
    }
  }));
