import type { z } from "zod";
import type * as contract from "#contract/adoption";
import type { Context } from "#platform/context";
import { inDutchOrder } from "#platform/dutch-order";
import { pageOfWhole } from "#platform/whole-list";
import { organisationsNamed } from "../names.ts";
import { asEffort } from "./effort.ts";
import { publicEfforts } from "./public-efforts.ts";
import { sizesAtLive } from "./sizes-at-live.ts";

type Asked = z.infer<typeof contract.listEfforts.query>;

/** The hours and pitfalls of those who went live with an entry, by name. Throws `catalogue/unknown-entry`. */
export async function listEfforts(
  ctx: Context,
  entry: string,
  asked: Asked,
): Promise<z.infer<typeof contract.listEfforts.reply>> {
  const { id, rows } = await publicEfforts(ctx, entry);
  const named = await organisationsNamed(
    ctx,
    rows.map(({ organisation }) => organisation),
  );
  const sorted = rows
    .map((row) => ({ row, organisation: named(row.organisation) }))
    .sort(
      (a, b) =>
        inDutchOrder.compare(a.organisation.name, b.organisation.name) ||
        (a.row.id < b.row.id ? -1 : 1),
    );
  const page = pageOfWhole(`listEfforts ${id}`, asked, sorted);
  const sizeOf = await sizesAtLive(
    ctx,
    page.items.map(({ row }) => row),
  );
  return {
    ...page,
    items: page.items.map(({ row, organisation }) => asEffort(row, organisation, sizeOf(row))),
  };
}
