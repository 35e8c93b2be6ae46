import { answerRoutes } from "./adoption/answers.ts";
import { effortRoutes } from "./adoption/effort.ts";
import { firstFillRoutes } from "./adoption/first-fill.ts";
import { likeUsRoutes } from "./adoption/like-us.ts";
import { monitorRoutes } from "./adoption/monitor.ts";
import { pelotonRoutes } from "./adoption/peloton.ts";
import { proposalRoutes } from "./adoption/proposals.ts";
import { useRoutes } from "./adoption/uses.ts";

export {
  AnswerForm,
  AnswerOfOrganisation,
  Explanation,
  giveAnswers,
  listAnswerHistory,
  listAnswersOfOrganisation,
  listExplanations,
  listOwnAnswers,
  OwnAnswer,
  Subject,
  withdrawAnswer,
} from "./adoption/answers.ts";
export {
  Effort,
  EffortPhase,
  type EffortSpread,
  effortPhases,
  getEffortSpread,
  getOwnEffort,
  listEfforts,
  putEffort,
} from "./adoption/effort.ts";
export {
  type FirstFill,
  fillWords,
  getFirstFill,
  matchUseList,
  putFirstFill,
  takeUseList,
  type UseListMatches,
} from "./adoption/first-fill.ts";
export {
  defaultWeights,
  LikenessFactor,
  LikeUs,
  likenessFactors,
  listLikeUs,
  listUsedByLikeUs,
} from "./adoption/like-us.ts";
export {
  type AnswerCounts,
  AnswerRow,
  listAnswers,
  listAnswerYears,
  listSubjectAnswers,
  SubjectAnswers,
} from "./adoption/monitor.ts";
export {
  getPeloton,
  type Peloton,
  PelotonGroup,
  pelotonGroups,
  type Rider,
} from "./adoption/peloton.ts";
export {
  judgeUseProposal,
  listUseProposals,
  proposeUse,
  UseProposal,
  withdrawUseProposal,
} from "./adoption/proposals.ts";
export {
  listOwnUses,
  listUsesOfEntry,
  listUsesOfOrganisation,
  OwnUse,
  putUse,
  UseForm,
  UseOfEntry,
  UseOfOrganisation,
  withdrawUse,
} from "./adoption/uses.ts";
export {
  AnswerKind,
  AnswerRule,
  AnswerState,
  answerKinds,
  answerRules,
  answerStates,
  askingRules,
  Certainty,
  certainties,
  isTooFarAhead,
  KindOfUse,
  plainDate,
  Ref,
  reviewDays,
  StandingState,
  standingStates,
  UseStatus,
  useStatuses,
  usesKinds,
} from "./adoption/words.ts";

/** All that is asked and said of adoption, by chapter; the words they share are in `words.ts`. */
export const adoptionRoutes = [
  ...useRoutes,
  ...proposalRoutes,
  ...answerRoutes,
  ...monitorRoutes,
  ...pelotonRoutes,
  ...likeUsRoutes,
  ...firstFillRoutes,
  ...effortRoutes,
] as const;
