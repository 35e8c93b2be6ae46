import type { Ask } from "#contract/pages";
import type { Route } from "#contract/route";

interface List<Item> {
  readonly total: number;
  readonly items: readonly Item[];
  readonly next: string | null;
}
type ListRoute<Params, Query, Item> = Route<Params, Query, void, List<Item>>;
type Query = Readonly<Record<string, unknown>>;

export interface ListPage<Item> {
  readonly total: number;
  readonly items: readonly Item[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly size: number;
}

/** The page number of an address: 1 when it names none, or nonsense. */
export function pageNumber(value: string | null): number {
  const page = Number(value ?? 1);
  return Number.isInteger(page) && page > 0 ? page : 1;
}

/**
 * One numbered page of a list that the API pages with cursors: it goes along the cursors in the
 * largest steps the API allows, which is at most a few for any list we have.
 */
export async function listPage<Params, Q, Item>(
  ask: Ask,
  route: ListRoute<Params, Q, Item>,
  query: Query,
  { page, size, params = {}, most = 500 }: PageWish,
): Promise<ListPage<Item>> {
  const from = (page - 1) * size;
  const items: Item[] = [];
  let total = 0;
  let cursor: string | null = null;
  do {
    const limit = Math.min(most, from + size - items.length);
    const asked: Query = cursor === null ? { ...query, limit } : { ...query, limit, cursor };
    const list: List<Item> = await ask(route, { params, query: asked });
    items.push(...list.items);
    total = list.total;
    cursor = list.next;
  } while (cursor !== null && items.length < from + size);
  const pages = Math.max(1, Math.ceil(total / size));
  return { total, items: items.slice(from, from + size), page, pages, size };
}

interface PageWish {
  readonly page: number;
  readonly size: number;
  readonly params?: Readonly<Record<string, unknown>>;
  /** The most items that the route gives at once. */
  readonly most?: number;
}

/** Every item of a list. */
export async function allPages<Params, Q, Item>(
  ask: Ask,
  route: ListRoute<Params, Q, Item>,
  query: Query,
  params: Readonly<Record<string, unknown>> = {},
): Promise<readonly Item[]> {
  const everything = { page: 1, size: Number.MAX_SAFE_INTEGER, params };
  return (await listPage(ask, route, query, everything)).items;
}
