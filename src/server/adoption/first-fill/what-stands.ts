import type { Context } from "#platform/context";
import { ownAnswersNow } from "../answers/answer-store.ts";
import { rawCodes, type Scope, wholeOf } from "../standings/scope.ts";
import type { UseRow } from "../uses/use.ts";
import { ownUsesNow } from "../uses/use-store.ts";

/** What an organisation says of its own use now, row by row, under the whole entries. */
export interface WhatStands {
  /** Of an entry, of whatever version. */
  rows(entry: string): readonly UseRow[];
  /** Whether something about it is hidden, be it by what merged into the organisation: nothing beside it may show. */
  hides(entry: string): boolean;
}

/** Read by who holds the organisation: what it answers is what will be replaced. */
export async function whatStands(
  ctx: Context,
  scope: Scope,
  organisation: string,
): Promise<WhatStands> {
  const whole = ({ entry }: { readonly entry: string }): string => wholeOf(scope, entry);
  const own = await ownUsesNow(ctx.db, organisation);
  const rows = Map.groupBy(own, whole);
  const hidden = new Set<string>();
  for (const code of rawCodes({ ...scope, codes: [organisation] }) ?? [organisation]) {
    const uses = code === organisation ? own : await ownUsesNow(ctx.db, code);
    for (const row of [...uses, ...(await ownAnswersNow(ctx.db, code))]) {
      if (row.hidden) hidden.add(whole(row));
    }
  }
  return { rows: (entry) => rows.get(entry) ?? [], hides: (entry) => hidden.has(entry) };
}

/** Whether a row says that something is used or is not, and nothing more: no day, no note, nobody to ask. */
export const isPlain = (row: UseRow): boolean =>
  (row.status === "in-production" || row.status === "not-used") &&
  [
    row.acquiring_on,
    row.planned_on,
    row.production_on,
    row.phasing_out_on,
    row.phased_out_on,
    row.note,
    row.contact,
  ].every((detail) => detail === null) &&
  !row.hidden;
