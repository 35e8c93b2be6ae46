import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { recordDecision } from "../decisions/record-decision.ts";
import { bareContent } from "../entries/entry.ts";
import { entriesById } from "../entries/entry-store.ts";
import { addEntry, rewriteEntry } from "../entries/write-entry.ts";
import { mergeEntries } from "../merges/merge-entries.ts";
import { undoMerge } from "../merges/undo-merge.ts";
import {
  indexEntries,
  indexEverything,
  indexTogether,
  indexWhatCameIntoForce,
} from "./index-entries.ts";
import { newNumbers } from "./index-store.ts";
import { unpackPlaces } from "./places.ts";

const road = { origin: "form", organisation: null } as const;

/** The index as it can be compared: by names in place of numbers. */
async function indexOf(ctx: Context): Promise<unknown> {
  const { rows: documents } = await sql`
    select entry, component, name, name_folded, kind, stage, level, owner_kind, licence, themes, components,
      case when component is null then changed_at end as changed_at, (select array_agg(word order by word) from catalogue.word where id = any(words)) as words
    from catalogue.document order by entry, component`.execute(ctx.db);
  const { rows: names } = await sql<{ id: number; of: string }>`
    select id, coalesce(entry, component) as of from catalogue.document`.execute(ctx.db);
  const nameOf = new Map(names.map(({ id, of }) => [id, of]));
  const postings = (await postingsIn(ctx)).flatMap(({ word, stem, documents, places }) =>
    places.map(({ document, weight }) =>
      [nameOf.get(document), word, stem, documents, weight].join(" "),
    ),
  );
  return { documents, postings: postings.sort() };
}

/** Every word with all the places where it stands. */
async function postingsIn(ctx: Context) {
  const { rows } = await sql<{
    word: string;
    stem: string;
    documents: number;
    blocks: readonly { block: number; places: string }[] | null;
  }>`
    select word.word, word.stem, word.documents, (
      select json_agg(json_build_object('block', block, 'places', encode(places, 'hex')) order by block)
      from catalogue.posting where posting.word = word.id) as blocks
    from catalogue.word word`.execute(ctx.db);
  return rows.map(({ blocks, ...word }) => ({
    ...word,
    places: (blocks ?? []).flatMap(({ block, places }) =>
      unpackPlaces(Buffer.from(places, "hex"), block),
    ),
  }));
}

test("an unknown entry and no entry at all change nothing", () =>
  inUndoneTransaction(async (ctx) => {
    const before = await indexOf(ctx);
    await indexEntries(ctx, []);
    await indexEntries(ctx, ["no-such-entry"]);
    expect(await indexOf(ctx)).toEqual(before);
  }));

test("after any change the index is as when it is made anew", () =>
  inUndoneTransaction(async (ctx) => {
    const content = { ...bareContent("Grutterij", "agreement"), aliases: ["Gort-molen"] };
    const first = await addEntry(ctx, content, road);
    const second = await addEntry(ctx, bareContent("Gortmolen", "agreement"), road);
    await recordDecision(ctx, first, { stage: "trial", decider: "Gilde", evidence: "Notulen" });
    const [row] = await entriesById(ctx.db, [first]);
    if (!row) throw new Error("the entry is there");
    await rewriteEntry(ctx, row, { summary: "Maalt voor elke gemeente", themes: ["taxes"] }, road);
    const { id } = await mergeEntries(ctx, second, { whole: first, reason: "Hetzelfde" });
    await undoMerge(ctx, id);
    await mergeEntries(ctx, first, { whole: second, reason: "Toch hetzelfde" });
    await indexEntries(ctx, [first, "signalen", "open-zaak"]);
    const changed = await indexOf(ctx);
    await indexEverything(ctx);
    expect(changed).toEqual(await indexOf(ctx));
  }));

test("every word counts the documents that it stands in, and documents stand in order", () =>
  inUndoneTransaction(async (ctx) => {
    await addEntry(ctx, bareContent("Grutterij van de gemeente", "software"), road);
    const wrong = (await postingsIn(ctx)).filter(({ documents, places }) => {
      const numbers = places.map(({ document }) => document);
      return (
        documents !== numbers.length || numbers.some((one, at) => one <= (numbers[at - 1] ?? 0))
      );
    });
    expect(wrong).toEqual([]);
  }));

test("what changes gets a higher number, and no number comes back", () =>
  inUndoneTransaction(async (ctx) => {
    const numbers = async () => {
      const { rows } = await sql<{ id: number }>`select id from catalogue.document`.execute(ctx.db);
      return rows.map(({ id }) => id);
    };
    const before = await numbers();
    await indexEntries(ctx, ["signalen"]);
    const after = await numbers();
    expect(after.length).toBe(before.length);
    expect(Math.max(...after)).toBeGreaterThan(Math.max(...before));
    await indexEverything(ctx);
    expect(Math.min(...(await numbers()))).toBeGreaterThan(Math.max(...after));
  }));

test("a restored backup, which has no sequences, gives no number twice", () =>
  inUndoneTransaction(async (ctx) => {
    const set = (table: string, to: number) =>
      sql`select setval(pg_get_serial_sequence(${table}, 'id'), ${to}::int)`.execute(ctx.db);
    const [document] = await newNumbers(ctx.db, "catalogue.document", 1);
    const [word] = await newNumbers(ctx.db, "catalogue.word", 1);
    await set("catalogue.document", 1);
    await set("catalogue.word", 1);
    await addEntry(ctx, bareContent("Grutterij", "software"), road);
    const { rows } = await sql`
      select from catalogue.document where entry = 'grutterij' and id = (select max(id) from catalogue.document)`.execute(
      ctx.db,
    );
    expect(rows.length).toBe(1);
    // A sequence is not undone: the tests that come after this one count on it.
    await set("catalogue.document", (document ?? 0) + 1);
    await set("catalogue.word", (word ?? 0) + 1);
  }));

test("a component is as old as the catalogue, and never news", () =>
  inUndoneTransaction(async (ctx) => {
    const since = async () => {
      const { rows } = await sql<{ at: Date }>`
        select distinct changed_at as at from catalogue.document where component is not null`.execute(
        ctx.db,
      );
      return rows;
    };
    const before = await since();
    expect(before.length).toBe(1);
    await indexEverything({ ...ctx, now: new Date("2031-01-01T00:00:00Z") });
    expect(await since()).toEqual(before);
  }));

test("what is worked on together is made findable at the end, and not when the work fails", () =>
  inUndoneTransaction(async (ctx) => {
    const before = await indexOf(ctx);
    await expect(
      indexTogether(ctx, async () => {
        await indexEntries(ctx, ["signalen"]);
        throw new Error("half-way");
      }),
    ).rejects.toThrow("half-way");
    await indexTogether(ctx, async () => {
      await addEntry(ctx, bareContent("Grutterij", "software"), road);
      await addEntry(ctx, bareContent("Gortmolen", "software"), road);
      expect(await indexOf(ctx)).toEqual(before);
    });
    const { rows } = await sql`
      select entry from catalogue.document where entry in ('grutterij', 'gortmolen')`.execute(
      ctx.db,
    );
    expect(rows.length).toBe(2);
  }));

test("a level is found from the day on which it is in force", () =>
  inUndoneTransaction(async (ctx) => {
    const id = await addEntry(ctx, bareContent("Grutterij", "agreement"), road);
    const inForceFrom = "2027-01-01";
    const decided = {
      level: "binding",
      decider: "Gilde",
      evidence: "Notulen",
      inForceFrom,
    } as const;
    await recordDecision(ctx, id, decided);
    const level = async () => {
      const { rows } = await sql<{ level: string | null }>`
        select level from catalogue.document where entry = ${id}`.execute(ctx.db);
      return rows[0]?.level;
    };
    await indexWhatCameIntoForce({ ...ctx, now: new Date("2026-12-31T12:00:00Z") });
    expect(await level()).toBeNull();
    await indexWhatCameIntoForce({ ...ctx, now: new Date("2027-01-02T12:00:00Z") });
    expect(await level()).toBe("binding");
  }));
