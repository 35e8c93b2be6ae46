import { expect, test } from "vitest";
import { search } from "#contract/overview";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { searchAll } from "./search-all.ts";

const find = (ctx: Context, query: Record<string, unknown>) =>
  searchAll(ctx, search.query.parse(query));

test("the cursor of another question is refused", async () => {
  await inUndoneTransaction(async (ctx) => {
    const { next } = await find(ctx, { q: "bergen", limit: 1 });
    await expect(find(ctx, { q: "utrecht", limit: 1, cursor: next })).rejects.toMatchObject({
      code: "platform/wrong-cursor",
    });
  });
});

test.each(["", "   ", "%", "_", "\\", "'", "<script>", "\u0000", "zzzzzzzz"])(
  "%j as a question gives a list, be it empty",
  async (q) => {
    await inUndoneTransaction(async (ctx) => {
      const found = await find(ctx, { q });
      expect(found.items.length).toBeLessThanOrEqual(found.total);
    });
  },
);

test("a page of the site stands before organisations, in the language asked", async () => {
  await inUndoneTransaction(async (ctx) => {
    const dutch = await find(ctx, { q: "kaart" });
    expect(dutch.items[0]).toMatchObject({ type: "page", id: "map", name: "Kaart van gemeenten" });
    const english = await find(ctx, { q: "kaart", language: "en" });
    expect(english.items[0]).toMatchObject({ name: "Map of municipalities" });
  });
});

test("a municipality is found by its name, its other name and its code", async () => {
  await inUndoneTransaction(async (ctx) => {
    for (const q of ["den bosch", "'s-Hertogenbosch", "GM0796", "gm0796"]) {
      expect((await find(ctx, { q })).items[0]).toMatchObject({
        type: "organisation",
        id: "GM0796",
      });
    }
  });
});

test("pages of results together give each hit once, pages of the site and organisations alike", async () => {
  await inUndoneTransaction(async (ctx) => {
    for (const q of ["kaart", "gemeenten", "land", "map", "zaak"]) {
      const all = await find(ctx, { q, limit: 100 });
      const seen: string[] = [];
      let cursor: string | null | undefined;
      do {
        const page = await find(ctx, { q, limit: 7, ...(cursor && { cursor }) });
        expect(page.total).toBe(all.total);
        seen.push(...page.items.map(({ type, id }) => `${type} ${id}`));
        cursor = page.next;
      } while (cursor);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toHaveLength(all.total);
      expect(seen.slice(0, 100)).toEqual(all.items.map(({ type, id }) => `${type} ${id}`));
    }
  });
});

test("a page of the site is never a guess; an organisation found by a typing fault is", async () => {
  await inUndoneTransaction(async (ctx) => {
    expect((await find(ctx, { q: "kaart" })).items[0]?.approximate).toBe(false);
    expect((await find(ctx, { q: "roterdam" })).items[0]).toMatchObject({
      id: "GM0599",
      approximate: true,
    });
  });
});

test("nothing asked gives nothing of the catalogue", async () => {
  await inUndoneTransaction(async (ctx) => {
    for (const q of ["", "  "]) {
      const { items } = await find(ctx, { q });
      expect(items.filter(({ type }) => type === "entry" || type === "component")).toEqual([]);
    }
  });
});

test("an entry is found by plain words, beside organisations", async () => {
  await inUndoneTransaction(async (ctx) => {
    const { items } = await find(ctx, { q: "melding openbare ruimte", limit: 5 });
    expect(items).toContainEqual(
      expect.objectContaining({ type: "entry", id: "signalen", entryKind: "software", kind: null }),
    );
  });
});

test("an exact name of the catalogue stands above organisations that only hold the word", async () => {
  await inUndoneTransaction(async (ctx) => {
    expect((await find(ctx, { q: "open zaak" })).items[0]).toMatchObject({
      type: "entry",
      id: "open-zaak",
    });
  });
});

test("who asks for organisations alone gets no entries, and all the organisations", async () => {
  await inUndoneTransaction(async (ctx) => {
    const { items, total } = await find(ctx, { q: "zaan", type: "organisation", limit: 100 });
    expect(new Set(items.map(({ type }) => type))).toEqual(new Set(["organisation"]));
    expect(items).toHaveLength(Math.min(total, 100));
    const catalogue = await find(ctx, { q: "zaak", type: "catalogue", limit: 100 });
    expect(catalogue.items.every(({ type }) => type === "entry" || type === "component")).toBe(
      true,
    );
  });
});
