import type { z } from "zod";
import type * as contract from "#contract/collecting";
import type { Context } from "#platform/context";
import { pageOf } from "#platform/cursor";
import { foldName } from "#platform/fold-name";
import type { SomeContent } from "../entries/some-content.ts";
import { bareAddress } from "./bare-address.ts";
import { type Double, doublesBy } from "./double-store.ts";

type Asked = z.infer<typeof contract.findDoubles.query>;

/** Entries that look like what somebody is about to add, the surest first. */
export async function findDoubles(
  ctx: Context,
  asked: Asked,
): Promise<z.infer<typeof contract.findDoubles.reply>> {
  const page = pageOf("findDoubles", asked);
  const found = await doublesOf(ctx, asked);
  const items = found.slice(page.offset, page.offset + page.limit);
  return { total: found.length, items, next: page.next(found.length) };
}

export function doublesOf(
  ctx: Context,
  { name = "", code, link }: Pick<SomeContent, "name" | "code" | "link">,
): Promise<Double[]> {
  return doublesBy(ctx.db, {
    folded: foldName(name),
    code: code ? bareAddress(code) : null,
    link: link ? bareAddress(link) : null,
  });
}
