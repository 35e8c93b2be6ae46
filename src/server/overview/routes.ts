import * as contract from "#contract/overview";
import type { Work } from "#platform/context";
import type { Api } from "#platform/http/mount";
import { getCountry } from "./get-country.ts";
import { giveFeedback } from "./give-feedback.ts";
import { searchAll } from "./search-all.ts";

export function serveOverview(api: Api, work: Work): void {
  api.serve(contract.getCountry, ({ query }) => work.read((ctx) => getCountry(ctx, query.on)));
  api.serve(contract.search, ({ query }) => work.read((ctx) => searchAll(ctx, query)));
  api.serve(contract.giveFeedback, ({ body, idempotencyKey }) =>
    work.change((ctx) => giveFeedback(ctx, body, idempotencyKey)),
  );
}
