import { expect, test } from "vitest";
import type { MunicipalityBrief } from "#contract/municipality";
import type { Context } from "#platform/context";
import { testApi } from "#platform/test-api";
import { inUndoneTransaction } from "#platform/test-db";
import { serveOverview } from "../routes.ts";

const api = testApi((into) => serveOverview(into, { tasks: [] }));
const brief = (ctx: Context, id: string) =>
  api.ask(ctx, "getMunicipalityBrief", { params: { id } }) as Promise<MunicipalityBrief>;

test.each([
  ["GM0000", "overview/unknown-municipality"],
  ["nonsense", "overview/unknown-municipality"],
  ["PV25", "overview/no-municipality"],
  ["GM0003", "overview/no-municipality"],
])("%s is refused as %s", (id, code) =>
  inUndoneTransaction(async (ctx) => {
    await expect(brief(ctx, id)).rejects.toMatchObject({ code });
  }),
);

test("of a municipality of which no use is known it says so, and still who is like it and what is asked", () =>
  inUndoneTransaction(async (ctx) => {
    // Druten stands in no fact of use: only a partnership that it is a member of does.
    const { uses, likeUs, asks, answers, work } = await brief(ctx, "GM0225");
    expect(uses).toEqual({ known: 0, items: [] });
    expect(likeUs).toHaveLength(3);
    expect(answers.given).toBe(0);
    expect(asks.total).toBeGreaterThan(answers.asked - 1);
    expect(asks.items).toHaveLength(3);
    expect(work.arrangements).toBeGreaterThan(3);
  }));

test("of a municipality that a source names it tells the use by that source, with how many others", () =>
  inUndoneTransaction(async (ctx) => {
    const { uses, own } = await brief(ctx, "GM0344");
    expect(own).toBe(false);
    expect(uses.known).toBeGreaterThan(0);
    for (const use of uses.items) {
      expect(use.origin).toBe("facts");
      expect(use.hidden).toBe(false);
    }
  }));

test("what moves is told newest first, and everything of the fact tables came at once and is no news", () =>
  inUndoneTransaction(async (ctx) => {
    const { items } = (await api.ask(ctx, "listMoves", { query: { limit: "100" } })) as {
      items: { kind: string; on: string }[];
    };
    expect(items.filter(({ kind }) => kind === "entry")).toEqual([]);
    expect(items.map(({ on }) => on)).toEqual(
      items
        .map(({ on }) => on)
        .toSorted()
        .reverse(),
    );
  }));
