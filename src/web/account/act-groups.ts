import type { account } from "../i18n/nl/account.ts";

export type ActGroup = keyof typeof account.permissions.groups;

/** The acts of the API, in the order in which a reader looks for them. What no group names stands with the facts. */
export const actGroups: Readonly<Record<Exclude<ActGroup, "facts">, readonly string[]>> = {
  people: ["listColleagues", "setRights", "confirmRights", "handOver", "leaveOrganisation"],
  joining: [
    "listInvitations",
    "invite",
    "withdrawInvitation",
    "lookUpInvitation",
    "acceptInvitation",
    "getClaimOptions",
    "claimOrganisation",
    "withdrawClaim",
    "listOrganisationClaims",
    "decideOrganisationClaim",
    "lookUpClaim",
    "answerClaim",
  ],
  mandates: ["listMandates", "giveMandate", "endMandate", "getContact", "setContact"],
  documents: [
    "listDocuments",
    "getDocument",
    "getDocumentContent",
    "addDocument",
    "addVersion",
    "changeAudience",
    "withdrawDocument",
    "listConfidentialDocuments",
    "getConfidentialDocument",
    "getConfidentialContent",
    "listDocumentsToJudge",
    "judgeDocument",
  ],
  network: [
    "listNationalRights",
    "inviteNationally",
    "listNationalInvitations",
    "withdrawNationalInvitation",
    "confirmNationalRights",
    "endNationalRight",
    "listClaims",
    "decideClaim",
    "registerOrganisation",
    "getRegistration",
    "changeRegistration",
    "endRegistration",
  ],
  feedback: ["giveFeedback", "listFeedback", "handleFeedback", "eraseFeedback"],
  audit: [
    "listAuditLines",
    "listMyActs",
    "getAuditProof",
    "listCheckpoints",
    "getLatestCheckpoint",
  ],
  account: [
    "getMe",
    "changeMe",
    "getMyData",
    "eraseMe",
    "getPermissions",
    "listMyTasks",
    "unsubscribe",
    "listSignInProviders",
    "listMySessions",
    "endSession",
    "endOtherSessions",
    "switchOrganisation",
    "getSecondFactor",
    "startSecondFactor",
    "confirmSecondFactor",
    "removeSecondFactor",
    "renewRecoveryCodes",
  ],
  practice: ["listOutboxMessages", "getOutboxMessage"],
};

const ofGroup = Object.entries(actGroups) as [keyof typeof actGroups, readonly string[]][];
const known = new Map<string, ActGroup>(
  ofGroup.flatMap(([group, acts]) => acts.map((act) => [act, group] as const)),
);

/** The groups as they are shown; what everybody may do comes last. */
export const groups: readonly ActGroup[] = [...ofGroup.map(([group]) => group), "facts"];

export const groupOf = (act: string): ActGroup => known.get(act) ?? "facts";
