// Who may ask for which route, written down a second time as sentences and apart from contract/access.ts, so that
// a slip in the one shows against the other. `own`: of the organisation asked for. `for a member (contact)`: also at
// a partnership that has a mandate for that. `decision`: with a second factor of at most ten minutes old.
const sentences = `
  everyone: listVocabularies listTerms listOrganisations countOrganisations getOrganisation listPopulation
  everyone: listCoMembers listArrangementsOf listMembers listNeighbours listMunicipalities getMunicipality
  everyone: listRegions listReorganisations listFigures listFigureValues listSources getCountry search
  everyone: giveFeedback lookUpInvitation lookUpClaim answerClaim getContact
  everyone: listSignInProviders listCheckpoints getLatestCheckpoint
  everyone: unsubscribe listOutboxMessages getOutboxMessage

  everyone: listDocuments getDocument getDocumentContent

  own editor confirmer administrator, for a member (documents): addDocument addVersion changeAudience withdrawDocument
  own editor confirmer administrator, for a member (documents): listConfidentialDocuments; nation moderator auditor
  own editor confirmer administrator, for a member (documents): getConfidentialDocument; nation moderator auditor
  own editor confirmer administrator, for a member (documents): getConfidentialContent; nation moderator auditor
  nation moderator auditor: listDocumentsToJudge
  nation moderator auditor, decision: judgeDocument

  everyone: listEntries countEntries getEntry listEntryChanges getEntryPubliccode findDoubles exportCatalogue
  everyone: listComponents getComponent listBindingLevels
  own editor confirmer administrator: proposeEntry changeProposal; nation moderator adviser
  own editor confirmer administrator: startImport getImport listImportRows takeImport cancelImport; nation moderator adviser
  own editor confirmer administrator: changeEntry putKit
  signed-in: withdrawProposal getProposal listMyProposals
  signed-in: saveSearch listSavedSearches removeSavedSearch
  nation moderator: listProposals mergeEntries undoMerge listMerges
  nation moderator, decision: recordDecision judgeProposal

  everyone: listUsesOfEntry listUsesOfOrganisation listAnswersOfOrganisation listAnswerHistory listExplanations
  everyone: listSubjectAnswers listAnswers listAnswerYears getPeloton listLikeUs listUsedByLikeUs listEfforts getEffortSpread
  everyone: getMunicipalityBrief listMoves
  own any, for a member (adoption): listOwnUses getOwnBrief getWaitingAnswers getOwnEffort listOwnAnswers getFirstFill
  own editor confirmer administrator, for a member (adoption): putUse withdrawUse putFirstFill matchUseList takeUseList putEffort
  own confirmer mandate-holder administrator, for a member (adoption): giveAnswers withdrawAnswer
  own editor confirmer administrator: proposeUse withdrawUseProposal
  own any: listUseProposals
  own confirmer administrator: judgeUseProposal

  signed-in: getMe changeMe getMyData getPermissions listMyTasks
  signed-in: listMySessions endSession endOtherSessions switchOrganisation listMyActs getAuditProof
  signed-in: getSecondFactor startSecondFactor confirmSecondFactor
  signed-in, decision of who has a second factor: eraseMe
  signed-in, decision: removeSecondFactor renewRecoveryCodes
  signed-in: acceptInvitation getClaimOptions claimOrganisation withdrawClaim

  own any: listColleagues listMandates; nation moderator auditor
  own any: leaveOrganisation
  own administrator: listInvitations withdrawInvitation listOrganisationClaims
  own administrator, decision: confirmRights setRights handOver invite decideOrganisationClaim
  own mandate-holder, decision: giveMandate endMandate
  own editor confirmer administrator, for a member (contact): setContact
  own administrator: listApiKeys withdrawApiKey
  own administrator, decision: makeApiKey
  key: checkMessage

  nation moderator auditor: listNationalRights
  nation auditor: listAuditLines
  nation moderator: registerOrganisation getRegistration changeRegistration endRegistration
  nation moderator: listClaims listNationalInvitations withdrawNationalInvitation confirmNationalRights
  nation moderator: listFeedback handleFeedback eraseFeedback
  nation moderator, decision: confirmNationalRights decideClaim inviteNationally endNationalRight
`;

export interface WhoMay {
  readonly everyone: boolean;
  readonly signedIn: boolean;
  /** A program with a key, and nobody else. */
  readonly key: boolean;
  readonly own: readonly string[];
  readonly nation: readonly string[];
  readonly mandate: string | null;
  readonly decision: boolean;
  readonly decisionWhereSet: boolean;
}

const anyRight = ["reader", "editor", "confirmer", "mandate-holder", "administrator"];

function whoMay(who: string, more: string): WhoMay {
  const rightsAfter = (text: string, word: string): string[] => {
    const [, list = ""] = new RegExp(`\\b${word} ([a-z -]+)`).exec(text.split(",")[0] ?? "") ?? [];
    return list.split(" ").flatMap((right) => (right === "any" ? anyRight : right ? [right] : []));
  };
  return {
    everyone: who === "everyone",
    signedIn: who.startsWith("signed-in"),
    key: who === "key",
    own: rightsAfter(who, "own"),
    nation: [...rightsAfter(who, "nation"), ...rightsAfter(more, "nation")],
    mandate: /for a member \(([a-z]+)\)/.exec(who)?.[1] ?? null,
    decision: who.endsWith("decision"),
    decisionWhereSet: who.endsWith("of who has a second factor"),
  };
}

/** By route: who may. */
export const told: ReadonlyMap<string, WhoMay> = new Map(
  sentences
    .split("\n")
    .filter((line) => line.includes(":"))
    .flatMap((line) => {
      const [who = "", rest = ""] = line.trim().split(/:(.*)/);
      const [routes = "", more = ""] = rest.split(";");
      return routes
        .trim()
        .split(" ")
        .map((id) => [id, whoMay(who, more)] as const);
    }),
);
