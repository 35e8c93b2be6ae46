import * as contract from "#contract/vocabulary";
import type { Api } from "#platform/http/api";
import { listTerms } from "./list-terms.ts";
import { listVocabularies } from "./list-vocabularies.ts";

export function serveVocabulary(api: Api): void {
  api.serve(contract.listVocabularies, ({ query, work }) =>
    work.read((ctx) => listVocabularies(ctx, query)),
  );
  api.serve(contract.listTerms, ({ params, query, work }) =>
    work.read((ctx) => listTerms(ctx, params.vocabulary, query)),
  );
}
