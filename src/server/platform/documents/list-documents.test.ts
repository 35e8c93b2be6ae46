import { expect, test } from "vitest";
import * as contract from "#contract/documents";
import { nobody } from "../caller.ts";
import type { Context } from "../context.ts";
import { inUndoneTransaction } from "../test-db.ts";
import { changeAudience } from "./change-audience.ts";
import { getConfidentialDocument, getDocument } from "./get-document.ts";
import { getConfidentialContent, getDocumentContent } from "./get-document-content.ts";
import {
  as,
  editor,
  givenFile,
  judge,
  other,
  ours,
  stranger,
  testNames,
  withoutRights,
} from "./given-document.fixture.ts";
import { judgeDocument } from "./judge-document.ts";
import { listConfidentialDocuments, listDocuments } from "./list-documents.ts";
import { withdrawDocument } from "./withdraw-document.ts";

const visitor = nobody("web");
const whole = contract.listDocuments.query.parse({});
const seenBy = async (ctx: Context, caller: Context["caller"]) =>
  (await listDocuments(as(ctx, caller), ours, whole, testNames)).items;

/** One of each audience; the one for judges was judged, with a note. */
async function three(ctx: Context) {
  const open = await givenFile(ctx, { title: "Voor iedereen" });
  const network = await givenFile(ctx, { title: "Voor het netwerk", audience: "network" });
  const secret = await givenFile(ctx, {
    title: "Geheim contract",
    audience: "judges",
    aboutKind: "step",
    aboutId: "A-1",
  });
  const note = "Bladzijde 3 laat het zien.";
  await judgeDocument(as(ctx, judge), secret.id, { verdict: "sufficient", note }, null);
  return { open, network, secret };
}

test("a visitor, and who holds no right, sees nothing of what is for the network", () =>
  inUndoneTransaction(async (ctx) => {
    const { network } = await three(ctx);
    for (const [caller, code] of [
      [visitor, "platform/not-signed-in"],
      [withoutRights, "platform/no-right"],
    ] as const) {
      expect((await seenBy(ctx, caller)).map(({ id }) => id)).not.toContain(network.id);
      await expect(getDocument(as(ctx, caller), network.id, testNames)).rejects.toMatchObject({
        code,
      });
      await expect(getDocumentContent(as(ctx, caller), network.id)).rejects.toMatchObject({ code });
    }
    expect((await seenBy(ctx, stranger)).map(({ title }) => title)).toContain("Voor het netwerk");
  }));

test("of what is for judges everyone sees that it is there, since when, and the verdict, and nothing more", () =>
  inUndoneTransaction(async (ctx) => {
    const { secret } = await three(ctx);
    for (const caller of [visitor, withoutRights, stranger, editor, judge]) {
      const listed = (await seenBy(ctx, caller)).find(({ id }) => id === secret.id);
      const shown = await getDocument(as(ctx, caller), secret.id, testNames);
      const { versions, ...one } = shown;
      expect(one).toEqual(listed);
      expect(contract.Document.parse(listed)).toEqual({
        id: secret.id,
        series: secret.id,
        version: 1,
        owner: { id: ours, name: `Oefenstad ${ours}` },
        audience: "judges",
        about: { kind: "step", id: "A-1" },
        createdAt: ctx.now.toISOString(),
        withdrawnAt: null,
        erasedAt: null,
        judgements: [
          {
            at: ctx.now.toISOString(),
            verdict: "sufficient",
            judgedAs: "auditor",
            organisation: null,
            note: null,
          },
        ],
        readable: false,
        title: null,
        kind: null,
        url: null,
        fileName: null,
        mediaType: null,
        bytes: null,
        sha256: null,
        fingerprint: null,
        keepUntil: null,
      });
      expect(JSON.stringify(shown)).not.toMatch(/Geheim|Bladzijde|besluit/);
      expect(versions).toHaveLength(1);
      await expect(getDocumentContent(as(ctx, caller), secret.id)).rejects.toMatchObject({
        code: "platform/for-judges-only",
      });
    }
  }));

test("what is confidential is found only under its owner, and only while it is", () =>
  inUndoneTransaction(async (ctx) => {
    const { open, secret } = await three(ctx);
    const code = "platform/unknown-document";
    for (const [owner, id] of [
      [other, secret.id],
      [ours, open.id],
    ] as const) {
      await expect(getConfidentialDocument(ctx, owner, id, testNames)).rejects.toMatchObject({
        code,
      });
      await expect(getConfidentialContent(ctx, owner, id)).rejects.toMatchObject({ code });
    }
    const { items } = await listConfidentialDocuments(ctx, ours, whole, testNames);
    expect(items.map(({ title }) => title)).toEqual(["Geheim contract"]);
    expect(items[0]?.judgements[0]?.note).toBe("Bladzijde 3 laat het zien.");
    const full = await getConfidentialDocument(ctx, ours, secret.id, testNames);
    expect(full).toMatchObject({ title: "Geheim contract", fingerprint: secret.fingerprint });
    const { open: forAll, bytes } = await getConfidentialContent(ctx, ours, secret.id);
    expect([forAll, bytes > 100]).toEqual([false, true]);
  }));

test("an audience counts for all versions at once", () =>
  inUndoneTransaction(async (ctx) => {
    const { open } = await three(ctx);
    await changeAudience(ctx, ours, open.id, "judges");
    await expect(getDocumentContent(as(ctx, stranger), open.id)).rejects.toMatchObject({
      code: "platform/for-judges-only",
    });
    await expect(changeAudience(ctx, other, open.id, "public")).rejects.toMatchObject({
      code: "platform/unknown-document",
    });
  }));

test("what was withdrawn is in no list, its content is gone, and its record stays", () =>
  inUndoneTransaction(async (ctx) => {
    const { open } = await three(ctx);
    await withdrawDocument(ctx, ours, open.id);
    expect(await withdrawDocument(ctx, ours, open.id)).toEqual(open);
    expect((await seenBy(ctx, editor)).map(({ id }) => id)).not.toContain(open.id);
    const shown = await getDocument(ctx, open.id, testNames);
    expect(shown).toMatchObject({ fileName: null, sha256: open.sha256, title: "Voor iedereen" });
    expect(shown.withdrawnAt).toBe(ctx.now.toISOString());
    await expect(getDocumentContent(ctx, open.id)).rejects.toMatchObject({
      code: "platform/document-gone",
    });
  }));

test("a list is filtered by what it is evidence of, and its cursor is not for who sees less", () =>
  inUndoneTransaction(async (ctx) => {
    const { secret } = await three(ctx);
    const about = contract.listDocuments.query.parse({ aboutKind: "step", aboutId: "A-1" });
    const found = await listDocuments(ctx, ours, about, testNames);
    expect(found.items.map(({ id }) => id)).toEqual([secret.id]);
    const first = await listDocuments(as(ctx, stranger), ours, { ...whole, limit: 1 }, testNames);
    expect(first.total).toBe(3);
    const next = { ...whole, limit: 1, cursor: first.next ?? "" };
    expect((await listDocuments(as(ctx, stranger), ours, next, testNames)).items).toHaveLength(1);
    await expect(listDocuments(as(ctx, visitor), ours, next, testNames)).rejects.toMatchObject({
      code: "platform/wrong-cursor",
    });
  }));
