import { expect, test } from "vitest";
import type { Caller } from "../caller.ts";
import { testCaller } from "../test-caller.ts";
import { inUndoneTransaction } from "../test-db.ts";
import { addVersion } from "./add-version.ts";
import { documentTasks } from "./document-tasks.ts";
import { getConfidentialDocument } from "./get-document.ts";
import {
  as,
  asked,
  editor,
  givenFile,
  judge,
  later,
  other,
  ours,
  testNames,
} from "./given-document.fixture.ts";
import { judgeDocument } from "./judge-document.ts";
import { listDocumentsToJudge } from "./list-documents-to-judge.ts";
import { withdrawDocument } from "./withdraw-document.ts";

const sufficient = { verdict: "sufficient" } as const;
const audience = "judges";

test.each<[string, Caller]>([
  [
    "works for the owner",
    testCaller({
      person: 20,
      holds: [
        ["auditor", null],
        ["reader", ours],
      ],
    }),
  ],
  [
    "acts for the owner under a mandate",
    testCaller({
      person: 20,
      holds: [
        ["moderator", null],
        ["editor", other],
      ],
      mandates: [[ours, other, ["contact"]]],
    }),
  ],
  ["added it", { ...judge, person: editor.person }],
])("a judge who %s does not judge it, and is not asked to", (_who, caller) =>
  inUndoneTransaction(async (ctx) => {
    const { id } = await givenFile(ctx, { audience });
    await expect(judgeDocument(as(ctx, caller), id, sufficient, null)).rejects.toMatchObject({
      code: "platform/own-document",
    });
    const { items } = await listDocumentsToJudge(as(ctx, caller), { limit: 100 }, testNames);
    expect(items.map((one) => one.id)).not.toContain(id);
  }),
);

test("who added an earlier version does not judge a later one", () =>
  inUndoneTransaction(async (ctx) => {
    const first = await givenFile(ctx, { audience });
    const body = { url: "https://www.example.nl/", keepUntil: asked.keepUntil };
    const colleague = as(ctx, { ...editor, person: 21 });
    const place = { owner: ours, after: first.id };
    const second = await addVersion(colleague, place, body, { file: null, key: null });
    const uploader = as(ctx, { ...judge, person: editor.person });
    await expect(judgeDocument(uploader, second.id, sufficient, null)).rejects.toMatchObject({
      code: "platform/own-document",
    });
  }));

test("what is not there, or was withdrawn, is not judged", () =>
  inUndoneTransaction(async (ctx) => {
    const { id } = await givenFile(ctx, { audience });
    await withdrawDocument(ctx, ours, id);
    await expect(judgeDocument(as(ctx, judge), id, sufficient, null)).rejects.toMatchObject({
      code: "platform/document-gone",
    });
    await expect(
      judgeDocument(as(ctx, judge), crypto.randomUUID(), sufficient, null),
    ).rejects.toMatchObject({ code: "platform/unknown-document" });
  }));

test("what waits for a judge is a task until it is judged, and a second judgement stands before the first", () =>
  inUndoneTransaction(async (ctx) => {
    const { id, fingerprint } = await givenFile(ctx, { audience });
    await givenFile(ctx, { audience: "public" });
    const mine = as(ctx, judge);
    expect(await documentTasks(mine, testNames)).toMatchObject([
      { kind: "document-to-judge", count: 1 },
    ]);
    const { items } = await listDocumentsToJudge(mine, { limit: 100 }, testNames);
    expect(items).toMatchObject([{ id, title: asked.title, readable: true }]);
    expect(await judgeDocument(mine, id, { verdict: "insufficient" }, null)).toMatchObject({
      fingerprint,
    });
    expect(await documentTasks(mine, testNames)).toEqual([]);
    await judgeDocument(later(mine, 1), id, { ...sufficient, note: "Nu wel." }, null);
    const shown = await getConfidentialDocument(ctx, ours, id, testNames);
    expect(shown.judgements.map(({ verdict }) => verdict)).toEqual(["sufficient", "insufficient"]);
  }));
