import * as contract from "#contract/adoption";
import type { Api } from "#platform/http/api";
import { giveAnswers } from "./answers/give-answers.ts";
import { listAnswerHistory } from "./answers/list-answer-history.ts";
import {
  listAnswersOfOrganisation,
  listOwnAnswers,
} from "./answers/list-answers-of-organisation.ts";
import { listExplanations } from "./answers/list-explanations.ts";
import { withdrawAnswer } from "./answers/withdraw-answer.ts";
import { getEffortSpread } from "./effort/get-effort-spread.ts";
import { getOwnEffort } from "./effort/get-own-effort.ts";
import { listEfforts } from "./effort/list-efforts.ts";
import { putEffort } from "./effort/put-effort.ts";
import { getFirstFill } from "./first-fill/get-first-fill.ts";
import { putFirstFill } from "./first-fill/put-first-fill.ts";
import { matchUseList } from "./first-fill/use-list/match-use-list.ts";
import { takeUseList } from "./first-fill/use-list/take-use-list.ts";
import { listLikeUs } from "./like-us/list-like-us.ts";
import { listUsedByLikeUs } from "./like-us/list-used-by-like-us.ts";
import { listAnswerYears } from "./monitor/list-answer-years.ts";
import { listAnswers } from "./monitor/list-answers.ts";
import { listSubjectAnswers } from "./monitor/list-subject-answers.ts";
import { getPeloton } from "./peloton/get-peloton.ts";
import { judgeUseProposal } from "./proposals/judge-use-proposal.ts";
import { listUseProposals } from "./proposals/list-use-proposals.ts";
import { proposeUse } from "./proposals/propose-use.ts";
import { withdrawUseProposal } from "./proposals/withdraw-use-proposal.ts";
import { listUsesOfEntry } from "./uses/list-uses-of-entry.ts";
import { listOwnUses, listUsesOfOrganisation } from "./uses/list-uses-of-organisation.ts";
import { putUse } from "./uses/put-use.ts";
import { withdrawUse } from "./uses/withdraw-use.ts";

export function serveAdoption(api: Api): void {
  serveUses(api);
  serveProposals(api);
  serveAnswers(api);
  serveEfforts(api);
  serveLikeUs(api);
  servePeloton(api);
  serveFirstFill(api);
  serveMonitor(api);
}

function serveUses(api: Api): void {
  api.serve(contract.listUsesOfEntry, ({ params, query, work }) =>
    work.read((ctx) => listUsesOfEntry(ctx, params.entry, query)),
  );
  api.serve(contract.listUsesOfOrganisation, ({ params, query, work }) =>
    work.read((ctx) => listUsesOfOrganisation(ctx, params.id, query)),
  );
  api.serve(contract.listOwnUses, ({ params, query, work }) =>
    work.read((ctx) => listOwnUses(ctx, params.id, query)),
  );
  api.serve(contract.putUse, ({ params, body, work }) =>
    work.change((ctx) => putUse(ctx, params.id, params.entry, body)),
  );
  api.serve(contract.withdrawUse, ({ params, work }) =>
    work.change((ctx) => withdrawUse(ctx, params.id, params.entry, params.use)),
  );
}

function serveProposals(api: Api): void {
  api.serve(contract.proposeUse, ({ params, body, work }) =>
    work.change((ctx) => proposeUse(ctx, params.id, body)),
  );
  api.serve(contract.listUseProposals, ({ params, query, work }) =>
    work.read((ctx) => listUseProposals(ctx, params.id, query)),
  );
  api.serve(contract.judgeUseProposal, ({ params, body, work }) =>
    work.change((ctx) => judgeUseProposal(ctx, params.id, params.proposal, body)),
  );
  api.serve(contract.withdrawUseProposal, ({ params, work }) =>
    work.change((ctx) => withdrawUseProposal(ctx, params.id, params.proposal)),
  );
}

function serveAnswers(api: Api): void {
  api.serve(contract.listAnswersOfOrganisation, ({ params, query, work }) =>
    work.read((ctx) => listAnswersOfOrganisation(ctx, params.id, query)),
  );
  api.serve(contract.listOwnAnswers, ({ params, query, work }) =>
    work.read((ctx) => listOwnAnswers(ctx, params.id, query)),
  );
  api.serve(contract.giveAnswers, ({ params, body, idempotencyKey, work }) =>
    work.change((ctx) => giveAnswers(ctx, params.id, body.answers, idempotencyKey)),
  );
  api.serve(contract.withdrawAnswer, ({ params, work }) =>
    work.change((ctx) => withdrawAnswer(ctx, params.id, params.answer)),
  );
  api.serve(contract.listAnswerHistory, ({ params, query, work }) =>
    work.read((ctx) => listAnswerHistory(ctx, params.id, query)),
  );
  api.serve(contract.listExplanations, ({ params, query, work }) =>
    work.read((ctx) => listExplanations(ctx, params.entry, query)),
  );
}

function servePeloton(api: Api): void {
  api.serve(contract.getPeloton, ({ params, query, work }) =>
    work.read((ctx) => getPeloton(ctx, params.entry, query)),
  );
}

function serveLikeUs(api: Api): void {
  api.serve(contract.listLikeUs, ({ params, query, work }) =>
    work.read((ctx) => listLikeUs(ctx, params.id, query)),
  );
  api.serve(contract.listUsedByLikeUs, ({ params, query, work }) =>
    work.read((ctx) => listUsedByLikeUs(ctx, params.id, query)),
  );
}

function serveEfforts(api: Api): void {
  api.serve(contract.listEfforts, ({ params, query, work }) =>
    work.read((ctx) => listEfforts(ctx, params.entry, query)),
  );
  api.serve(contract.getEffortSpread, ({ params, work }) =>
    work.read((ctx) => getEffortSpread(ctx, params.entry)),
  );
  api.serve(contract.getOwnEffort, ({ params, work }) =>
    work.read((ctx) => getOwnEffort(ctx, params.id, params.entry)),
  );
  api.serve(contract.putEffort, ({ params, body, work }) =>
    work.change((ctx) => putEffort(ctx, params.id, params.entry, body)),
  );
}

function serveFirstFill(api: Api): void {
  api.serve(contract.getFirstFill, ({ params, query, work }) =>
    work.read((ctx) => getFirstFill(ctx, params.id, query)),
  );
  api.serve(contract.putFirstFill, ({ params, body, work }) =>
    work.change((ctx) => putFirstFill(ctx, params.id, body.said)),
  );
  api.serve(contract.matchUseList, ({ params, body, work }) =>
    work.read((ctx) => matchUseList(ctx, params.id, body.list)),
  );
  api.serve(contract.takeUseList, ({ params, body, idempotencyKey, work }) =>
    work.change((ctx) => takeUseList(ctx, params.id, body.rows, idempotencyKey)),
  );
}

function serveMonitor(api: Api): void {
  api.serve(contract.listSubjectAnswers, ({ query, work }) =>
    work.read((ctx) => listSubjectAnswers(ctx, query)),
  );
  api.serve(contract.listAnswers, ({ query, work }) => work.read((ctx) => listAnswers(ctx, query)));
  api.serve(contract.listAnswerYears, ({ query, work }) =>
    work.read((ctx) => listAnswerYears(ctx, query)),
  );
}
