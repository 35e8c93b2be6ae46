import * as contract from "#contract/vocabulary";
import type { Work } from "#platform/context";
import type { Api } from "#platform/http/mount";
import { listTerms } from "./list-terms.ts";
import { listVocabularies } from "./list-vocabularies.ts";

export function serveVocabulary(api: Api, { read }: Work): void {
  api.serve(contract.listVocabularies, ({ query }) => read((ctx) => listVocabularies(ctx, query)));
  api.serve(contract.listTerms, ({ params, query }) =>
    read((ctx) => listTerms(ctx, params.vocabulary, query)),
  );
}
