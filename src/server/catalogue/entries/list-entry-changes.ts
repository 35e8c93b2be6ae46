import { v5 as uuidv5 } from "uuid";
import type { z } from "zod";
import type * as contract from "#contract/catalogue";
import type { EntryChange } from "#contract/catalogue";
import { organisationNames } from "#network";
import type { Context } from "#platform/context";
import { pageOf } from "#platform/cursor";
import { type MergeRow, mergesOf } from "../merges/merge-store.ts";
import { changesOf, entriesOfWhole } from "./entry-store.ts";
import { requireWhole } from "./require-entry.ts";

/** An address that was corrected was of a person, perhaps: that it changed is told, and not from what into what. */
const untold: ReadonlySet<string> = new Set(["contact"]);

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
    fields: Object.entries(change.after).map(([field, after]) =>
      untold.has(field)
        ? { field, before: undefined, after: undefined }
        : { field, before: change.before[field], after },
    ),
    note: change.note,
  }));
  const merged = (await mergesOf(ctx.db, [...family.keys()])).flatMap(linesOf);
  const all = [...written, ...merged].sort(
    (a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id),
  );
  const items = all.slice(page.offset, page.offset + page.limit);
  return { total: all.length, items, next: page.next(all.length) };
}

/** That two became one, and that they were laid apart again when they were. */
function linesOf(merge: MergeRow): EntryChange[] {
  const line = {
    entry: { id: merge.part, name: merge.part_name },
    organisation: null,
    origin: "merge" as const,
  };
  const joined: EntryChange = {
    ...line,
    id: merge.id,
    at: merge.at.toISOString(),
    fields: [{ field: "whole", before: null, after: merge.whole }],
    note: merge.reason,
  };
  if (merge.undone_at === null) return [joined];
  const apart: EntryChange = {
    ...line,
    // Of its own, and the same each time that it is asked.
    id: uuidv5("apart", merge.id),
    at: merge.undone_at.toISOString(),
    fields: [{ field: "apart", before: null, after: merge.whole }],
    note: null,
  };
  return [apart, joined];
}
