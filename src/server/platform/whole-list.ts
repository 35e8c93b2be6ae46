import { pageOf } from "./cursor.ts";

/** The answer of every list of the contract. */
export interface List<Item> {
  total: number;
  items: Item[];
  next: string | null;
}

/** One page of a list that is short enough to be read whole: a few hundred rows at the most. */
export function pageOfWhole<Item>(
  list: string,
  asked: { readonly limit: number; readonly cursor?: string | undefined },
  whole: readonly Item[],
): List<Item> {
  const { offset, limit, next } = pageOf(list, asked);
  return {
    total: whole.length,
    items: whole.slice(offset, offset + limit),
    next: next(whole.length),
  };
}
