import type { Context } from "#platform/context";
import type { PersonalData, PersonalPart, Whose } from "#platform/personal-data";
import { claimsOfPerson, forgetExplanations } from "../claims/claim-store.ts";
import { forgetAddress, invitationsTo } from "../invitations/invitation-store.ts";
import { forgetKeyNames, keysMadeBy } from "../keys/key-store.ts";
import { rightHistory, rightsOfPerson } from "../rights/right-store.ts";
import { takeRights } from "../rights/take-rights.ts";
import { findPerson, forgetName, identitiesOf } from "./person-store.ts";
import { holdPerson } from "./require-person.ts";

/** What this module keeps of a person. */
export const personalData: PersonalData = { show, erase };

async function show(ctx: Context, whose: Whose): Promise<PersonalPart[]> {
  const person = await findPerson(ctx.db, whose.number);
  const [identities, rights, claims, invitations, keys] = [
    await identitiesOf(ctx.db, whose.number),
    await rightHistory(ctx.db, whose.number),
    await claimsOfPerson(ctx.db, whose.number),
    await invitationsTo(ctx.db, whose),
    await keysMadeBy(ctx.db, whose.number),
  ];
  return [
    {
      part: "person",
      rows: person
        ? [
            {
              number: person.number,
              name: person.name,
              email: person.email,
              language: person.language,
              mailPreference: person.mail_preference,
              madeAt: person.made_at.toISOString(),
            },
          ]
        : [],
    },
    {
      part: "identities",
      rows: identities.map(({ issuer, subject, first_seen_at }) => ({
        issuer,
        subject,
        firstSeenAt: first_seen_at.toISOString(),
      })),
    },
    {
      part: "rights",
      rows: rights.map((right) => ({
        right: right.held,
        organisation: right.organisation,
        since: right.since.toISOString(),
        confirmedUntil: right.confirmed_until,
        endedAt: right.ended_at?.toISOString() ?? null,
      })),
    },
    {
      part: "claims",
      rows: claims.map((claim) => ({
        organisation: claim.organisation,
        right: claim.held,
        explanation: claim.explanation,
        state: claim.state,
        askedAt: claim.asked_at.toISOString(),
        reason: claim.reason,
      })),
    },
    {
      part: "invitations",
      rows: invitations.map((one) => ({
        organisation: one.organisation,
        email: one.email,
        invitedAt: one.invited_at.toISOString(),
        acceptedAt: one.accepted_at?.toISOString() ?? null,
      })),
    },
    {
      part: "api-keys",
      rows: keys.map((key) => ({
        name: key.name,
        organisation: key.organisation,
        madeAt: key.made_at.toISOString(),
        withdrawnAt: key.withdrawn_at?.toISOString() ?? null,
      })),
    },
  ];
}

/** The name goes and all that leads to it; rights end, and their history keeps the number. */
async function erase(ctx: Context, whose: Whose): Promise<void> {
  const { number } = whose;
  // Whoever gives a right to this person waits, and then finds nobody.
  await holdPerson(ctx, number);
  await takeRights(ctx, await rightsOfPerson(ctx.db, number));
  await forgetExplanations(ctx.db, number);
  await forgetKeyNames(ctx.db, number);
  const invitations = await invitationsTo(ctx.db, whose);
  await forgetAddress(
    ctx.db,
    invitations.map(({ id }) => id),
    ctx.now,
  );
  await forgetName(ctx.db, number, ctx.now);
}
