import type { z } from "zod";
import { ClaimRoad, type getClaimOptions as described } from "#contract/people";
import { callerNumber } from "#platform/access/caller-number";
import type { Context } from "#platform/context";
import { endOf } from "../organisation-end.ts";
import { requireOrganisation } from "../organisation-name.ts";
import { claimRoads, maskedAddress } from "./claim-roads.ts";
import { claimsOfPerson } from "./claim-store.ts";

/** By which roads the caller can come to work for an organisation. */
export async function getClaimOptions(
  ctx: Context,
  id: string,
): Promise<z.infer<typeof described.reply>> {
  const { name } = await requireOrganisation(ctx, id);
  const roads = await claimRoads(ctx, id);
  const mine = await claimsOfPerson(ctx.db, callerNumber(ctx));
  return {
    organisation: { id, name },
    ended: await endOf(ctx, id),
    registeredAddress: roads.registeredAddress && maskedAddress(roads.registeredAddress),
    administrators: roads.administrators.length,
    roads: ClaimRoad.options.map((road) => ({ road, open: roads.open[road] })),
    waiting: mine.some(
      (claim) =>
        claim.organisation === id &&
        (claim.state === "waiting" || claim.state === "half-agreed") &&
        claim.expires_at > ctx.now,
    ),
  };
}
