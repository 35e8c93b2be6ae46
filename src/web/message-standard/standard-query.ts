import { messages } from "#standards/istandaarden/release-3-2/messages";
import type { ListPage } from "../paging.ts";

export const levels = ["1", "2", "3", "4"] as const;
export type LevelChoice = (typeof levels)[number];

/** Nobody asks more than this. */
const longest = 100;

export const wordsOf = (query: URLSearchParams): string =>
  (query.get("q") ?? "").trim().slice(0, longest);

/** What was chosen of a list; nothing when it is none of them. */
export const choiceOf = <Choice extends string>(
  query: URLSearchParams,
  name: string,
  choices: readonly Choice[],
): Choice | "" => choices.find((one) => one === query.get(name)) ?? "";

export const messageOf = (query: URLSearchParams): string =>
  choiceOf(query, "message", [...messages.keys()]);

/** A form without script sends every field; the address keeps only what was chosen. Null: it does already. */
export function shorter(query: URLSearchParams, keep: readonly string[] = []): string | null {
  const filled = [...query].filter(([name, value]) => value.trim() !== "" || keep.includes(name));
  return filled.length === [...query].length ? null : new URLSearchParams(filled).toString();
}

/** One page of what is at hand as a whole. */
export function pageOf<Item>(items: readonly Item[], page: number, size: number): ListPage<Item> {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const at = Math.min(page, pages);
  return {
    total: items.length,
    items: items.slice((at - 1) * size, at * size),
    page: at,
    pages,
    size,
  };
}
