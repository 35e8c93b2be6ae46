/** What a person may hold at an organisation. */
export const organisationRights = [
  "reader",
  "editor",
  "confirmer",
  "mandate-holder",
  "administrator",
] as const;
export type OrganisationRight = (typeof organisationRights)[number];

/** What a person may hold for the whole network. An adviser visits and connects, and never answers for a municipality. */
export const nationalRights = ["moderator", "portfolio-manager", "adviser", "auditor"] as const;
export type NationalRight = (typeof nationalRights)[number];

/** Rights that only who runs the server gives and takes: one who holds them could otherwise make his own second pair of eyes. */
export const watchers = ["moderator", "auditor"] as const satisfies readonly NationalRight[];
export type Watcher = (typeof watchers)[number];
export const isWatcher = (right: Right): right is Watcher =>
  (watchers as readonly Right[]).includes(right);

/** The others: a moderator gives them by an invitation. */
export const invitedNationally = ["portfolio-manager", "adviser"] as const;

/** Who judges whether evidence is sufficient. */
export const judgeRights: readonly NationalRight[] = ["moderator", "auditor"];

export const rights = [...organisationRights, ...nationalRights] as const;
export type Right = (typeof rights)[number];

/**
 * Rights that weigh so much that they count only in a session with a second factor: who holds them gives
 * rights to others, speaks for an organisation, or sees what is confidential.
 */
export const secondFactorRights: readonly Right[] = [
  "mandate-holder",
  "administrator",
  "moderator",
  "auditor",
];

/** What a municipality may let a partnership do in its name. */
export const mandateScopes = ["contact", "documents", "adoption"] as const;
export type MandateScope = (typeof mandateScopes)[number];

/** Minutes after which a second factor is asked again before a decision. */
export const stepUpMinutes = 10;

/** Who may ask for one route, and what the audit trail keeps of it. */
export interface AccessRule {
  /** `anyone`, any person who is signed in, or the `key` of an organisation and nobody else; absent where a right is needed. */
  readonly who?: "anyone" | "signed-in" | "key";
  /** One of these, held at the organisation that `of` names. */
  readonly rights?: readonly OrganisationRight[];
  /** Where the request names the organisation, as a path: `params.id`, `body.organisation`. */
  readonly of?: string;
  /** A partnership may do this for a member that gave it a mandate for this. */
  readonly mandate?: MandateScope;
  /** Or one of these, for the whole network. */
  readonly national?: readonly NationalRight[];
  /** A decision: the second factor must be at most `stepUpMinutes` old; `where-set`: of who has one. */
  readonly stepUp?: true | "where-set";
  /** Reading this is reading what is confidential: it leaves a line in the audit trail, as every change does. */
  readonly logged?: true;
  /** What the line says it was about: a word for its kind, and where its id, or all ids, stand in the request or in `reply`. */
  readonly object?: readonly [kind: string, path: string];
}

const anyone: AccessRule = { who: "anyone" };
const signedIn: AccessRule = { who: "signed-in" };
/** Somebody of the organisation, whatever the right. */
const within: AccessRule = { rights: organisationRights, of: "params.id" };
const editing: AccessRule = {
  rights: ["editor", "confirmer", "administrator"],
  of: "params.id",
};
/** An adviser notes on a visit what works there, and a moderator what nobody else brought in. */
const collecting: AccessRule = { ...editing, national: ["moderator", "adviser"] };
const administering: AccessRule = { rights: ["administrator"], of: "params.id" };
const speaking: AccessRule = { rights: ["mandate-holder"], of: "params.id" };
const moderating: AccessRule = { national: ["moderator"] };
const decision = { stepUp: true } as const;
const logged = { logged: true } as const;

/** Saying what the organisation uses, itself or by a partnership that has its mandate. */
const adopting: AccessRule = { ...editing, mandate: "adoption" };
/** An answer speaks for the whole organisation: an editor prepares, another says it. */
const answering: AccessRule = {
  rights: ["confirmer", "mandate-holder", "administrator"],
  of: "params.id",
  mandate: "adoption",
};
const withinOrMandate: AccessRule = { ...within, mandate: "adoption" };

const documenting: AccessRule = { ...editing, mandate: "documents" };
const confidential: AccessRule = { ...documenting, national: judgeRights, ...logged };

/**
 * Who may do what: the one table of rights. Every route has a row, by its id; a route without one is
 * not served. Nobody else decides it: `platform/access` reads this, and so does the page that explains it.
 */
export const access: Readonly<Record<string, AccessRule>> = {
  // Facts of the country: for everyone.
  listVocabularies: anyone,
  listTerms: anyone,
  listOrganisations: anyone,
  countOrganisations: anyone,
  getOrganisation: anyone,
  listPopulation: anyone,
  listCoMembers: anyone,
  listArrangementsOf: anyone,
  listMembers: anyone,
  listNeighbours: anyone,
  listMunicipalities: anyone,
  getMunicipality: anyone,
  listRegions: anyone,
  listReorganisations: anyone,
  listFigures: anyone,
  listFigureValues: anyone,
  listSources: anyone,
  getCountry: anyone,
  search: anyone,
  getMunicipalityBrief: anyone,
  listMoves: anyone,
  // With what it hides: the use case adds it, and this opens it.
  getOwnBrief: withinOrMandate,
  getWaitingAnswers: withinOrMandate,

  // Organisations that stand in no register we ship: a moderator adds them.
  registerOrganisation: { ...moderating, object: ["organisation", "reply.id"] },
  // With a postal address, which may be somebody's home.
  getRegistration: { ...moderating, ...logged, object: ["organisation", "params.id"] },
  changeRegistration: { ...moderating, object: ["organisation", "params.id"] },
  endRegistration: { ...moderating, object: ["organisation", "params.id"] },

  // The catalogue: for everyone.
  listEntries: anyone,
  countEntries: anyone,
  getEntry: anyone,
  listEntryChanges: anyone,
  getEntryPubliccode: anyone,
  exportCatalogue: anyone,
  listComponents: anyone,
  getComponent: anyone,
  listBindingLevels: anyone,
  findDoubles: anyone,

  // Collecting: who works for an organisation proposes in its name. A draft is its maker's alone, as the use case knows.
  proposeEntry: { ...collecting, object: ["proposal", "reply.id"] },
  changeProposal: { ...collecting, object: ["proposal", "params.proposal"] },
  withdrawProposal: { ...signedIn, object: ["proposal", "params.proposal"] },
  getProposal: signedIn,
  listMyProposals: signedIn,
  listProposals: moderating,
  // With something new it decides a stage, and with a claim who owns an entry.
  judgeProposal: { ...moderating, ...decision, object: ["proposal", "params.proposal"] },
  changeEntry: { ...editing, object: ["entry", "params.entry"] },
  recordDecision: { ...moderating, ...decision, object: ["entry", "params.entry"] },
  mergeEntries: { ...moderating, object: ["entry", "params.entry"] },
  undoMerge: { ...moderating, object: ["merge", "params.merge"] },
  listMerges: moderating,
  startImport: { ...collecting, object: ["import", "reply.id"] },
  getImport: collecting,
  listImportRows: collecting,
  takeImport: { ...collecting, object: ["import", "params.import"] },
  cancelImport: { ...collecting, object: ["import", "params.import"] },
  putKit: { ...editing, object: ["entry", "params.entry"] },
  saveSearch: { ...signedIn, object: ["saved-search", "reply.id"] },
  listSavedSearches: signedIn,
  removeSavedSearch: { ...signedIn, object: ["saved-search", "params.search"] },

  // Adoption: what is known is for everyone; what is hidden has routes of its own.
  listUsesOfEntry: anyone,
  listUsesOfOrganisation: anyone,
  listAnswersOfOrganisation: anyone,
  listAnswerHistory: anyone,
  listExplanations: anyone,
  listSubjectAnswers: anyone,
  listAnswers: anyone,
  listAnswerYears: anyone,
  getPeloton: anyone,
  listLikeUs: anyone,
  listUsedByLikeUs: anyone,
  listEfforts: anyone,
  getEffortSpread: anyone,
  listOwnUses: withinOrMandate,
  putUse: { ...adopting, object: ["use", "reply.id"] },
  withdrawUse: { ...adopting, object: ["use", "params.use"] },
  listOwnAnswers: withinOrMandate,
  giveAnswers: { ...answering, object: ["answer", "reply.ids"] },
  withdrawAnswer: { ...answering, object: ["answer", "params.answer"] },
  getFirstFill: withinOrMandate,
  putFirstFill: { ...adopting, object: ["use", "reply.ids"] },
  matchUseList: adopting,
  takeUseList: { ...adopting, object: ["use", "reply.ids"] },
  getOwnEffort: withinOrMandate,
  putEffort: { ...adopting, object: ["entry", "params.entry"] },
  // Who proposes never confirms: the use case looks at both sides. A mandate opens none of these.
  proposeUse: { ...editing, object: ["use-proposal", "reply.id"] },
  listUseProposals: within,
  judgeUseProposal: {
    rights: ["confirmer", "administrator"],
    of: "params.id",
    object: ["use-proposal", "params.proposal"],
  },
  withdrawUseProposal: { ...editing, object: ["use-proposal", "params.proposal"] },

  // One's own account.
  getMe: signedIn,
  changeMe: signedIn,
  getMyData: { ...signedIn, ...logged },
  eraseMe: { ...signedIn, stepUp: "where-set" },
  getPermissions: signedIn,

  // Signing in, and where one is signed in.
  listSignInProviders: anyone,
  listMySessions: signedIn,
  endSession: { ...signedIn, object: ["session", "params.id"] },
  endOtherSessions: signedIn,
  switchOrganisation: { ...signedIn, of: "body.organisation" },
  getSecondFactor: signedIn,
  startSecondFactor: signedIn,
  confirmSecondFactor: signedIn,
  removeSecondFactor: { ...signedIn, ...decision },
  renewRecoveryCodes: { ...signedIn, ...decision },

  // Mail: who has the link of a mail wants no more of it; the outbox is there on a machine of one's own alone.
  unsubscribe: anyone,
  listOutboxMessages: anyone,
  getOutboxMessage: anyone,

  // Documents: who may see which, the use case knows by its audience; what is for judges only has routes of its own.
  listDocuments: anyone,
  getDocument: anyone,
  getDocumentContent: anyone,
  listConfidentialDocuments: confidential,
  getConfidentialDocument: { ...confidential, object: ["document", "params.document"] },
  getConfidentialContent: { ...confidential, object: ["document", "reply.fingerprint"] },
  listDocumentsToJudge: { national: judgeRights, ...logged },
  addDocument: { ...documenting, object: ["document", "reply.fingerprint"] },
  addVersion: { ...documenting, object: ["document", "reply.fingerprint"] },
  changeAudience: { ...documenting, object: ["document", "reply.fingerprint"] },
  withdrawDocument: { ...documenting, object: ["document", "reply.fingerprint"] },
  judgeDocument: {
    national: judgeRights,
    ...decision,
    object: ["document", "reply.fingerprint"],
  },

  // The audit trail: the lines for auditors, one's own acts for everyone, and its heads for the world.
  listAuditLines: { national: ["auditor"], ...logged },
  listMyActs: signedIn,
  getAuditProof: signedIn,
  listCheckpoints: anyone,
  getLatestCheckpoint: anyone,

  // Colleagues of an organisation.
  listColleagues: { ...within, national: ["moderator", "auditor"] },
  setRights: { ...administering, ...decision, object: ["person", "params.person"] },
  confirmRights: { ...administering, ...decision, object: ["person", "params.person"] },
  handOver: { ...administering, ...decision, object: ["person", "body.person"] },
  leaveOrganisation: within,

  // Coming in: by invitation, or by a claim that somebody else confirms.
  listInvitations: administering,
  invite: { ...administering, ...decision, object: ["invitation", "reply.id"] },
  withdrawInvitation: { ...administering, object: ["invitation", "params.invitation"] },
  // Whoever has the link of an invitation or a claim may see what it is.
  lookUpInvitation: anyone,
  acceptInvitation: { ...signedIn, object: ["invitation", "reply.invitation"] },
  getClaimOptions: signedIn,
  claimOrganisation: { ...signedIn, of: "params.id", object: ["claim", "reply.id"] },
  withdrawClaim: { ...signedIn, object: ["claim", "params.claim"] },
  listClaims: { ...moderating, ...logged },
  decideClaim: { ...moderating, ...decision, object: ["claim", "params.claim"] },
  listOrganisationClaims: { ...administering, ...logged },
  decideOrganisationClaim: { ...administering, ...decision, object: ["claim", "params.claim"] },
  lookUpClaim: anyone,
  answerClaim: { who: "anyone", object: ["claim", "reply.id"] },

  // Acting in the name of a member.
  listMandates: { ...within, national: ["moderator", "auditor"] },
  giveMandate: { ...speaking, ...decision, object: ["mandate", "reply.id"] },
  endMandate: { ...speaking, ...decision, object: ["mandate", "params.mandate"] },
  getContact: anyone,
  setContact: { ...editing, mandate: "contact", object: ["organisation", "params.id"] },

  // Keys with which a program of the organisation asks. A key opens what says `key`, and nothing else.
  listApiKeys: administering,
  makeApiKey: { ...administering, ...decision, object: ["api-key", "reply.id"] },
  withdrawApiKey: { ...administering, object: ["api-key", "params.key"] },

  // Messages of others, which we check and do not keep.
  checkMessage: { who: "key" },

  // Rights in the whole network.
  listNationalRights: { national: ["moderator", "auditor"] },
  inviteNationally: { ...moderating, ...decision, object: ["invitation", "reply.id"] },
  listNationalInvitations: moderating,
  withdrawNationalInvitation: { ...moderating, object: ["invitation", "params.invitation"] },
  confirmNationalRights: { ...moderating, ...decision, object: ["person", "params.person"] },
  endNationalRight: { ...moderating, ...decision, object: ["person", "params.person"] },

  // "Klopt dit niet?": everyone may say so, a moderator reads it.
  listFeedback: { ...moderating, ...logged },
  handleFeedback: { ...moderating, object: ["feedback", "params.feedback"] },
  eraseFeedback: { ...moderating, object: ["feedback", "params.feedback"] },
  listMyTasks: signedIn,
  giveFeedback: { who: "anyone", object: ["feedback", "reply.id"] },
};
