import { v7 as uuidv7 } from "uuid";
import type { EntryContent } from "#contract/catalogue";
import type { Difference } from "#contract/collecting";
import type { Context } from "#platform/context";
import { indexEntries } from "../search/index-entries.ts";
import { differences } from "./differences.ts";
import { columnsOf, contentOf, type EntryOrigin, type EntryRow } from "./entry.ts";
import {
  type ChangeRow,
  holdIds,
  putChanges,
  putEntries,
  replaceColumns,
  takenIds,
} from "./entry-store.ts";
import { crossesAgreement, requireBareKind } from "./kind-stays.ts";
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
  // By whom it came here is part of its history; what stood in it then is what the changes tell back from now.
  if (road.organisation !== null || road.note) {
    await putChanges(ctx.db, [changeOf(ctx, id, [], road)]);
  }
  await indexEntries(ctx, [id]);
  return id;
}

/**
 * Puts other content in an entry and keeps what stood there; nothing when nothing differs. Returns the version that
 * it has then. Throws `catalogue/kind-stays`.
 */
export async function rewriteEntry(
  ctx: Context,
  row: EntryRow,
  content: SomeContent,
  road: Road,
): Promise<number> {
  if (crossesAgreement(row.kind, content.kind)) await requireBareKind(ctx, row);
  const version = await writeContent(ctx, row, content, road);
  if (version !== row.version) await indexEntries(ctx, [row.id]);
  return version;
}

/** The same without making it findable, of a kind that may be. */
export async function writeContent(
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
  await putChanges(ctx.db, [changeOf(ctx, row.id, differ, road)]);
  return version;
}

const changeOf = (
  ctx: Context,
  entry: string,
  differ: readonly Difference[],
  road: Road,
): ChangeRow => ({
  id: uuidv7({ msecs: ctx.now.getTime() }),
  entry,
  at: ctx.now,
  person: ctx.caller.person,
  organisation: road.organisation,
  origin: road.origin,
  before: Object.fromEntries(differ.map(({ field, before }) => [field, before])),
  after: Object.fromEntries(differ.map(({ field, after }) => [field, after])),
  note: road.note ?? null,
});
