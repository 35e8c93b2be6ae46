import { v7 as uuidv7 } from "uuid";
import type { Import } from "#contract/collecting";
import { callerNumber } from "#platform/access/caller-number";
import type { Context } from "#platform/context";
import { once } from "#platform/idempotency";
import { asImport, type ImportRecord } from "./import-row.ts";
import { putImport } from "./import-store.ts";
import { csvCandidates } from "./matching/csv-candidates.ts";
import { judgeCandidates } from "./matching/judge-candidates.ts";
import { publiccodeCandidates } from "./matching/publiccode-candidates.ts";
import type { ReadImport } from "./read-import.ts";

/**
 * Keeps what was read of a file, with what taking it over would do row by row. Nothing else is written: not an entry,
 * not a proposal.
 */
export async function startImport(
  ctx: Context,
  organisation: string,
  read: ReadImport,
  key: string | null = null,
): Promise<Import> {
  const asked = { route: "startImport", key, content: [organisation, read] };
  return once(ctx, asked, () => preview(ctx, organisation, read));
}

async function preview(ctx: Context, organisation: string, read: ReadImport): Promise<Import> {
  const candidates =
    read.format === "csv"
      ? await csvCandidates(ctx, read.rows)
      : await publiccodeCandidates(ctx, read.rows);
  const judged = await judgeCandidates(ctx, organisation, candidates);
  const counts = { new: 0, change: 0, same: 0, faulty: 0 };
  for (const { outcome } of judged) counts[outcome] += 1;
  const record: ImportRecord = {
    id: uuidv7({ msecs: ctx.now.getTime() }),
    organisation,
    person: callerNumber(ctx),
    format: read.format,
    name: read.name,
    state: "previewed",
    faults: read.faults,
    counts,
    created_at: ctx.now,
    ended_at: null,
  };
  await putImport(
    ctx.db,
    record,
    judged.map((row, index) => ({ import: record.id, n: index + 1, ...row })),
  );
  return asImport(record);
}
