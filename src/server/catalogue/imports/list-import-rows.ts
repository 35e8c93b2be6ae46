import type { z } from "zod";
import type * as contract from "#contract/collecting";
import type { Context } from "#platform/context";
import { pageOf } from "#platform/cursor";
import { toldFault } from "./import-fault.ts";
import { importRowPage } from "./import-store.ts";
import { requireImport } from "./require-import.ts";

/** Every row that was read, in the order of the file. Throws `catalogue/unknown-import`. */
export async function listImportRows(
  ctx: Context,
  organisation: string,
  id: string,
  asked: z.infer<typeof contract.listImportRows.query>,
): Promise<z.infer<typeof contract.listImportRows.reply>> {
  await requireImport(ctx, organisation, id);
  const page = pageOf(`listImportRows/${id}`, asked);
  const { total, rows } = await importRowPage(ctx.db, { id, outcome: asked.outcome }, page);
  const items = rows.map((row) => ({
    n: row.n,
    file: row.file,
    line: row.line,
    outcome: row.outcome,
    entry: row.entry === null ? null : { id: row.entry, name: row.entry_name ?? row.entry },
    name: row.name,
    differences: [...row.differences],
    faults: [...row.faults],
    told: row.faults.map(toldFault).join("\n"),
  }));
  return { total, items, next: page.next(total) };
}
