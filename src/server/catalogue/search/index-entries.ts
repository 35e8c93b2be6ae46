import { organisationNames } from "#network";
import { type Context, dutchDate } from "#platform/context";
import { termLabels } from "#vocabulary";
import { allComponents, componentNames } from "../components/component-store.ts";
import { decisionsOn } from "../decisions/decision-store.ts";
import type { EntryRow } from "../entries/entry.ts";
import { entriesById } from "../entries/entry-store.ts";
import {
  documentOf,
  documentOfComponent,
  type Family,
  type Names,
  type NewDocument,
} from "./document.ts";
import {
  addCounts,
  analyseIndex,
  cameIntoForce,
  familiesOf,
  firstEntryAt,
  holdIndex,
  removeDocuments,
  removeEverything,
  wholeIds,
} from "./index-store.ts";
import { blockSize } from "./places.ts";
import { writeDocuments } from "./write-documents.ts";

// Of the transactions that work on many entries: which are to be made findable at the end.
const waiting = new WeakMap<object, Set<string>>();

/** Makes these entries findable as they are now: the wholes that they are or are a part of. */
export async function indexEntries(ctx: Context, ids: readonly string[]): Promise<void> {
  const later = waiting.get(ctx.db);
  if (later) {
    for (const id of ids) later.add(id);
    return;
  }
  for (let from = 0; from < ids.length; from += blockSize) {
    await indexSome(ctx, ids.slice(from, from + blockSize));
  }
}

/** Work on many entries, which are made findable all together at the end: one by one that takes ten times as long. */
export async function indexTogether<T>(ctx: Context, work: () => Promise<T>): Promise<T> {
  if (waiting.has(ctx.db)) return await work();
  const ids = new Set<string>();
  waiting.set(ctx.db, ids);
  const result = await work().finally(() => waiting.delete(ctx.db));
  await indexEntries(ctx, [...ids]);
  return result;
}

async function indexSome(ctx: Context, ids: readonly string[]): Promise<void> {
  await holdIndex(ctx.db);
  const rows = await familiesOf(ctx.db, ids);
  if (rows.length === 0) return;
  const counts = await removeDocuments(
    ctx.db,
    rows.map(({ id }) => id),
  );
  await writeDocuments(ctx, await documentsOf(ctx, rows), counts);
  await addCounts(ctx.db, counts);
}

/** Makes the whole index anew: every whole entry and every component. */
export async function indexEverything(ctx: Context): Promise<void> {
  await holdIndex(ctx.db);
  await removeEverything(ctx.db);
  const counts = new Map<number, number>();
  const today = dutchDate(ctx.now);
  const since = (await firstEntryAt(ctx.db)) ?? ctx.now;
  const components = (await allComponents(ctx.db)).map((row) =>
    documentOfComponent(row, since, today),
  );
  await writeDocuments(ctx, components, counts);
  const wholes = await wholeIds(ctx.db);
  for (let from = 0; from < wholes.length; from += blockSize) {
    const rows = await familiesOf(ctx.db, wholes.slice(from, from + blockSize));
    await writeDocuments(ctx, await documentsOf(ctx, rows), counts);
  }
  await addCounts(ctx.db, counts);
  await analyseIndex(ctx.db);
}

/** A level counts from the day on which it is in force: entries with one that came into force are made findable anew. */
export async function indexWhatCameIntoForce(ctx: Context): Promise<void> {
  await indexEntries(ctx, await cameIntoForce(ctx.db, dutchDate(ctx.now)));
}

async function documentsOf(ctx: Context, rows: readonly EntryRow[]): Promise<NewDocument[]> {
  const names = await namesIn(ctx, rows);
  const decisions = Map.groupBy(
    await decisionsOn(
      ctx.db,
      rows.map(({ id }) => id),
    ),
    ({ entry }) => entry,
  );
  const today = dutchDate(ctx.now);
  return [...Map.groupBy(rows, ({ whole }) => whole).values()].flatMap((family) => {
    const whole = family.find(({ id, whole: of }) => id === of);
    if (!whole) return [];
    const all: Family = {
      whole,
      parts: family.filter((row) => row !== whole),
      decisions: family.flatMap(({ id }) => decisions.get(id) ?? []),
    };
    return [documentOf(all, names, today)];
  });
}

async function namesIn(ctx: Context, rows: readonly EntryRow[]): Promise<Names> {
  const all = (idsOf: (row: EntryRow) => readonly string[]) => [...new Set(rows.flatMap(idsOf))];
  const owners = await organisationNames(
    ctx,
    all(({ owner_id }) => (owner_id === null ? [] : [owner_id])),
  );
  const components = await componentNames(
    ctx.db,
    all((row) => row.components),
  );
  const themes = await termLabels(ctx, "catalogue-theme");
  const standards = new Map(
    (
      await entriesById(
        ctx.db,
        all((row) => row.standards),
      )
    ).map(({ id, name }) => [id, name]),
  );
  return {
    component: (id) => components.get(id) ?? "",
    theme: (code) => Object.values(themes.get(code) ?? {}),
    standard: (id) => standards.get(id) ?? "",
    owner: (id) => owners.get(id) ?? null,
  };
}
