import type { Context } from "#platform/context";
import { enqueueMail } from "#platform/mail/enqueue-mail";
import { Conflict, Invalid, NotFound } from "#platform/refusal";
import { claimAnswerMail } from "../mail/claim-mail.ts";
import { requireOrganisation } from "../organisation-name.ts";
import { findPerson } from "../persons/person-store.ts";
import { grantRights } from "../rights/grant-rights.ts";
import { changeClaim, type StoredClaim } from "./claim-store.ts";

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

/** Nobody decides about himself. Throws `people/own-claim`. */
export function refuseOwn(ctx: Context, { person }: StoredClaim): void {
  if (person === ctx.caller.person) {
    throw new Conflict("people/own-claim", "Somebody else decides about your own claim.");
  }
}

/**
 * Answers a claim for good: grants the right or not, and tells the person. A "no" has a reason, except from a mailbox.
 * Throws `people/no-reason`, `people/adviser-answers`.
 */
export async function closeClaim(
  ctx: Context,
  claim: StoredClaim,
  { agreed, reason }: { agreed: boolean; reason: string | null },
): Promise<"granted" | "refused"> {
  if (!agreed && reason === "") {
    throw new Invalid("people/no-reason", "Say why not, so that the person knows what to do.", [
      { where: "body.reason", detail: "write why not" },
    ]);
  }
  const { organisation, person, held } = claim;
  if (agreed) await grantRights(ctx, { person, organisation, rights: [held] });
  const state = agreed ? "granted" : "refused";
  await changeClaim(ctx.db, claim.id, {
    state,
    decided_by: ctx.caller.person,
    decided_at: ctx.now,
    reason: reason === "" ? null : reason,
  });
  const language = (await findPerson(ctx.db, person))?.language ?? "nl";
  const { name: place } = await requireOrganisation(ctx, organisation);
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
