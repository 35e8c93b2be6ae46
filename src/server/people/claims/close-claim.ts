import type { Context } from "#platform/context";
import { enqueueMail } from "#platform/mail/enqueue-mail";
import { Conflict, Invalid, NotFound } from "#platform/refusal";
import { claimAnswerMail } from "../mail/claim-mail.ts";
import { tellCameIn } from "../mail/tell-came-in.ts";
import { requireOrganisation } from "../organisation-name.ts";
import { findPerson } from "../persons/person-store.ts";
import { grantRights } from "../rights/grant-rights.ts";
import { lockRightsAt } from "../rights/right-store.ts";
import { claimRoads } from "./claim-roads.ts";
import { changeClaim, type Road, type StoredClaim } from "./claim-store.ts";

/** A claim that waits for an answer. Throws `people/unknown-claim` and `people/claim-closed`. */
export function requireOpen(ctx: Context, claim: StoredClaim | undefined): StoredClaim {
  if (!claim) {
    throw new NotFound("people/unknown-claim", "There is no such claim. Open the list again.");
  }
  const open = claim.state === "waiting" || claim.state === "half-agreed";
  if (!open || claim.expires_at <= ctx.now) {
    throw new Conflict(
      "people/claim-closed",
      "This claim does not wait any more: it was answered, withdrawn or is too old.",
    );
  }
  return claim;
}

/**
 * A "yes" counts only by a road that is open at that moment: once an organisation has an administrator, it is the
 * administrator who lets people in, also who asked before. Throws `people/road-closed`.
 */
export async function requireRoad(
  ctx: Context,
  { organisation }: StoredClaim,
  road: Road,
): Promise<void> {
  // Nobody becomes administrator there while this is weighed.
  await lockRightsAt(ctx.db, organisation);
  const { open } = await claimRoads(ctx, organisation);
  if (open[road]) return;
  throw new Conflict(
    "people/road-closed",
    open.administrator
      ? "This organisation has an administrator now, who decides about this claim."
      : "This organisation exists no more, or has no administrator now. Withdraw the claim and ask again.",
  );
}

/**
 * Nobody decides about his own claim while signed in. Only the link of the mailbox can be answered signed out, and then
 * nobody can tell: see `answer-claim.ts`. Throws `people/own-claim`.
 */
export function refuseOwn(ctx: Context, { person }: StoredClaim): void {
  if (person === ctx.caller.person) {
    throw new Conflict("people/own-claim", "Somebody else decides about your own claim.");
  }
}

/**
 * Answers a claim for good: grants the right or not, and tells the person; of a "yes" also who administers the place.
 * A "no" has a reason, except from a mailbox. Throws `people/no-reason`, `people/road-closed`, `people/adviser-answers`.
 */
export async function closeClaim(
  ctx: Context,
  claim: StoredClaim,
  { agreed, reason, road }: { agreed: boolean; reason: string | null; road: Road },
): Promise<"granted" | "refused"> {
  if (!agreed && reason === "") {
    throw new Invalid("people/no-reason", "Say why not, so that the person knows what to do.", [
      { where: "body.reason", detail: "write why not" },
    ]);
  }
  const { organisation, person, held } = claim;
  const { name: place } = await requireOrganisation(ctx, organisation);
  if (agreed) {
    await requireRoad(ctx, claim, road);
    await grantRights(ctx, { person, organisation, rights: [held] });
    await tellCameIn(ctx, { person, organisation, place, right: held, road });
  }
  const state = agreed ? "granted" : "refused";
  await changeClaim(ctx.db, claim.id, {
    state,
    decided_by: ctx.caller.person,
    decided_at: ctx.now,
    reason: reason === "" ? null : reason,
  });
  const language = (await findPerson(ctx.db, person))?.language ?? "nl";
  await enqueueMail(ctx, {
    to: { person },
    kind: "people/claim-answer",
    language,
    // An answer that is waited for.
    always: true,
    ...claimAnswerMail(language, { place, organisation, agreed, reason, right: held }),
  });
  return state;
}
