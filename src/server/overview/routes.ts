import * as municipality from "#contract/municipality";
import * as contract from "#contract/overview";
import type { Api } from "#platform/http/api";
import { eraseFeedback } from "./erase-feedback.ts";
import { getCountry } from "./get-country.ts";
import { giveFeedback } from "./give-feedback.ts";
import { handleFeedback } from "./handle-feedback.ts";
import { pageOfFeedback } from "./list-feedback.ts";
import { listMoves } from "./list-moves.ts";
import { listMyTasks } from "./list-my-tasks.ts";
import { getWaitingAnswers } from "./municipality/get-waiting-answers.ts";
import { getMunicipalityBrief, getOwnBrief } from "./municipality/in-brief.ts";
import { searchAll } from "./search-all.ts";
import type { TaskSource } from "./tasks.ts";

export function serveOverview(api: Api, { tasks }: { tasks: readonly TaskSource[] }): void {
  api.serve(contract.getCountry, ({ query, work }) =>
    work.read((ctx) => getCountry(ctx, query.on)),
  );
  api.serve(municipality.getMunicipalityBrief, ({ params, work }) =>
    work.read((ctx) => getMunicipalityBrief(ctx, params.id)),
  );
  api.serve(municipality.getOwnBrief, ({ params, work }) =>
    work.read((ctx) => getOwnBrief(ctx, params.id)),
  );
  api.serve(municipality.getWaitingAnswers, ({ params, work }) =>
    work.read((ctx) => getWaitingAnswers(ctx, params.id)),
  );
  api.serve(municipality.listMoves, ({ query, work }) => work.read((ctx) => listMoves(ctx, query)));
  api.serve(contract.search, ({ query, work }) => work.read((ctx) => searchAll(ctx, query)));
  api.serve(contract.giveFeedback, ({ body, idempotencyKey, work }) =>
    work.change((ctx) => giveFeedback(ctx, body, idempotencyKey)),
  );
  api.serve(contract.listFeedback, ({ query, work }) =>
    work.read((ctx) => pageOfFeedback(ctx, query)),
  );
  api.serve(contract.handleFeedback, ({ params, work }) =>
    work.change((ctx) => handleFeedback(ctx, params.feedback)),
  );
  api.serve(contract.eraseFeedback, ({ params, work }) =>
    work.change((ctx) => eraseFeedback(ctx, params.feedback)),
  );
  api.serve(contract.listMyTasks, ({ query, work }) =>
    work.read((ctx) => listMyTasks(ctx, query, tasks)),
  );
}
