import type { z } from "zod";
import type * as contract from "#contract/adoption";
import type { Context } from "#platform/context";
import { inDutchOrder } from "#platform/dutch-order";
import { pageOfWhole } from "#platform/whole-list";
import { dayAsked } from "../adoption-date.ts";
import { existsOn } from "../exists-on.ts";
import { entriesNamed } from "../names.ts";
import { requireKnown } from "../require-adopter.ts";
import { scopeOn } from "../standings/scope.ts";
import { type UseOn, usesOn } from "../standings/word-store.ts";
import { asUses } from "./as-use.ts";

type Asked = z.infer<typeof contract.listUsesOfOrganisation.query>;
type Reply = z.infer<typeof contract.listUsesOfOrganisation.reply>;
type OwnReply = z.infer<typeof contract.listOwnUses.reply>;

/** What an organisation uses on a day, as far as others can see. Throws `adoption/unknown-organisation`. */
export async function listUsesOfOrganisation(
  ctx: Context,
  id: string,
  asked: Asked,
): Promise<Reply> {
  const { items, ...list } = await usesFor(ctx, id, asked, null);
  return { ...list, items: items.map(({ hidden: _, ...use }) => use) };
}

/** The same for the organisation itself: with what it hides. */
export const listOwnUses = (ctx: Context, id: string, asked: Asked): Promise<OwnReply> =>
  usesFor(ctx, id, asked, id);

async function usesFor(
  ctx: Context,
  id: string,
  { on, ...asked }: Asked,
  insider: string | null,
): Promise<OwnReply> {
  const known = await requireKnown(ctx, id);
  const day = dayAsked(ctx, on);
  const scope = await scopeOn(ctx, day, { codes: [id], ...(insider !== null && { insider }) });
  // What an old code said is told under what followed it, and by itself of days on which it was there.
  const rows = (await existsOn(ctx, known, on)) ? await usesOn(ctx.db, scope) : [];
  const entryOf = await entriesNamed(
    ctx,
    rows.map(({ entry }) => entry),
  );
  const name = (row: UseOn): string => entryOf(row.entry).name;
  const sorted = rows.toSorted(
    (a, b) => inDutchOrder.compare(name(a), name(b)) || (a.id < b.id ? -1 : 1),
  );
  const filters = { on, ...asked };
  const list = insider === null ? "listUses" : "listOwnUses";
  const page = pageOfWhole(`${list} ${id}`, filters, sorted);
  const use = await asUses(ctx, page.items);
  return {
    ...page,
    items: page.items.map((row) => ({
      entry: entryOf(row.entry),
      ...use(row),
      hidden: row.hidden,
    })),
  };
}
