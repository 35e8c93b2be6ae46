import type { z } from "zod";
import type { listApiKeys } from "#contract/api-keys";
import type { Context } from "#platform/context";
import { pageOf } from "#platform/cursor";
import { requireOrganisation } from "../organisation-name.ts";
import { namesOf } from "../persons/address-of.ts";
import { keysOf } from "./key-store.ts";

type Asked = z.infer<typeof listApiKeys.query>;
type Reply = z.infer<typeof listApiKeys.reply>;

/** The keys of an organisation, the newest first. */
export async function listKeys(ctx: Context, organisation: string, asked: Asked): Promise<Reply> {
  await requireOrganisation(ctx, organisation);
  const page = pageOf(`keys of ${organisation}`, asked);
  const keys = await keysOf(ctx.db, organisation);
  const shown = keys.slice(page.offset, page.offset + page.limit);
  const names = await namesOf(
    ctx,
    shown.map(({ made_by }) => made_by),
  );
  return {
    total: keys.length,
    items: shown.map((key) => ({
      id: key.id,
      name: key.name,
      beginning: key.beginning,
      madeBy: names.get(key.made_by) ?? null,
      madeAt: key.made_at.toISOString(),
      lastUsedOn: key.last_used_on,
      withdrawnAt: key.withdrawn_at?.toISOString() ?? null,
    })),
    next: page.next(keys.length),
  };
}
