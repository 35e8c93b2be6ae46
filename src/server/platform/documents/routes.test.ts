import { expect, test } from "vitest";
import { access, judgeRights } from "#contract/access";
import type { Act } from "../access/caller-work.ts";
import { type Caller, nobody } from "../caller.ts";
import type { Context } from "../context.ts";
import { createApi, openDoor, type RawAsked } from "../http/api.ts";
import { testApi } from "../test-api.ts";
import { testCaller } from "../test-caller.ts";
import { inUndoneTransaction } from "../test-db.ts";
import {
  as,
  asked,
  editor,
  givenFile,
  judge,
  other,
  ours,
  stranger,
  testNames,
  withoutRights,
} from "./given-document.fixture.ts";
import { madePdf } from "./inspection/made-files.fixture.ts";
import { serveDocuments } from "./routes.ts";

const api = testApi((to) => serveDocuments(to, testNames));
const file = { name: "besluit.pdf", bytes: madePdf() };

const outcome = (ctx: Context, caller: Caller, id: string, raw: Partial<RawAsked>) =>
  api.ask(as(ctx, caller), id, raw).then(
    () => "done",
    (error: unknown) => (error as { code?: string }).code ?? String(error),
  );

const member = testCaller({
  person: 30,
  holds: [["editor", "GR9001"]],
  mandates: [[ours, "GR9001", ["documents"]]],
});
const reader = testCaller({ person: 31, holds: [["reader", ours]] });
const otherMandate = {
  ...member,
  mandates: [{ giver: ours, taker: "GR9001", scope: ["contact"] as const }],
};
const oldProof = {
  ...judge,
  secondFactor: { enrolled: true, at: new Date("2026-11-22T11:00:00Z") },
};

test("nobody but the owner's editors, and who acts for them, changes what an organisation has", () =>
  inUndoneTransaction(async (ctx) => {
    const { id: document } = await givenFile(ctx);
    const params = { id: ours, document };
    const acts: [string, Partial<RawAsked>][] = [
      ["addDocument", { params: { id: ours }, body: { ...asked }, file }],
      ["addVersion", { params, body: { keepUntil: asked.keepUntil }, file }],
      ["changeAudience", { params, body: { audience: "network" } }],
      ["withdrawDocument", { params }],
    ];
    for (const [act, raw] of acts) {
      expect(await outcome(ctx, nobody("web"), act, raw)).toBe("platform/not-signed-in");
      for (const caller of [withoutRights, stranger, reader, otherMandate, judge]) {
        expect(await outcome(ctx, caller, act, raw)).toBe("platform/no-right");
      }
    }
    const { id: theirs } = await givenFile(ctx);
    // A right elsewhere does not open it by naming one's own organisation in the address.
    const crossed = { params: { id: other, document: theirs } };
    expect(await outcome(ctx, stranger, "withdrawDocument", crossed)).toBe(
      "platform/unknown-document",
    );
    for (const [act, raw] of acts.slice(0, 3)) {
      expect([act, await outcome(ctx, member, act, raw)]).toEqual([act, "done"]);
    }
    expect(await outcome(ctx, editor, "withdrawDocument", { params })).toBe("done");
  }));

test("nobody but the owner's editors and judges reads what is for judges, and nobody else judges", () =>
  inUndoneTransaction(async (ctx) => {
    const { id: document } = await givenFile(ctx, { audience: "judges" });
    const params = { id: ours, document };
    const reading: [string, Partial<RawAsked>][] = [
      ["listConfidentialDocuments", { params: { id: ours } }],
      ["getConfidentialDocument", { params }],
      ["getConfidentialContent", { params }],
    ];
    for (const [act, raw] of reading) {
      expect(await outcome(ctx, nobody("web"), act, raw)).toBe("platform/not-signed-in");
      for (const caller of [withoutRights, stranger, reader, otherMandate]) {
        expect(await outcome(ctx, caller, act, raw)).toBe("platform/no-right");
      }
      const { secondFactor: _, ...withoutProof } = judge;
      const unproven = { ...withoutProof, secondFactor: { enrolled: true, at: null } };
      expect(await outcome(ctx, unproven, act, raw)).toBe("platform/second-factor-needed");
      for (const caller of [editor, member, judge, oldProof]) {
        expect([act, await outcome(ctx, caller, act, raw)]).toEqual([act, "done"]);
      }
    }
    const judging = { params: { document }, body: { verdict: "sufficient" } };
    for (const [caller, code] of [
      [nobody("web"), "platform/not-signed-in"],
      [editor, "platform/no-right"],
      [stranger, "platform/no-right"],
      [oldProof, "platform/second-factor-too-old"],
      [judge, "done"],
    ] as const) {
      expect(await outcome(ctx, caller, "judgeDocument", judging)).toBe(code);
    }
    expect(await outcome(ctx, editor, "listDocumentsToJudge", {})).toBe("platform/no-right");
    expect(await outcome(ctx, judge, "listDocumentsToJudge", {})).toBe("done");
  }));

test("the table of rights lets in as judges those who count as judges here", () => {
  expect(access["judgeDocument"]?.national).toEqual(judgeRights);
  expect(access["listDocumentsToJudge"]?.national).toEqual(judgeRights);
  expect(access["getConfidentialContent"]?.national).toEqual(judgeRights);
});

test("what is wrong with a file is told before anything is stored", () =>
  inUndoneTransaction(async (ctx) => {
    const params = { id: ours };
    const script = { name: "a.svg", bytes: Buffer.from("<svg><script/></svg>") };
    expect(await outcome(ctx, editor, "addDocument", { params, body: asked, file: script })).toBe(
      "platform/file-script",
    );
    const { total } = (await api.ask(as(ctx, editor), "listDocuments", { params })) as {
      total: number;
    };
    expect(total).toBe(0);
  }));

test("the audit line of a change, and of reading what is confidential, names the digest of the file", () =>
  inUndoneTransaction(async (ctx) => {
    const acts: Act[] = [];
    const bare = createApi();
    serveDocuments(bare, testNames);
    let caller: Caller = editor;
    const within = <T>(use: (one: Context) => Promise<T>): Promise<T> => use(as(ctx, caller));
    const door = openDoor(bare, {
      base: { read: within, change: within },
      identify: async () => caller,
      writeLine: async (_ctx, act) => {
        acts.push(act);
      },
    });
    const ask = (id: string, raw: Partial<RawAsked>) => {
      const served = bare.routes.find(({ route }) => route.id === id);
      if (!served) throw new Error(id);
      const credentials = { token: null, origin: "api" as const };
      return door(served.route, { params: {}, query: {}, body: undefined, credentials, ...raw });
    };
    const body = { ...asked, audience: "judges" };
    const added = (await ask("addDocument", { params: { id: ours }, body, file })) as {
      id: string;
      fingerprint: string;
    };
    const params = { id: ours, document: added.id };
    await ask("listDocuments", { params: { id: ours } });
    await ask("getDocument", { params: { document: added.id } });
    caller = judge;
    await ask("getConfidentialDocument", { params });
    await ask("getConfidentialContent", { params });
    await ask("judgeDocument", { params: { document: added.id }, body: { verdict: "sufficient" } });
    caller = editor;
    await ask("changeAudience", { params, body: { audience: "public" } });
    await ask("withdrawDocument", { params });
    expect(acts.map(({ act }) => act)).toEqual([
      "addDocument",
      "getConfidentialDocument",
      "getConfidentialContent",
      "judgeDocument",
      "changeAudience",
      "withdrawDocument",
    ]);
    for (const { act, object, result } of acts) {
      // The record alone is no file: there the id says enough.
      const id = act === "getConfidentialDocument" ? added.id : added.fingerprint;
      expect([object?.kind, object?.id.startsWith(id), result]).toEqual(["document", true, "done"]);
    }
    expect(added.fingerprint).toMatch(/^[0-9a-f-]{36} sha256:[0-9a-f]{64}$/);
  }));
