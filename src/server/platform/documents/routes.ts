import * as contract from "#contract/documents";
import type { ReceivedFile } from "#contract/route";
import type { Api } from "../http/api.ts";
import { addDocument } from "./add-document.ts";
import { addVersion } from "./add-version.ts";
import { changeAudience } from "./change-audience.ts";
import { getConfidentialDocument, getDocument } from "./get-document.ts";
import { getConfidentialContent, getDocumentContent } from "./get-document-content.ts";
import { type InspectedFile, inspectFile } from "./inspection/inspect-file.ts";
import { judgeDocument } from "./judge-document.ts";
import { listConfidentialDocuments, listDocuments } from "./list-documents.ts";
import { listDocumentsToJudge } from "./list-documents-to-judge.ts";
import type { OrganisationNames } from "./show-documents.ts";
import { withdrawDocument } from "./withdraw-document.ts";

/** Documents in the API: for everyone, for the network, and apart from these, logged, for judges and the owner. */
export function serveDocuments(api: Api, names: OrganisationNames): void {
  serveReading(api, names);
  api.serve(contract.addDocument, async ({ params, body, file, idempotencyKey, work }) => {
    const inspected = await inspect(file);
    return work.change((ctx) =>
      addDocument(ctx, params.id, body, { file: inspected, key: idempotencyKey }),
    );
  });
  api.serve(contract.addVersion, async ({ params, body, file, idempotencyKey, work }) => {
    const inspected = await inspect(file);
    const place = { owner: params.id, after: params.document };
    return work.change((ctx) =>
      addVersion(ctx, place, body, { file: inspected, key: idempotencyKey }),
    );
  });
  api.serve(contract.changeAudience, ({ params, body, work }) =>
    work.change((ctx) => changeAudience(ctx, params.id, params.document, body.audience)),
  );
  api.serve(contract.withdrawDocument, ({ params, work }) =>
    work.change((ctx) => withdrawDocument(ctx, params.id, params.document)),
  );
  api.serve(contract.judgeDocument, ({ params, body, idempotencyKey, work }) =>
    work.change((ctx) => judgeDocument(ctx, params.document, body, idempotencyKey)),
  );
}

function serveReading(api: Api, names: OrganisationNames): void {
  api.serve(contract.listDocuments, ({ params, query, work }) =>
    work.read((ctx) => listDocuments(ctx, params.id, query, names)),
  );
  api.serve(contract.getDocument, ({ params, work }) =>
    work.read((ctx) => getDocument(ctx, params.document, names)),
  );
  api.serve(contract.getDocumentContent, ({ params, work }) =>
    work.read((ctx) => getDocumentContent(ctx, params.document)),
  );
  api.serve(contract.listConfidentialDocuments, ({ params, query, work }) =>
    work.read((ctx) => listConfidentialDocuments(ctx, params.id, query, names)),
  );
  api.serve(contract.getConfidentialDocument, ({ params, work }) =>
    work.read((ctx) => getConfidentialDocument(ctx, params.id, params.document, names)),
  );
  api.serve(contract.getConfidentialContent, ({ params, work }) =>
    work.read((ctx) => getConfidentialContent(ctx, params.id, params.document)),
  );
  api.serve(contract.listDocumentsToJudge, ({ query, work }) =>
    work.read((ctx) => listDocumentsToJudge(ctx, query, names)),
  );
}

/** Before the transaction: unfolding takes longer than others should wait for the database. */
const inspect = async (file: ReceivedFile | null): Promise<InspectedFile | null> =>
  file && inspectFile(file);
