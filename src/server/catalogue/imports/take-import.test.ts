import { expect, test } from "vitest";
import { inUndoneTransaction } from "#platform/test-db";
import { changeEntry } from "../entries/change-entry.ts";
import { changesOf, findEntry } from "../entries/entry-store.ts";
import { recordsOf } from "../facts/fact-store.ts";
import { mergeEntries } from "../merges/merge-entries.ts";
import { judgeProposal } from "../proposals/judge-proposal.ts";
import { proposalPage } from "../proposals/proposal-store.ts";
import { cancelImport } from "./cancel-import.ts";
import { forgetOldImports } from "./forget-old-imports.ts";
import { getImport } from "./get-import.ts";
import {
  as,
  colleague,
  countRows,
  editor,
  entryWith,
  moderator,
  otherModerator,
  ours,
  publiccode,
  readIn,
  stranger,
  theirs,
  zipOf,
} from "./import.fixture.ts";
import { listImportRows } from "./list-import-rows.ts";
import { takeImport } from "./take-import.ts";

const all = { validOnly: false };
const code = "https://code.example.nl/oefenstad/oefenmelding";
const waiting = async (ctx: Parameters<typeof getImport>[0]) =>
  (await proposalPage(ctx.db, { state: "waiting" }, { offset: 0, limit: 100 })).rows;

test("of the import of another organisation nobody is told that it exists", () =>
  inUndoneTransaction(async (ctx) => {
    const { id } = await readIn(as(ctx, editor), publiccode());
    const asked = { limit: 10 };
    for (const [caller, organisation] of [
      [stranger, theirs],
      [stranger, ours],
      [moderator, ours],
      [moderator, theirs],
    ] as const) {
      const their = as(ctx, caller);
      const unknown = { code: "catalogue/unknown-import" };
      await expect(getImport(their, organisation, id)).rejects.toMatchObject(unknown);
      await expect(listImportRows(their, organisation, id, asked)).rejects.toMatchObject(unknown);
      await expect(takeImport(their, organisation, id, all)).rejects.toMatchObject(unknown);
      await expect(cancelImport(their, organisation, id)).rejects.toMatchObject(unknown);
    }
    expect(await getImport(as(ctx, colleague), ours, id)).toMatchObject({ state: "previewed" });
  }));

test("looking at a file writes nothing but the preview, and cancelling leaves nothing", () =>
  inUndoneTransaction(async (ctx) => {
    const before = await countRows(ctx);
    const mine = as(ctx, editor);
    const { id, counts } = await readIn(mine, publiccode());
    expect(counts).toEqual({ new: 1, change: 0, same: 0, faulty: 0 });
    const looked = { "catalogue.import": 1, "catalogue.import_row": 1 };
    expect(await countRows(ctx)).toEqual({ ...before, ...looked });
    await cancelImport(mine, ours, id);
    expect(await countRows(ctx)).toEqual(before);
    await expect(takeImport(mine, ours, id, all)).rejects.toMatchObject({
      code: "catalogue/unknown-import",
    });
  }));

test("one faulty row holds back all, unless only the others are asked for", () =>
  inUndoneTransaction(async (ctx) => {
    const mine = as(ctx, editor);
    const folder = zipOf(
      { name: "a/publiccode.yml", content: publiccode() },
      { name: "b/publiccode.yml", content: "publiccodeYmlVersion: [" },
    );
    const { id, counts } = await readIn(mine, folder, { name: "map.zip" });
    expect(counts).toEqual({ new: 1, change: 0, same: 0, faulty: 1 });
    const before = await countRows(ctx);
    await expect(takeImport(mine, ours, id, all)).rejects.toMatchObject({
      code: "catalogue/import-faulty",
    });
    expect(await countRows(ctx)).toEqual(before);
    const taken = await takeImport(mine, ours, id, { validOnly: true });
    expect(taken).toEqual({ entries: 0, proposals: 1 });
    await expect(takeImport(mine, ours, id, { validOnly: true })).rejects.toMatchObject({
      code: "catalogue/import-taken",
    });
    await expect(cancelImport(mine, ours, id)).rejects.toMatchObject({
      code: "catalogue/import-taken",
    });
    expect(await waiting(ctx)).toHaveLength(1);
  }));

test("an entry that the organisation owns is changed at once, with its history and its source", () =>
  inUndoneTransaction(async (ctx) => {
    const entry = await entryWith(ctx, {
      ownerId: ours,
      code: `${code}.git`,
      contact: "team@oefenstad.example",
    });
    const mine = as(ctx, editor);
    const { id, counts } = await readIn(mine, publiccode());
    expect(counts).toEqual({ new: 0, change: 1, same: 0, faulty: 0 });
    expect(await takeImport(mine, ours, id, all)).toEqual({ entries: 1, proposals: 0 });
    const row = await findEntry(ctx.db, entry);
    expect(row).toMatchObject({
      version: 2,
      owner_id: ours,
      licence: "EUPL-1.2",
      contact: "team@oefenstad.example",
    });
    const [change] = await changesOf(ctx.db, entry);
    expect(change).toMatchObject({ person: 11, organisation: ours, origin: "file" });
    expect(await recordsOf(ctx.db, code)).toMatchObject([
      { entry, content: { licence: "EUPL-1.2" } },
    ]);
  }));

test("the same file again writes nothing at all", () =>
  inUndoneTransaction(async (ctx) => {
    await entryWith(ctx, { ownerId: ours, code });
    const mine = as(ctx, editor);
    const first = await readIn(mine, publiccode());
    await takeImport(mine, ours, first.id, all);
    const again = await readIn(mine, publiccode());
    expect(again.counts).toEqual({ new: 0, change: 0, same: 1, faulty: 0 });
    const before = await countRows(ctx);
    expect(await takeImport(mine, ours, again.id, all)).toEqual({ entries: 0, proposals: 0 });
    expect(await countRows(ctx)).toEqual(before);
  }));

test("what was changed by hand stays when the source says nothing new, and its later change is seen", () =>
  inUndoneTransaction(async (ctx) => {
    const entry = await entryWith(ctx, { ownerId: ours, code });
    const mine = as(ctx, editor);
    await takeImport(mine, ours, (await readIn(mine, publiccode())).id, all);
    const content = { name: "Oefenmelding", kind: "software" as const, licence: "MIT" };
    await changeEntry(mine, ours, entry, { content, version: 2 });
    expect((await readIn(mine, publiccode())).counts).toMatchObject({ same: 1 });
    const later = await readIn(mine, publiccode({ developmentStatus: "stable" }));
    const { items } = await listImportRows(mine, ours, later.id, { limit: 10 });
    expect(items[0]?.differences).toEqual([
      { field: "developmentStatus", before: "beta", after: "stable" },
    ]);
  }));

test("whose entry changed in the meantime takes over nothing", () =>
  inUndoneTransaction(async (ctx) => {
    const entry = await entryWith(ctx, { ownerId: ours, code });
    const mine = as(ctx, editor);
    const { id } = await readIn(mine, publiccode());
    const content = { name: "Anders", kind: "software" as const };
    await changeEntry(mine, ours, entry, { content, version: 1 });
    await expect(takeImport(mine, ours, id, all)).rejects.toMatchObject({
      code: "catalogue/entry-changed",
    });
  }));

test("what a moderator reads in waits for another moderator, also for who owns the entry", () =>
  inUndoneTransaction(async (ctx) => {
    const entry = await entryWith(ctx, { ownerId: ours, code });
    const nation = as(ctx, moderator);
    const { id } = await readIn(nation, publiccode());
    expect(await takeImport(nation, ours, id, all)).toEqual({ entries: 0, proposals: 1 });
    expect(await findEntry(ctx.db, entry)).toMatchObject({ version: 1 });
    const [proposal] = await waiting(ctx);
    expect(proposal).toMatchObject({
      kind: "change",
      entry,
      origin: "file",
      import: id,
      source: code,
    });
    const verdict = { verdict: "accepted" as const, entry, version: 1 };
    await expect(judgeProposal(nation, proposal?.id ?? "", verdict)).rejects.toMatchObject({
      code: "catalogue/own-proposal",
    });
    await judgeProposal(as(ctx, otherModerator), proposal?.id ?? "", verdict);
    expect(await findEntry(ctx.db, entry)).toMatchObject({ version: 2, licence: "EUPL-1.2" });
    expect(await recordsOf(ctx.db, code)).toMatchObject([{ entry }]);
    expect((await readIn(nation, publiccode())).counts).toMatchObject({ same: 1 });
  }));

test("who owns a part of another entry does not change the page of that one: it waits", () =>
  inUndoneTransaction(async (ctx) => {
    const part = await entryWith(ctx, { ownerId: ours, code });
    const whole = await entryWith(ctx, { name: "Oefenwegwijzer", ownerId: theirs });
    await mergeEntries(as(ctx, moderator), part, { whole, reason: "Hetzelfde ding." });
    const mine = as(ctx, editor);
    const { id } = await readIn(mine, publiccode());
    expect(await takeImport(mine, ours, id, all)).toEqual({ entries: 0, proposals: 1 });
    expect(await findEntry(ctx.db, part)).toMatchObject({ version: 1, licence: null });
  }));

test("a file gives the entry to nobody, also not to who reads it in", () =>
  inUndoneTransaction(async (ctx) => {
    const entry = await entryWith(ctx, { ownerId: theirs, code });
    const mine = as(ctx, editor);
    const { id } = await readIn(
      mine,
      `id;name;ownerId;licence\n${entry};Oefenmelding;${ours};MIT\n`,
    );
    await takeImport(mine, ours, id, all);
    const [proposal] = await waiting(ctx);
    expect(proposal?.content).not.toHaveProperty("ownerId");
  }));

test("something new waits for a moderator and has no stage; once it is there its source is known", () =>
  inUndoneTransaction(async (ctx) => {
    const mine = as(ctx, editor);
    const { id } = await readIn(mine, publiccode());
    await takeImport(mine, ours, id, all);
    const [proposal] = await waiting(ctx);
    expect(proposal).toMatchObject({ kind: "new", entry: null, stage: null, person: 11 });
    const again = await readIn(mine, publiccode());
    expect(again.counts).toMatchObject({ same: 1 });
    const changed = publiccode({ developmentStatus: "stable" });
    await takeImport(mine, ours, (await readIn(mine, changed)).id, all);
    // What waited gives way to what the file says now.
    const [now, ...more] = await waiting(ctx);
    expect([now?.content.developmentStatus, more]).toEqual(["stable", []]);
    const { entry } = await judgeProposal(as(ctx, moderator), now?.id ?? "", {
      verdict: "accepted",
    });
    expect(await findEntry(ctx.db, entry ?? "")).toMatchObject({ origin: "file", code });
    expect((await readIn(mine, changed)).counts).toMatchObject({ same: 1 });
    const { counts } = await readIn(as(ctx, stranger), publiccode(), { organisation: theirs });
    expect(counts).toMatchObject({ change: 1 });
  }));

test("a preview is forgotten after a week, and the rows of what was taken over too", () =>
  inUndoneTransaction(async (ctx) => {
    const before = await countRows(ctx);
    const mine = as(ctx, editor);
    const { id } = await readIn(mine, publiccode());
    await readIn(mine, publiccode());
    await takeImport(mine, ours, id, all);
    const later = (days: number) => ({
      ...mine,
      now: new Date(ctx.now.getTime() + days * 86_400_000),
    });
    await forgetOldImports(later(7));
    expect(await countRows(ctx)).toMatchObject({
      "catalogue.import": 2,
      "catalogue.import_row": 2,
    });
    await forgetOldImports(later(8));
    expect(await countRows(ctx)).toEqual({
      ...before,
      "catalogue.import": 1,
      "catalogue.proposal": 1,
    });
    expect(await getImport(mine, ours, id)).toMatchObject({ state: "taken", counts: { new: 1 } });
  }));
