import * as contract from "#contract/audit";
import type { Api } from "../http/api.ts";
import type { AuditKey } from "./audit-key.ts";
import { getLatestCheckpoint, listCheckpoints } from "./list-checkpoints.ts";
import { type Directories, listLines } from "./list-lines.ts";
import { proveLine } from "./prove-line.ts";

/** The audit trail in the API: for auditors, for everybody's own acts, and its heads for who wants to keep them. */
export function serveAudit(
  api: Api,
  { key, ...directories }: Directories & { readonly key: AuditKey },
): void {
  api.serve(contract.listAuditLines, ({ query, work }) =>
    work.read((ctx) => listLines(ctx, query, directories)),
  );
  api.serve(contract.listMyActs, ({ query, work }) =>
    work.read((ctx) =>
      // Nobody has no acts: number 0 is of nobody.
      listLines(ctx, { ...query, person: ctx.caller.person ?? 0 }, directories),
    ),
  );
  api.serve(contract.getAuditProof, ({ params, work }) =>
    work.read((ctx) => proveLine(ctx, params.id, key)),
  );
  api.serve(contract.listCheckpoints, ({ query, work }) =>
    work.read((ctx) => listCheckpoints(ctx, query)),
  );
  api.serve(contract.getLatestCheckpoint, ({ work }) =>
    work.read((ctx) => getLatestCheckpoint(ctx, key)),
  );
}
