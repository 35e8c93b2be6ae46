import type { z } from "zod";
import type * as contract from "#contract/catalogue";
import type { EntryChange } from "#contract/catalogue";
import { organisationNames } from "#network";
import type { Context } from "#platform/context";
import { pageOf } from "#platform/cursor";
import { mergesOf } from "../merges/merge-store.ts";
import { changesOf, entriesOfWhole } from "./entry-store.ts";
import { requireWhole } from "./require-entry.ts";

/** How an entry and what was merged into it came to be what they are, the newest first. Throws `catalogue/unknown-entry`. */
export async function listEntryChanges(
  ctx: Context,
  id: string,
  asked: z.infer<typeof contract.listEntryChanges.query>,
): Promise<z.infer<typeof contract.listEntryChanges.reply>> {
  const whole = await requireWhole(ctx, id);
  const page = pageOf(`listEntryChanges/${whole.id}`, asked);
  const family = new Map((await entriesOfWhole(ctx.db, whole.id)).map((row) => [row.id, row.name]));
  const changes = await changesOf(ctx.db, whole.id);
  const organisations = await organisationNames(
    ctx,
    changes.flatMap(({ organisation }) => organisation ?? []),
  );
  const named = (entry: string) => ({ id: entry, name: family.get(entry) ?? entry });
  const written: EntryChange[] = changes.map((change) => ({
    id: change.id,
    entry: named(change.entry),
    at: change.at.toISOString(),
    organisation: change.organisation
      ? {
          id: change.organisation,
          name: organisations.get(change.organisation)?.name ?? change.organisation,
        }
      : null,
    origin: change.origin,
    fields: Object.entries(change.after).map(([field, after]) => ({
      field,
      before: change.before[field],
      after,
    })),
    note: change.note,
  }));
  const merged: EntryChange[] = (await mergesOf(ctx.db, [...family.keys()])).map((merge) => ({
    id: merge.id,
    entry: { id: merge.part, name: merge.part_name },
    at: (merge.undone_at ?? merge.at).toISOString(),
    organisation: null,
    origin: "merge",
    fields: [{ field: merge.undone_at ? "apart" : "whole", before: null, after: merge.whole }],
    note: merge.reason,
  }));
  const all = [...written, ...merged].sort(
    (a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id),
  );
  const items = all.slice(page.offset, page.offset + page.limit);
  return { total: all.length, items, next: page.next(all.length) };
}
