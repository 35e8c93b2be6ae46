import type { z } from "zod";
import type * as contract from "#contract/catalogue";
import type { Context } from "#platform/context";
import { pageOf } from "#platform/cursor";
import { foldName } from "#platform/fold-name";
import { allComponents, componentCounts } from "./component-store.ts";

/** The reference components by name; with words, those that hold them all. */
export async function listComponents(
  ctx: Context,
  asked: z.infer<typeof contract.listComponents.query>,
): Promise<z.infer<typeof contract.listComponents.reply>> {
  const page = pageOf("listComponents", asked);
  const words = foldName(asked.q ?? "").split(" ");
  const found = (await allComponents(ctx.db)).filter(({ name, synonyms, summary }) => {
    const text = foldName([name, ...synonyms, summary ?? ""].join(" "));
    return words.every((word) => text.includes(word));
  });
  const counts = await componentCounts(ctx.db);
  const items = found.slice(page.offset, page.offset + page.limit).map((row) => ({
    id: row.id,
    name: row.name,
    synonyms: [...row.synonyms],
    summary: row.summary,
    entries: counts.get(row.id)?.entries ?? 0,
    standards: counts.get(row.id)?.standards ?? 0,
  }));
  return { total: found.length, items, next: page.next(found.length) };
}
