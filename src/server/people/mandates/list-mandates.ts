import type { z } from "zod";
import type * as contract from "#contract/people";
import { type Context, dutchDate } from "#platform/context";
import { pageOf } from "#platform/cursor";
import { namedOrganisations, requireOrganisation } from "../organisation-name.ts";
import { mandatesOf, type StoredMandate } from "./mandate-store.ts";

type Asked = z.infer<typeof contract.listMandates.query>;
type Reply = z.infer<typeof contract.listMandates.reply>;

/** Mandates that an organisation gave and got, the newest first. */
export async function listMandates(
  ctx: Context,
  organisation: string,
  asked: Asked,
): Promise<Reply> {
  await requireOrganisation(ctx, organisation);
  const page = pageOf(`mandates of ${organisation}`, asked);
  const mandates = await mandatesOf(ctx.db, organisation);
  const shown = mandates.slice(page.offset, page.offset + page.limit);
  const nameOf = await namedOrganisations(
    ctx,
    shown.flatMap(({ giver, taker }) => [giver, taker]),
  );
  const reference = (id: string) => ({ id, name: nameOf(id).name });
  return {
    total: mandates.length,
    items: shown.map((mandate) => ({
      id: mandate.id,
      giver: reference(mandate.giver),
      taker: reference(mandate.taker),
      scope: [...mandate.scope],
      from: mandate.valid_from,
      until: mandate.valid_until,
      endedAt: mandate.ended_at?.toISOString() ?? null,
      state: stateOf(mandate, dutchDate(ctx.now)),
    })),
    next: page.next(mandates.length),
  };
}

function stateOf({ ended_at, valid_from, valid_until }: StoredMandate, today: string) {
  if (ended_at !== null) return "ended";
  if (valid_from > today) return "future";
  return valid_until < today ? "past" : "counts";
}
