import type { z } from "zod";
import type * as contract from "#contract/adoption";
import type { Context } from "#platform/context";
import { pageOf } from "#platform/cursor";
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
        inDutch.compare(a.organisation.name, b.organisation.name) || (a.row.id < b.row.id ? -1 : 1),
    );
  const page = pageOf(`listEfforts ${id}`, asked);
  const shown = sorted.slice(page.offset, page.offset + page.limit);
  const sizeOf = await sizesAtLive(
    ctx,
    shown.map(({ row }) => row),
  );
  return {
    total: sorted.length,
    items: shown.map(({ row, organisation }) => asEffort(row, organisation, sizeOf(row))),
    next: page.next(sorted.length),
  };
}

const inDutch = new Intl.Collator("nl", { numeric: true });
