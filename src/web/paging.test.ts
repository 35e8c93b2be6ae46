import { expect, test } from "vitest";
import { listSources } from "#contract/network";
import type { Ask } from "#contract/pages";
import { listPage, pageNumber } from "./paging.ts";

/** A list of numbers behind cursors, at most four at once. */
const numbers = (count: number): { ask: Ask; asked: number[] } => {
  const asked: number[] = [];
  const ask = (_: unknown, { query }: { query: { limit: number; cursor?: string } }) => {
    const from = Number(query.cursor ?? 0);
    asked.push(query.limit);
    const items = Array.from({ length: Math.max(0, count - from) }, (_, n) => from + n);
    const shown = items.slice(0, query.limit);
    const next = shown.length < items.length ? String(from + shown.length) : null;
    return Promise.resolve({ total: count, items: shown, next });
  };
  return { ask: ask as unknown as Ask, asked };
};

test("a numbered page is found along the cursors", async () => {
  const { ask, asked } = numbers(10);
  const list = await listPage(ask, listSources, {}, { page: 3, size: 3, most: 4 });
  expect(list).toMatchObject({ items: [6, 7, 8], total: 10, pages: 4 });
  expect(asked).toEqual([4, 4, 1]);
});

test("a page beyond the last is empty, and nonsense is the first", async () => {
  const { ask } = numbers(2);
  expect((await listPage(ask, listSources, {}, { page: 9, size: 3 })).items).toEqual([]);
  expect(["2", "0", "-1", "x", "1.5", null].map(pageNumber)).toEqual([2, 1, 1, 1, 1, 1]);
});
