import type { z } from "zod";
import type * as contract from "#contract/network";
import type { Municipality } from "#contract/network";
import type { Context } from "#platform/context";
import { pageOf } from "#platform/cursor";
import type { List } from "#platform/whole-list";
import { countryDate } from "../country-date.ts";
import { registerSilentUntil } from "../register-date.ts";
import { municipalityPage } from "./municipality-store.ts";

/** The municipalities that existed on a date, under the names of then. */
export async function listMunicipalities(
  ctx: Context,
  asked: z.infer<typeof contract.listMunicipalities.query>,
): Promise<List<Municipality>> {
  const on = countryDate(ctx, asked.on);
  const registered = (await registerSilentUntil(ctx, asked.on)) === null;
  const page = pageOf("listMunicipalities", asked);
  const { total, items } = await municipalityPage(ctx.db, { on, registered }, page);
  return { total, items, next: page.next(total) };
}
