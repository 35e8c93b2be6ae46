import { registeredAddress } from "#network";
import type { Context } from "#platform/context";
import { endOf } from "../organisation-end.ts";
import { isLapsed } from "../rights/right.ts";
import { rightsAt } from "../rights/right-store.ts";
import type { Road } from "./claim-store.ts";

interface Roads {
  readonly registeredAddress: string | null;
  readonly administrators: readonly number[];
  readonly open: Readonly<Record<Road, boolean>>;
}

/**
 * By which roads somebody can come to work for an organisation. Once it has an administrator, that is the road: the
 * moderators and the front desk no longer decide who works there. To what ended leads no road.
 */
export async function claimRoads(ctx: Context, organisation: string): Promise<Roads> {
  const address = await registeredAddress(ctx, organisation);
  const rights = await rightsAt(ctx.db, organisation);
  const administrators = rights
    .filter((right) => right.held === "administrator" && !isLapsed(right, ctx.now))
    .map(({ person }) => person);
  const exists = (await endOf(ctx, organisation)) === null;
  const without = exists && administrators.length === 0;
  return {
    registeredAddress: address,
    administrators,
    open: {
      "registered-address": without && address !== null,
      administrator: exists && !without,
      moderators: without,
    },
  };
}

/** `i…@gouda.example`: enough to know which mailbox to look in. */
export function maskedAddress(address: string): string {
  const [box = "", host = ""] = address.split("@");
  return `${box.slice(0, 1)}…@${host}`;
}
