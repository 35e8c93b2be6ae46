import { v7 as uuidv7 } from "uuid";
import type { Right } from "#contract/access";
import { organisationNames } from "#network";
import type { Context } from "#platform/context";
import { Conflict } from "#platform/refusal";
import { holdPerson } from "../persons/require-person.ts";
import { noteRights } from "./note-rights.ts";
import { answeringRights, confirmedFrom } from "./right.ts";
import {
  confirmUntil,
  lockRightsAt,
  putRights,
  rightsOfPerson,
  type StoredRight,
} from "./right-store.ts";

/**
 * Gives rights to a person, at an organisation or in the whole network; one that is held already is confirmed.
 * The only place that gives a right. Throws `people/unknown-person` and `people/adviser-answers` when an adviser would come to answer for a
 * municipality.
 */
export async function grantRights(
  ctx: Context,
  given: {
    readonly person: number;
    readonly organisation: string | null;
    readonly rights: readonly Right[];
    /** Who gave them, when that is another than who asks now; null for the command line. */
    readonly by?: number | null;
  },
): Promise<void> {
  const { person, organisation, rights, by = ctx.caller.person } = given;
  // Before the person: who changes rights takes both in this order.
  await lockRightsAt(ctx.db, organisation);
  await holdPerson(ctx, person);
  const held = await rightsOfPerson(ctx.db, person);
  await refuseAnsweringAdviser(ctx, held, given);
  const here = held.filter((right) => right.organisation === organisation);
  const again = here.filter(({ held: right }) => rights.includes(right));
  const until = confirmedFrom(ctx.now);
  await confirmUntil(
    ctx.db,
    again.map(({ id }) => id),
    until,
  );
  const missing = rights.filter((right) => !again.some(({ held: one }) => one === right));
  await putRights(
    ctx.db,
    missing.map((right) => ({
      id: uuidv7({ msecs: ctx.now.getTime() }),
      person,
      organisation,
      held: right,
      since: ctx.now,
      confirmed_until: until,
      granted_by: by,
      ended_at: null,
      ended_by: null,
    })),
  );
  if (missing.length > 0) await noteRights(ctx, "giveRight", given);
}

/** Advisers visit, connect and introduce, and never answer for a municipality: whichever right came first. */
async function refuseAnsweringAdviser(
  ctx: Context,
  held: readonly StoredRight[],
  { organisation, rights }: { organisation: string | null; rights: readonly Right[] },
): Promise<void> {
  const isAdviser = held.some(({ held: right }) => right === "adviser");
  const places =
    organisation === null
      ? rights.includes("adviser")
        ? held
            .filter(({ held: right }) => answeringRights.includes(right))
            .map((one) => one.organisation)
        : []
      : isAdviser && rights.some((right) => answeringRights.includes(right))
        ? [organisation]
        : [];
  const ids = places.filter((id) => id !== null);
  const names = await organisationNames(ctx, ids);
  if ([...names.values()].some(({ kind }) => kind === "municipality")) {
    throw new Conflict(
      "people/adviser-answers",
      "An adviser never answers for a municipality. Take away the right of adviser first, or give the right of reader.",
    );
  }
}
