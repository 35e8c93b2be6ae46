import type { z } from "zod";
import { listSources } from "#contract/network";
import type { Ask } from "#contract/pages";
import { allPages } from "../paging.ts";

export type Source = z.infer<typeof listSources.reply>["items"][number];

/** The sources of these ids, in the order given. */
export async function sourcesOf(ask: Ask, ids: readonly string[]): Promise<readonly Source[]> {
  if (ids.length === 0) return [];
  const all = new Map((await allPages(ask, listSources, {})).map((one) => [one.id, one]));
  return [...new Set(ids)].flatMap((id) => all.get(id) ?? []);
}
