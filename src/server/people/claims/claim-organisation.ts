import { v7 as uuidv7 } from "uuid";
import type { z } from "zod";
import type * as contract from "#contract/people";
import { callerNumber } from "#platform/access/caller-number";
import type { Context } from "#platform/context";
import { enqueueMail } from "#platform/mail/enqueue-mail";
import { Conflict, TooMany } from "#platform/refusal";
import { makeSecretLink } from "#platform/secret-link";
import { claimMail } from "../mail/claim-mail.ts";
import { requireOrganisation } from "../organisation-name.ts";
import { holdPerson, requirePerson } from "../persons/require-person.ts";
import { lockRightsAt } from "../rights/right-store.ts";
import { claimRoads } from "./claim-roads.ts";
import { claimsOfPerson, expireClaims, mailedSince, putClaim } from "./claim-store.ts";

type Asked = z.infer<typeof contract.claimOrganisation.body>;
type Reply = z.infer<typeof contract.claimOrganisation.reply>;

/** A front desk, an administrator or two moderators answer within this, or the claim must be made again. */
const daysOpen = 30;
/** Somebody may work for two or three organisations; who asks at more writes to mailboxes of strangers. */
const mostOpen = 3;
/** Withdrawn ones count: each was a mail, or work for a moderator. */
const mostPerDay = 5;
/** A front desk that gets more than this in a day is being bothered. In the register no two organisations share a mailbox. */
const mostMailsPerDay = 10;

/**
 * The caller asks to work for an organisation. Nobody lets himself in: the registered mailbox, an administrator or two
 * moderators decide. Throws `people/road-closed`, `people/claimed-already` and `people/too-many-claims`.
 */
export async function claimOrganisation(
  ctx: Context,
  id: string,
  { road, right, explanation }: Asked,
): Promise<Reply> {
  const { name: place } = await requireOrganisation(ctx, id);
  // Roads and numbers are of this moment: two claims at once would each be weighed without the other.
  await lockRightsAt(ctx.db, id);
  await holdPerson(ctx, callerNumber(ctx));
  const person = await requirePerson(ctx, callerNumber(ctx));
  const roads = await claimRoads(ctx, id);
  if (!roads.open[road]) {
    throw new Conflict(
      "people/road-closed",
      "This organisation cannot be asked for in this way now. Open its page again and choose a way that is open.",
    );
  }
  await refuseSecond(ctx, person.number, id);
  if (road === "registered-address") await spareMailbox(ctx, id);
  const link = road === "registered-address" ? makeSecretLink() : null;
  const claim = uuidv7({ msecs: ctx.now.getTime() });
  await putClaim(ctx.db, {
    id: claim,
    organisation: id,
    person: person.number,
    road,
    held: right,
    explanation,
    state: "waiting",
    asked_at: ctx.now,
    expires_at: new Date(ctx.now.getTime() + daysOpen * 24 * 3_600_000),
    token_hash: link?.hash ?? null,
    agreed_by: null,
    decided_by: null,
    decided_at: null,
    reason: null,
  });
  if (link && roads.registeredAddress !== null) {
    const { name, email } = person;
    await enqueueMail(ctx, {
      to: { address: roads.registeredAddress },
      kind: "people/claim",
      language: "nl",
      ...claimMail({ name, email, place, right, explanation, token: link.token, daysOpen }),
    });
  }
  return { id: claim, state: "waiting" };
}

async function refuseSecond(ctx: Context, person: number, organisation: string): Promise<void> {
  await expireClaims(ctx.db, ctx.now);
  const mine = await claimsOfPerson(ctx.db, person);
  if (mine.filter(({ asked_at }) => asked_at > dayBefore(ctx)).length >= mostPerDay) {
    throw new TooMany(
      "people/too-many-claims",
      `You asked ${mostPerDay} times in a day already, what you withdrew included. Go on tomorrow.`,
    );
  }
  const open = mine.filter(({ state }) => state === "waiting" || state === "half-agreed");
  if (open.length >= mostOpen) {
    throw new TooMany(
      "people/too-many-claims",
      `${open.length} of your claims wait for an answer already. Withdraw one, or wait.`,
    );
  }
  if (open.some((claim) => claim.organisation === organisation)) {
    throw new Conflict(
      "people/claimed-already",
      "You asked for this organisation already, and that waits for an answer. Withdraw it to ask in another way.",
    );
  }
}

async function spareMailbox(ctx: Context, organisation: string): Promise<void> {
  if ((await mailedSince(ctx.db, organisation, dayBefore(ctx))) < mostMailsPerDay) return;
  throw new TooMany(
    "people/too-many-claims",
    "Many asked for this organisation today, and its mailbox gets no more mail of it. Go on tomorrow.",
  );
}

const dayBefore = ({ now }: Context): Date => new Date(now.getTime() - 24 * 3_600_000);
