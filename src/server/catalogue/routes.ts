import * as contract from "#contract/catalogue";
import * as collecting from "#contract/collecting";
import type { Api } from "#platform/http/api";
import { Invalid } from "#platform/refusal";
import { getComponent } from "./components/get-component.ts";
import { listComponents } from "./components/list-components.ts";
import { listBindingLevels } from "./decisions/list-binding-levels.ts";
import { recordDecision } from "./decisions/record-decision.ts";
import { changeEntry } from "./entries/change-entry.ts";
import { getEntry } from "./entries/get-entry.ts";
import { getEntryPubliccode } from "./entries/get-entry-publiccode.ts";
import { listEntryChanges } from "./entries/list-entry-changes.ts";
import { cancelImport } from "./imports/cancel-import.ts";
import { exportCatalogue } from "./imports/export-catalogue.ts";
import { getImport } from "./imports/get-import.ts";
import { listImportRows } from "./imports/list-import-rows.ts";
import { fetchPubliccode } from "./imports/publiccode/fetch-publiccode.ts";
import { readImport } from "./imports/read-import.ts";
import { startImport } from "./imports/start-import.ts";
import { takeImport } from "./imports/take-import.ts";
import { putKit } from "./kits/put-kit.ts";
import { listMerges } from "./merges/list-merges.ts";
import { mergeEntries } from "./merges/merge-entries.ts";
import { undoMerge } from "./merges/undo-merge.ts";
import { changeProposal } from "./proposals/change-proposal.ts";
import { findDoubles } from "./proposals/find-doubles.ts";
import { getProposal } from "./proposals/get-proposal.ts";
import { judgeProposal } from "./proposals/judge-proposal.ts";
import { listMyProposals } from "./proposals/list-my-proposals.ts";
import { listProposals } from "./proposals/list-proposals.ts";
import { proposeEntry } from "./proposals/propose-entry.ts";
import { withdrawProposal } from "./proposals/withdraw-proposal.ts";
import { listSavedSearches } from "./saved/list-saved-searches.ts";
import { removeSavedSearch } from "./saved/remove-saved-search.ts";
import { saveSearch } from "./saved/save-search.ts";
import { countEntries } from "./search/count-entries.ts";
import { listEntries } from "./search/list-entries.ts";

export function serveCatalogue(api: Api): void {
  serveReading(api);
  serveCollecting(api);
  serveImports(api);
  serveModerating(api);
  serveSaved(api);
}

function serveReading(api: Api): void {
  api.serve(contract.listEntries, ({ query, work }) => work.read((ctx) => listEntries(ctx, query)));
  api.serve(contract.countEntries, ({ query, work }) =>
    work.read((ctx) => countEntries(ctx, query)),
  );
  api.serve(contract.getEntry, ({ params, work }) =>
    work.read((ctx) => getEntry(ctx, params.entry)),
  );
  api.serve(contract.listEntryChanges, ({ params, query, work }) =>
    work.read((ctx) => listEntryChanges(ctx, params.entry, query)),
  );
  api.serve(contract.getEntryPubliccode, ({ params, work }) =>
    work.read((ctx) => getEntryPubliccode(ctx, params.entry)),
  );
  api.serve(contract.exportCatalogue, ({ query, work }) =>
    work.read((ctx) => exportCatalogue(ctx, query)),
  );
  api.serve(contract.listComponents, ({ query, work }) =>
    work.read((ctx) => listComponents(ctx, query)),
  );
  api.serve(contract.getComponent, ({ params, work }) =>
    work.read((ctx) => getComponent(ctx, params.component)),
  );
  api.serve(contract.listBindingLevels, ({ query, work }) =>
    work.read((ctx) => listBindingLevels(ctx, query)),
  );
}

function serveCollecting(api: Api): void {
  api.serve(collecting.findDoubles, ({ query, work }) =>
    work.read((ctx) => findDoubles(ctx, query)),
  );
  api.serve(collecting.proposeEntry, ({ params, body, idempotencyKey, work }) =>
    work.change((ctx) => proposeEntry(ctx, params.id, body, idempotencyKey)),
  );
  api.serve(collecting.changeProposal, ({ params, body, work }) =>
    work.change((ctx) => changeProposal(ctx, params.id, params.proposal, body)),
  );
  api.serve(collecting.withdrawProposal, ({ params, work }) =>
    work.change((ctx) => withdrawProposal(ctx, params.proposal)),
  );
  api.serve(collecting.getProposal, ({ params, work }) =>
    work.read((ctx) => getProposal(ctx, params.proposal)),
  );
  api.serve(collecting.listMyProposals, ({ query, work }) =>
    work.read((ctx) => listMyProposals(ctx, query)),
  );
  api.serve(collecting.changeEntry, ({ params, body, work }) =>
    work.change((ctx) => changeEntry(ctx, params.id, params.entry, body)),
  );
  api.serve(collecting.putKit, ({ params, body, work }) =>
    work.change((ctx) => putKit(ctx, params.id, params.entry, body)),
  );
}

function serveImports(api: Api): void {
  api.serve(collecting.startImport, async ({ params, body, file, idempotencyKey, work }) => {
    if ((file === null) === (body.url === undefined)) throw fileOrUrl();
    // Nothing is fetched for who may not.
    await work.read(async () => undefined);
    // Before the transaction: reading takes longer than others should wait for the database.
    const read = file === null ? await fetchPubliccode(body.url ?? "") : await readImport(file);
    return work.change((ctx) => startImport(ctx, params.id, read, idempotencyKey));
  });
  api.serve(collecting.getImport, ({ params, work }) =>
    work.read((ctx) => getImport(ctx, params.id, params.import)),
  );
  api.serve(collecting.listImportRows, ({ params, query, work }) =>
    work.read((ctx) => listImportRows(ctx, params.id, params.import, query)),
  );
  api.serve(collecting.takeImport, ({ params, body, idempotencyKey, work }) =>
    work.change((ctx) => takeImport(ctx, params.id, params.import, body, idempotencyKey)),
  );
  api.serve(collecting.cancelImport, ({ params, work }) =>
    work.change((ctx) => cancelImport(ctx, params.id, params.import)),
  );
}

const fileOrUrl = (): Invalid =>
  new Invalid(
    "catalogue/file-or-url",
    "Send one of the two: a file, or the address of a publiccode.yml.",
    [{ where: "body.file", detail: "a file, or `url`" }],
  );

function serveModerating(api: Api): void {
  api.serve(collecting.listProposals, ({ query, work }) =>
    work.read((ctx) => listProposals(ctx, query)),
  );
  api.serve(collecting.judgeProposal, ({ params, body, work }) =>
    work.change((ctx) => judgeProposal(ctx, params.proposal, body)),
  );
  api.serve(collecting.recordDecision, ({ params, body, idempotencyKey, work }) =>
    work.change((ctx) => recordDecision(ctx, params.entry, body, idempotencyKey)),
  );
  api.serve(collecting.mergeEntries, ({ params, body, idempotencyKey, work }) =>
    work.change((ctx) => mergeEntries(ctx, params.entry, body, idempotencyKey)),
  );
  api.serve(collecting.undoMerge, ({ params, work }) =>
    work.change((ctx) => undoMerge(ctx, params.merge)),
  );
  api.serve(collecting.listMerges, ({ query, work }) => work.read((ctx) => listMerges(ctx, query)));
}

function serveSaved(api: Api): void {
  api.serve(collecting.saveSearch, ({ body, work }) => work.change((ctx) => saveSearch(ctx, body)));
  api.serve(collecting.listSavedSearches, ({ query, work }) =>
    work.read((ctx) => listSavedSearches(ctx, query)),
  );
  api.serve(collecting.removeSavedSearch, ({ params, work }) =>
    work.change((ctx) => removeSavedSearch(ctx, params.search)),
  );
}
