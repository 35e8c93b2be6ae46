import { z } from "zod";
import {
  invitedNationally,
  mandateScopes,
  nationalRights,
  organisationRights,
  rights,
} from "./access.ts";
import { listOf, paging, practiceMark, route } from "./route.ts";

export const Right = z.enum(rights).meta({ id: "Right" });
export const OrganisationRight = z.enum(organisationRights).meta({ id: "OrganisationRight" });
export const NationalRight = z.enum(nationalRights).meta({ id: "NationalRight" });
export const MandateScope = z.enum(mandateScopes).meta({ id: "MandateScope" });
export const MailPreference = z.enum(["at-once", "weekly", "none"]).meta({ id: "MailPreference" });
export type MailPreference = z.infer<typeof MailPreference>;

const moment = z.iso.datetime();
const date = z.iso.date("write a date as YYYY-MM-DD, for example 2027-01-31");
const email = z.email("write a mail address, for example info@example.nl").max(254);
const organisationId = z.string().max(40).describe("Code of the organisation, for example GM0363");
const ofOrganisation = z.object({ id: organisationId });
const personNumber = z.coerce.number().int().min(1).describe("Number of the person");
const token = z.string().min(20).max(200).describe("What the link in the mail holds");
const Named = z.object({ id: z.string(), name: z.string() }).meta({ id: "NamedOrganisation" });
const described = { tag: "People" };

const Ended = z
  .object({
    successor: Named.nullable().describe(
      "Where its work went; null when it was divided, or nothing came in its place",
    ),
  })
  .meta({ id: "EndedOrganisation" });

/** A right that somebody holds. After `confirmedUntil` it does not count until an administrator confirms it. */
const HeldRight = z
  .object({
    right: Right,
    since: moment,
    confirmedUntil: date,
    lapsed: z.boolean().describe("True when nobody confirmed it in time: it does not count now"),
  })
  .meta({ id: "HeldRight" });

// ── Me ──────────────────────────────────────────────────────────────────────────────────────────────

export const Me = z
  .object({
    ...practiceMark,
    person: z.object({
      number: z.int(),
      name: z.string(),
      email: z.string().nullable(),
      language: z.enum(["nl", "en"]),
      mailPreference: MailPreference,
      undelivered: z.boolean().describe("True when the last mail to this person did not arrive"),
    }),
    organisation: Named.nullable().describe("For whom this person works now"),
    organisations: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        kind: z.string(),
        ended: Ended.nullable().describe(
          "Null while it exists. Rights at what ended go to nobody by themselves: ask for them at the successor",
        ),
        rights: z.array(HeldRight),
        actsFor: z
          .array(z.object({ id: z.string(), name: z.string(), scope: z.array(MandateScope) }))
          .describe("Members that let this organisation act in their name"),
      }),
    ),
    lastAdministratorAt: z
      .array(organisationId)
      .describe("Organisations where nobody else is administrator: leaving needs a successor"),
    national: z.array(HeldRight),
    claims: z.array(
      z.object({ id: z.uuid(), organisation: Named, state: z.string(), askedAt: moment }),
    ),
    secondFactor: z.object({
      enrolled: z.boolean(),
      needed: z.boolean().describe("True when a right that is held counts only with one"),
      shown: z.boolean().describe("Shown in this session"),
      fresh: z.boolean().describe("Shown so recently that a decision can be made"),
    }),
    tasks: z.int().describe("How many things wait for this person"),
  })
  .meta({ id: "Me" });
export type Me = z.infer<typeof Me>;

export const getMe = route({
  ...described,
  id: "getMe",
  method: "get",
  path: "/me",
  summary: "Who I am here, for whom I work and what I may do",
  reply: Me,
});

export const changeMe = route({
  ...described,
  id: "changeMe",
  method: "put",
  path: "/me",
  summary: "Correct my name, choose my language and when I get mail",
  body: z
    .object({
      name: z
        .string()
        .trim()
        .min(1)
        .max(120)
        .regex(/^[^\p{C}\u2028\u2029]+$/u, "write a name on one line, without hidden signs"),
      language: z.enum(["nl", "en"]),
      mailPreference: MailPreference,
    })
    .meta({ id: "MeChange" }),
  status: 204,
});

export const getMyData = route({
  ...described,
  id: "getMyData",
  method: "get",
  path: "/me/data",
  summary: "Everything that is kept of me, from every part of Waaier",
  reply: z
    .object({
      ...practiceMark,
      madeAt: moment,
      parts: z.array(
        z.object({
          part: z.string().describe("`person`, `rights`, `sessions`, `mail`, `acts` …"),
          rows: z
            .array(z.record(z.string(), z.union([z.string(), z.number(), z.null()])))
            .describe("An organisation goes by its code, with its name beside it"),
        }),
      ),
    })
    .meta({ id: "MyData" }),
});

export const eraseMe = route({
  ...described,
  id: "eraseMe",
  method: "post",
  path: "/me/erasures",
  summary: "Erase my name, my mail address and all that leads to me; this cannot be undone",
  body: z
    .object({ sure: z.literal(true, "write true: an erasure cannot be undone") })
    .meta({ id: "Erasure" }),
  status: 204,
});

export const getPermissions = route({
  ...described,
  id: "getPermissions",
  method: "get",
  path: "/me/permissions",
  summary: "What I may do at an organisation, and why not where I may not",
  query: z.object({ organisation: organisationId.optional() }),
  reply: z
    .object({
      ...practiceMark,
      organisation: Named.nullable(),
      acts: z.array(
        z.object({
          act: z.string().describe("Id of the route, as in the API's description"),
          allowed: z.boolean(),
          why: z
            .enum([
              "platform/not-signed-in",
              "platform/no-right",
              "platform/second-factor-needed",
              "platform/second-factor-too-old",
            ])
            .nullable(),
          needed: z.array(Right),
          decision: z.boolean().describe("Asks for a second factor of a few minutes old"),
        }),
      ),
    })
    .meta({ id: "Permissions" }),
});

// ── Colleagues ──────────────────────────────────────────────────────────────────────────────────────

const Colleague = z
  .object({
    person: z.int(),
    name: z.string(),
    email: z.string().nullable(),
    undelivered: z.boolean().describe("True when the last mail to this person did not arrive"),
    rights: z.array(HeldRight),
    self: z.boolean(),
  })
  .meta({ id: "Colleague" });

export const listColleagues = route({
  ...described,
  id: "listColleagues",
  method: "get",
  path: "/organisations/{id}/people",
  summary: "Who may do what for an organisation",
  params: ofOrganisation,
  query: z.object(paging),
  reply: listOf(Colleague, "ColleagueList"),
  csv: ["person", "name", "email"],
});

const ofColleague = z.object({ id: organisationId, person: personNumber });

export const setRights = route({
  ...described,
  id: "setRights",
  method: "put",
  path: "/organisations/{id}/people/{person}/rights",
  summary: "Give a colleague these rights and no others; an empty list takes them all",
  params: ofColleague,
  body: z.object({ rights: z.array(OrganisationRight).max(5) }).meta({ id: "RightsChange" }),
  status: 204,
});

export const confirmRights = route({
  ...described,
  id: "confirmRights",
  method: "post",
  path: "/organisations/{id}/people/{person}/confirmations",
  summary: "Confirm that a colleague still needs these rights, for another year",
  params: ofColleague,
  status: 204,
});

export const handOver = route({
  ...described,
  id: "handOver",
  method: "post",
  path: "/organisations/{id}/hand-overs",
  summary: "Make a colleague administrator in my place",
  params: ofOrganisation,
  body: z.object({ person: personNumber }).meta({ id: "HandOver" }),
  status: 204,
});

export const leaveOrganisation = route({
  ...described,
  id: "leaveOrganisation",
  method: "post",
  path: "/organisations/{id}/departures",
  summary: "Leave: I hold no right at this organisation any more",
  description:
    "The last administrator is refused, unless `withoutSuccessor` is true; then the moderators are told.",
  params: ofOrganisation,
  body: z.object({ withoutSuccessor: z.boolean().default(false) }).meta({ id: "Departure" }),
  status: 204,
});

// ── Invitations ─────────────────────────────────────────────────────────────────────────────────────

const InvitationState = z
  .enum(["waiting", "accepted", "withdrawn", "expired"])
  .meta({ id: "InvitationState" });

const Invitation = z
  .object({
    id: z.uuid(),
    email: z.string(),
    rights: z.array(Right),
    invitedBy: z.string().nullable().describe("Name; null when that person was erased"),
    invitedAt: moment,
    expiresAt: moment,
    state: InvitationState,
    undelivered: z.boolean().describe("True when the last mail to this address did not arrive"),
  })
  .meta({ id: "Invitation" });

export const listInvitations = route({
  ...described,
  id: "listInvitations",
  method: "get",
  path: "/organisations/{id}/invitations",
  summary: "Who was invited, and whether they came",
  params: ofOrganisation,
  query: z.object(paging),
  reply: listOf(Invitation, "InvitationList"),
  csv: ["id", "email", "invitedBy", "invitedAt", "expiresAt", "state"],
});

const Invited = z
  .object({ ...practiceMark, id: z.uuid(), expiresAt: moment })
  .meta({ id: "Invited" });

export const invite = route({
  ...described,
  id: "invite",
  method: "post",
  path: "/organisations/{id}/invitations",
  summary: "Invite a colleague by mail; the link works once, for fourteen days",
  params: ofOrganisation,
  body: z
    .object({
      email,
      rights: z.array(OrganisationRight).min(1, "choose at least one right").max(5),
      language: z.enum(["nl", "en"]).default("nl"),
    })
    .meta({ id: "NewInvitation" }),
  status: 201,
  reply: Invited,
});

export const withdrawInvitation = route({
  ...described,
  id: "withdrawInvitation",
  method: "delete",
  path: "/organisations/{id}/invitations/{invitation}",
  summary: "Withdraw an invitation that waits",
  params: z.object({ id: organisationId, invitation: z.uuid() }),
  status: 204,
});

export const lookUpInvitation = route({
  ...described,
  id: "lookUpInvitation",
  method: "post",
  path: "/invitation-lookups",
  summary: "What an invitation offers, to who has its link",
  body: z.object({ token }).meta({ id: "InvitationToken" }),
  reply: z
    .object({
      ...practiceMark,
      organisation: Named.nullable().describe("Null for a right in the whole network"),
      rights: z.array(Right),
      invitedBy: z.string().nullable(),
      expiresAt: moment,
      state: InvitationState,
    })
    .meta({ id: "InvitationOffer" }),
});

export const acceptInvitation = route({
  ...described,
  id: "acceptInvitation",
  method: "post",
  path: "/invitation-acceptances",
  summary: "Accept an invitation that came to my mail address",
  body: z.object({ token }).meta({ id: "InvitationAcceptance" }),
  status: 201,
  reply: z
    .object({ ...practiceMark, invitation: z.uuid(), organisation: Named.nullable() })
    .meta({ id: "AcceptedInvitation" }),
});

// ── Claims ──────────────────────────────────────────────────────────────────────────────────────────

export const ClaimRoad = z
  .enum(["registered-address", "administrator", "moderators"])
  .describe(
    "Who confirms: the organisation's registered mail address, an administrator, or two moderators",
  )
  .meta({ id: "ClaimRoad" });
export const ClaimState = z
  .enum(["waiting", "half-agreed", "granted", "refused", "withdrawn", "expired"])
  .describe("`half-agreed`: one moderator agreed, and a second must")
  .meta({ id: "ClaimState" });

export const getClaimOptions = route({
  ...described,
  id: "getClaimOptions",
  method: "get",
  path: "/organisations/{id}/claim-options",
  summary: "By which roads I can come to work for an organisation",
  params: ofOrganisation,
  reply: z
    .object({
      ...practiceMark,
      organisation: Named,
      ended: Ended.nullable().describe("Null while it exists; what ended cannot be asked for"),
      registeredAddress: z
        .string()
        .nullable()
        .describe("With its middle hidden; null when no address is known"),
      administrators: z.int(),
      roads: z.array(z.object({ road: ClaimRoad, open: z.boolean() })),
      waiting: z.boolean().describe("A claim of mine waits already"),
    })
    .meta({ id: "ClaimOptions" }),
});

export const claimOrganisation = route({
  ...described,
  id: "claimOrganisation",
  method: "post",
  path: "/organisations/{id}/claims",
  summary: "Ask to work for an organisation",
  params: ofOrganisation,
  body: z
    .object({
      road: ClaimRoad,
      right: OrganisationRight,
      explanation: z
        .string()
        .trim()
        .min(10, "write at least ten characters: who you are and why you ask")
        .max(1000),
    })
    .meta({ id: "NewClaim" }),
  status: 201,
  reply: z.object({ ...practiceMark, id: z.uuid(), state: ClaimState }).meta({ id: "MadeClaim" }),
});

export const withdrawClaim = route({
  ...described,
  id: "withdrawClaim",
  method: "delete",
  path: "/me/claims/{claim}",
  summary: "Withdraw a claim of mine that waits",
  params: z.object({ claim: z.uuid() }),
  status: 204,
});

const Claim = z
  .object({
    id: z.uuid(),
    organisation: Named,
    person: z.int(),
    name: z.string(),
    email: z.string().nullable(),
    road: ClaimRoad,
    right: OrganisationRight,
    explanation: z.string(),
    state: ClaimState,
    askedAt: moment,
    agreedBy: z.string().nullable().describe("The first moderator who agreed"),
    mayDecide: z.boolean().describe("False for my own claim, and for one that I agreed to already"),
    reason: z.string().nullable(),
  })
  .meta({ id: "Claim" });

const claimCsv = [
  "id",
  "organisation.id",
  "organisation.name",
  "name",
  "road",
  "right",
  "state",
  "askedAt",
];
const waitingOnly = {
  state: z
    .enum(["open", "all"])
    .default("open")
    .describe("`open`: what still waits for a decision"),
};

export const listClaims = route({
  ...described,
  id: "listClaims",
  method: "get",
  path: "/claims",
  summary: "Claims that ask for moderators",
  query: z.object({ ...waitingOnly, ...paging }),
  reply: listOf(Claim, "ClaimList"),
  csv: claimCsv,
});

export const listOrganisationClaims = route({
  ...described,
  id: "listOrganisationClaims",
  method: "get",
  path: "/organisations/{id}/claims",
  summary: "Claims that ask for an administrator of this organisation",
  params: ofOrganisation,
  query: z.object({ ...waitingOnly, ...paging }),
  reply: listOf(Claim, "OrganisationClaimList"),
  csv: claimCsv,
});

const Decision = z
  .object({
    agreed: z.boolean(),
    reason: z.string().trim().max(1000).default("").describe("Needed when not agreed"),
  })
  .meta({ id: "ClaimDecision" });
const Decided = z
  .object({ ...practiceMark, id: z.uuid(), state: ClaimState })
  .meta({ id: "DecidedClaim" });

export const decideClaim = route({
  ...described,
  id: "decideClaim",
  method: "post",
  path: "/claims/{claim}/decisions",
  summary: "Decide about a claim, as one of two moderators",
  params: z.object({ claim: z.uuid() }),
  body: Decision,
  status: 201,
  reply: Decided,
});

export const decideOrganisationClaim = route({
  ...described,
  id: "decideOrganisationClaim",
  method: "post",
  path: "/organisations/{id}/claims/{claim}/decisions",
  summary: "Decide about a claim, as administrator of the organisation",
  params: z.object({ id: organisationId, claim: z.uuid() }),
  body: Decision,
  status: 201,
  reply: Decided,
});

export const lookUpClaim = route({
  ...described,
  id: "lookUpClaim",
  method: "post",
  path: "/claim-lookups",
  summary: "What a claim asks, to who has the link that was sent to the registered address",
  body: z.object({ token }).meta({ id: "ClaimToken" }),
  reply: z
    .object({
      ...practiceMark,
      organisation: Named,
      name: z.string(),
      email: z.string().nullable(),
      right: OrganisationRight,
      explanation: z.string(),
      state: ClaimState,
      expiresAt: moment,
    })
    .meta({ id: "ClaimAsked" }),
});

export const answerClaim = route({
  ...described,
  id: "answerClaim",
  method: "post",
  path: "/claim-answers",
  summary: "Answer a claim from the registered address of the organisation",
  body: z.object({ token, agreed: z.boolean() }).meta({ id: "ClaimAnswer" }),
  status: 201,
  reply: Decided,
});

// ── Mandates ────────────────────────────────────────────────────────────────────────────────────────

const Mandate = z
  .object({
    id: z.uuid(),
    giver: Named,
    taker: Named,
    scope: z.array(MandateScope),
    from: date,
    until: date.describe("Last day on which it counts"),
    endedAt: moment.nullable(),
    state: z.enum(["future", "counts", "past", "ended"]),
  })
  .meta({ id: "Mandate" });

export const listMandates = route({
  ...described,
  id: "listMandates",
  method: "get",
  path: "/organisations/{id}/mandates",
  summary: "Who may act in the name of whom: mandates given and received",
  params: ofOrganisation,
  query: z.object(paging),
  reply: listOf(Mandate, "MandateList"),
  csv: ["id", "giver.id", "giver.name", "taker.id", "taker.name", "from", "until", "state"],
});

export const giveMandate = route({
  ...described,
  id: "giveMandate",
  method: "post",
  path: "/organisations/{id}/mandates",
  summary: "Let a partnership that we take part in act in our name, from a date until a date",
  params: ofOrganisation,
  body: z
    .object({
      taker: organisationId,
      scope: z.array(MandateScope).min(1, "choose what the mandate is for").max(10),
      from: date,
      until: date,
    })
    .meta({ id: "NewMandate" }),
  status: 201,
  reply: z.object({ ...practiceMark, id: z.uuid() }).meta({ id: "GivenMandate" }),
});

export const endMandate = route({
  ...described,
  id: "endMandate",
  method: "delete",
  path: "/organisations/{id}/mandates/{mandate}",
  summary: "End a mandate that we gave; it does not count from the next request on",
  params: z.object({ id: organisationId, mandate: z.uuid() }),
  status: 204,
});

// ── Contact ─────────────────────────────────────────────────────────────────────────────────────────

export const getContact = route({
  ...described,
  id: "getContact",
  method: "get",
  path: "/organisations/{id}/contact",
  summary: "Whom to call or write: a role, not a person",
  params: ofOrganisation,
  reply: z
    .object({
      ...practiceMark,
      contact: z
        .object({
          role: z.string(),
          email: z.string(),
          phone: z.string().nullable(),
          setAt: moment,
          setFor: Named.nullable().describe(
            "The partnership that wrote it under a mandate, if any",
          ),
        })
        .nullable()
        .describe("Null: not known"),
    })
    .meta({ id: "Contact" }),
});

export const setContact = route({
  ...described,
  id: "setContact",
  method: "put",
  path: "/organisations/{id}/contact",
  summary: "Say whom to call or write about joint work",
  params: ofOrganisation,
  body: z
    .object({
      role: z.string().trim().min(2).max(120).describe("A role, for example: informatiemanager"),
      email: email.describe("A role address, not that of a person"),
      phone: z
        .string()
        .trim()
        .regex(/^[+0-9][0-9 ()-]{5,24}$/, "write a telephone number, for example 030 123 45 67")
        .optional(),
    })
    .meta({ id: "ContactChange" }),
  status: 204,
});

// ── Rights in the whole network ─────────────────────────────────────────────────────────────────────

export const listNationalRights = route({
  ...described,
  id: "listNationalRights",
  method: "get",
  path: "/national-rights",
  summary: "Who is moderator, portfolio manager, adviser or auditor",
  query: z.object(paging),
  reply: listOf(Colleague, "NationalRightList"),
  csv: ["person", "name", "email"],
});

export const inviteNationally = route({
  ...described,
  id: "inviteNationally",
  method: "post",
  path: "/national-invitations",
  summary: "Invite a portfolio manager or an adviser",
  body: z
    .object({
      email,
      right: z
        .enum(invitedNationally)
        .describe(
          "Moderators and auditors are invited by who runs the server, at its command line",
        ),
      language: z.enum(["nl", "en"]).default("nl"),
    })
    .meta({ id: "NewNationalInvitation" }),
  status: 201,
  reply: Invited,
});

export const listNationalInvitations = route({
  ...described,
  id: "listNationalInvitations",
  method: "get",
  path: "/national-invitations",
  summary: "Who was invited for the whole network, and whether they came",
  query: z.object(paging),
  reply: listOf(Invitation, "NationalInvitationList"),
  csv: ["id", "email", "invitedBy", "invitedAt", "expiresAt", "state"],
});

export const withdrawNationalInvitation = route({
  ...described,
  id: "withdrawNationalInvitation",
  method: "delete",
  path: "/national-invitations/{invitation}",
  summary: "Withdraw an invitation for the whole network that waits",
  params: z.object({ invitation: z.uuid() }),
  status: 204,
});

export const confirmNationalRights = route({
  ...described,
  id: "confirmNationalRights",
  method: "post",
  path: "/national-rights/{person}/confirmations",
  summary: "Confirm that somebody still needs the rights in the whole network, for another year",
  params: z.object({ person: personNumber }),
  status: 204,
});

export const endNationalRight = route({
  ...described,
  id: "endNationalRight",
  method: "delete",
  path: "/national-rights/{person}/{right}",
  summary: "Take a right in the whole network; the last moderator stays",
  params: z.object({ person: personNumber, right: NationalRight }),
  status: 204,
});

export const peopleRoutes = [
  getMe,
  changeMe,
  getMyData,
  eraseMe,
  getPermissions,
  listColleagues,
  setRights,
  confirmRights,
  handOver,
  leaveOrganisation,
  listInvitations,
  invite,
  withdrawInvitation,
  lookUpInvitation,
  acceptInvitation,
  getClaimOptions,
  claimOrganisation,
  withdrawClaim,
  listClaims,
  listOrganisationClaims,
  decideClaim,
  decideOrganisationClaim,
  lookUpClaim,
  answerClaim,
  listMandates,
  giveMandate,
  endMandate,
  getContact,
  setContact,
  listNationalRights,
  inviteNationally,
  listNationalInvitations,
  withdrawNationalInvitation,
  confirmNationalRights,
  endNationalRight,
] as const;
