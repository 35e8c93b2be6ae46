import { v7 as uuidv7 } from "uuid";
import type { EntryContent } from "#contract/catalogue";
import type { Context } from "#platform/context";
import { indexEntries } from "../search/index-entries.ts";
import { differences } from "./differences.ts";
import { columnsOf, contentOf, type EntryOrigin, type EntryRow } from "./entry.ts";
import { holdIds, putChanges, putEntries, replaceColumns, takenIds } from "./entry-store.ts";
import { slug } from "./slug.ts";
import { given, type SomeContent } from "./some-content.ts";

/** How something came to be written: by which road, for whom, and what was said with it. */
export interface Road {
  readonly origin: EntryOrigin;
  readonly organisation: string | null;
  readonly note?: string | null;
}

/** Adds an entry of this content. It has no stage and no level: those are decided. Returns its id. */
export async function addEntry(ctx: Context, content: EntryContent, road: Road): Promise<string> {
  await holdIds(ctx.db);
  const wanted = slug(content.name);
  const taken = await takenIds(ctx.db, wanted);
  let id = wanted;
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
  const row: EntryRow = {
    id,
    whole: id,
    ...columnsOf(content),
    register_status: null,
    code_changed_on: null,
    sources: [],
    origin: road.origin,
    created_at: ctx.now,
    changed_at: ctx.now,
    version: 1,
  };
  await putEntries(ctx.db, [row]);
  await indexEntries(ctx, [id]);
  return id;
}

/**
 * Puts other content in an entry and keeps what stood there; nothing when nothing differs. Returns the version that
 * it has then.
 */
export async function rewriteEntry(
  ctx: Context,
  row: EntryRow,
  content: SomeContent,
  road: Road,
): Promise<number> {
  const before = contentOf(row);
  const differ = differences(before, content);
  if (differ.length === 0) return row.version;
  const version = row.version + 1;
  await replaceColumns(ctx.db, row.id, {
    ...columnsOf({ ...before, ...given(content) }),
    changed_at: ctx.now,
    version,
  });
  await putChanges(ctx.db, [
    {
      id: uuidv7({ msecs: ctx.now.getTime() }),
      entry: row.id,
      at: ctx.now,
      person: ctx.caller.person,
      organisation: road.organisation,
      origin: road.origin,
      before: Object.fromEntries(differ.map(({ field, before: was }) => [field, was])),
      after: Object.fromEntries(differ.map(({ field, after }) => [field, after])),
      note: road.note ?? null,
    },
  ]);
  await indexEntries(ctx, [row.id]);
  return version;
}
