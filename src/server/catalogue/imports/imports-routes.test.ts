import { expect, test } from "vitest";
import type { Caller } from "#platform/caller";
import { nobody } from "#platform/caller";
import type { Context } from "#platform/context";
import type { RawAsked } from "#platform/http/api";
import { testApi } from "#platform/test-api";
import { testCaller } from "#platform/test-caller";
import { inUndoneTransaction } from "#platform/test-db";
import { serveCatalogue } from "../routes.ts";
import {
  as,
  bytesOf,
  countRows,
  editor,
  entryWith,
  moderator,
  ours,
  publiccode,
  stranger,
} from "./import.fixture.ts";

const api = testApi(serveCatalogue);
const file = { name: "publiccode.yml", bytes: bytesOf(publiccode()) };
const params = { id: ours };

const outcome = (ctx: Context, caller: Caller, id: string, raw: Partial<RawAsked>) =>
  api.ask(as(ctx, caller), id, raw).then(
    () => "done",
    (error: unknown) => (error as { code?: string }).code ?? String(error),
  );

test("nobody but editors of the organisation and those of the nation read something in for it", () =>
  inUndoneTransaction(async (ctx) => {
    const before = await countRows(ctx);
    const reader = testCaller({ person: 31, holds: [["reader", ours]] });
    const asked = [
      ["startImport", { params, body: {}, file }],
      // Nothing is fetched for who may not: this address would be refused otherwise.
      ["startImport", { params, body: { url: "https://127.0.0.1/publiccode.yml" } }],
      ["getImport", { params: { ...params, import: crypto.randomUUID() } }],
      ["takeImport", { params: { ...params, import: crypto.randomUUID() }, body: {} }],
      ["cancelImport", { params: { ...params, import: crypto.randomUUID() } }],
      ["listImportRows", { params: { ...params, import: crypto.randomUUID() } }],
    ] as const;
    for (const [id, raw] of asked) {
      expect(await outcome(ctx, nobody("web"), id, raw)).toBe("platform/not-signed-in");
      expect(await outcome(ctx, stranger, id, raw)).toBe("platform/no-right");
      expect(await outcome(ctx, reader, id, raw)).toBe("platform/no-right");
    }
    expect(await countRows(ctx)).toEqual(before);
    expect(await outcome(ctx, moderator, "startImport", { params, body: {}, file })).toBe("done");
  }));

test("a file and an address at once, or neither, is told", () =>
  inUndoneTransaction(async (ctx) => {
    const url = "https://code.example.nl/publiccode.yml";
    for (const raw of [{ body: {} }, { body: { url }, file }]) {
      expect(await outcome(ctx, editor, "startImport", { params, ...raw })).toBe(
        "catalogue/file-or-url",
      );
    }
  }));

test.each([
  ["https://127.0.0.1/publiccode.yml", "outside/address-inside"],
  ["https://169.254.169.254/publiccode.yml", "outside/address-inside"],
  ["https://[::1]/publiccode.yml", "outside/address-inside"],
  ["http://code.example.nl/publiccode.yml", "outside/scheme-not-allowed"],
  ["file:///etc/passwd", "outside/scheme-not-allowed"],
  ["https://u:w@code.example.nl/", "outside/credentials-in-address"],
  ["https://code.example.nl:5432/", "outside/port-not-allowed"],
  ["publiccode.yml", "outside/not-an-address"],
])("%s is not fetched", (url, code) =>
  inUndoneTransaction(async (ctx) => {
    expect(await outcome(ctx, editor, "startImport", { params, body: { url } })).toBe(code);
  }),
);

test("the same request sent again with its key is done once, and gets the same answer", () =>
  inUndoneTransaction(async (ctx) => {
    const mine = as(ctx, editor);
    const raw = { params, body: {}, file, idempotencyKey: "een" };
    const first = (await api.ask(mine, "startImport", raw)) as { id: string };
    expect(await api.ask(mine, "startImport", raw)).toEqual(first);
    const taking = { params: { ...params, import: first.id }, body: {}, idempotencyKey: "twee" };
    const taken = await api.ask(mine, "takeImport", taking);
    expect(await api.ask(mine, "takeImport", taking)).toEqual(taken);
    const others = { ...taking, idempotencyKey: "drie" };
    expect(await outcome(ctx, editor, "takeImport", others)).toBe("catalogue/import-taken");
  }));

test("an import goes its whole road by the API, and no stage or level comes of it", () =>
  inUndoneTransaction(async (ctx) => {
    const mine = as(ctx, editor);
    const before = await countRows(ctx);
    const bytes = bytesOf(`${publiccode()}stage: shared\nlevel: binding\n`);
    const raw = { params, body: {}, file: { name: "x.yml", bytes } };
    const { id } = (await api.ask(mine, "startImport", raw)) as { id: string };
    const one = { params: { ...params, import: id } };
    expect(await api.ask(mine, "listImportRows", one)).toMatchObject({
      items: [{ outcome: "new", faults: [{ code: "unknown-key" }, { code: "unknown-key" }] }],
    });
    expect(await api.ask(mine, "takeImport", { ...one, body: {} })).toEqual({
      entries: 0,
      proposals: 1,
    });
    const { items } = (await api.ask(as(ctx, moderator), "listProposals")) as {
      items: { id: string; source: string | null }[];
    };
    const proposal = items.find(
      ({ source }) => source === "https://code.example.nl/oefenstad/oefenmelding",
    );
    const judged = { params: { proposal: proposal?.id }, body: { verdict: "accepted" } };
    const { entry } = (await api.ask(as(ctx, moderator), "judgeProposal", judged)) as {
      entry: string;
    };
    expect(await api.ask(mine, "getEntry", { params: { entry } })).toMatchObject({
      name: "Oefenmelding",
      origin: "file",
      stage: null,
      level: null,
      decisions: [],
    });
    expect(await countRows(ctx)).toMatchObject({
      "catalogue.decision": before["catalogue.decision"],
    });
  }));

test("an entry of software is given as a publiccode file, without what does not fit; anything else is not", () =>
  inUndoneTransaction(async (ctx) => {
    const entry = await entryWith(ctx, {
      summary: `Meldingen van inwoners. ${"Wat het doet. ".repeat(20)}`,
      licence: "onze eigen",
      code: "https://code.example.nl/oefenmelding",
      contact: "team@oefenstad.example",
    });
    const given = await api.ask(ctx, "getEntryPubliccode", { params: { entry } });
    expect(given).toMatchObject({ fileName: "publiccode.yml" });
    const method = await entryWith(ctx, { name: "Werkwijze", kind: "method" });
    expect(await outcome(ctx, editor, "getEntryPubliccode", { params: { entry: method } })).toBe(
      "catalogue/no-software",
    );
  }));
