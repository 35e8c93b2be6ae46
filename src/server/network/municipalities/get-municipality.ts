import type { z } from "zod";
import type * as contract from "#contract/network";
import type { Context } from "#platform/context";
import { countryDate } from "../country-date.ts";
import { isCode, unknownMunicipality } from "../organisations/unknown-organisation.ts";
import { registerSilentUntil } from "../register-date.ts";
import { municipalityWithSuccession } from "./municipality-store.ts";

/** One municipality of now or of before, and where it leads; it answers for a date on which it did not exist too. */
export async function getMunicipality(
  ctx: Context,
  code: string,
  asked: { readonly on?: string | undefined },
): Promise<z.infer<typeof contract.getMunicipality.reply>> {
  const on = countryDate(ctx, asked.on);
  const registered = (await registerSilentUntil(ctx, asked.on)) === null;
  const municipality = isCode(code)
    ? await municipalityWithSuccession(ctx.db, code, { on, registered })
    : undefined;
  if (!municipality) throw unknownMunicipality(code);
  return municipality;
}
