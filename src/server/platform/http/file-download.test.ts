import { Readable } from "node:stream";
import type { FastifyInstance } from "fastify";
import { afterEach, expect, test } from "vitest";
import { z } from "zod";
import { route } from "#contract/route";
import { nobody } from "../caller.ts";
import { readConfig } from "../config.ts";
import { createLog } from "../log.ts";
import { createApi, openDoor } from "./api.ts";
import { mount } from "./mount.ts";
import { createHttp } from "./server.ts";
import { sessionCookie } from "./session-cookie.ts";

const getFile = route({
  tag: "Test",
  summary: "Only for tests",
  id: "getFile",
  method: "get",
  path: "/files/{name}",
  params: z.object({ name: z.string() }),
  file: "given",
  reply: z.object({ fileName: z.string() }),
});

const bytes = Buffer.alloc(5_000, "<script>alert(1)</script>");
let http: FastifyInstance;
let opened = 0;
afterEach(() => http.close());

async function server({ open = true, mediaType = "application/pdf" } = {}) {
  opened = 0;
  const config = readConfig({ LOG_LEVEL: "silent" }, false);
  const log = createLog(config.logLevel);
  http = await createHttp(config, log, { request: () => undefined, text: async () => "" });
  const api = createApi();
  api.serve(getFile, async ({ params }) => ({
    fileName: params.name,
    mediaType,
    bytes: bytes.length,
    sha256: "ab".repeat(32),
    open,
    content: (async function* () {
      opened += 1;
      yield* Readable.from([bytes.subarray(0, 4_000), bytes.subarray(4_000)]);
    })(),
  }));
  const base = { read: () => Promise.reject(), change: () => Promise.reject() };
  const gate = { base, identify: async () => nobody("api"), writeLine: async () => undefined };
  const door = openDoor(api, gate, { getFile: { who: "anyone" } });
  mount(http, api, { door, cookie: sessionCookie(config.baseUrl), practice: false });
}

const url = "/api/v1/files/besluit.pdf";
const session = { cookie: "waaier=0123456789012345678901234567890" };

test("a file can do nothing in a browser: a download, of a fixed kind, in a sandbox", async () => {
  await server();
  const { headers, rawPayload } = await http.inject(url);
  expect(headers).toMatchObject({
    "content-type": "application/pdf",
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
    "cross-origin-resource-policy": "same-origin",
    "x-frame-options": "DENY",
    "content-length": "5000",
  });
  expect(headers["content-disposition"]).toMatch(/^attachment;/);
  expect(rawPayload.equals(bytes)).toBe(true);
});

test("what is not open, or is given to somebody who is signed in, is kept by nobody on the way", async () => {
  await server({ open: false });
  expect((await http.inject(url)).headers["cache-control"]).toBe("private, no-store");
  await http.close();
  await server();
  expect((await http.inject({ url, headers: session })).headers["cache-control"]).toBe(
    "private, no-store",
  );
  expect((await http.inject(url)).headers["cache-control"]).toBe("public, no-cache");
});

test.each([
  ["besluit.pdf", "besluit.pdf", "besluit.pdf"],
  ["café (1).pdf", "cafe (1).pdf", "caf%C3%A9%20%281%29.pdf"],
  ["overzicht ☂ 'x'.pdf", "overzicht _ 'x'.pdf", "overzicht%20%E2%98%82%20%27x%27.pdf"],
  ['a";b%20c.pdf', "a_;b_20c.pdf", "a%22%3Bb%2520c.pdf"],
])("the name %j is sent in plain letters and as it is", async (name, plain, exact) => {
  await server();
  const { headers } = await http.inject(`/api/v1/files/${encodeURIComponent(name)}`);
  expect(headers["content-disposition"]).toBe(
    `attachment; filename="${plain}"; filename*=UTF-8''${exact}`,
  );
});

test("a name with a line end breaks no header", async () => {
  await server();
  const { headers } = await http.inject(`/api/v1/files/${encodeURIComponent("a\r\nX-Own: 1")}`);
  expect(headers["x-own"]).toBeUndefined();
  expect(headers["content-disposition"]).toContain("a__X-Own: 1");
});

test("who has it already gets 304, and HEAD gets the head; neither opens the content", async () => {
  await server({ mediaType: "application/vnd.oasis.opendocument.text" });
  const head = await http.inject({ method: "HEAD", url });
  expect([head.statusCode, head.payload, head.headers["content-length"]]).toEqual([
    200,
    "",
    "5000",
  ]);
  const tag = `${head.headers.etag}`;
  expect(tag).toMatch(/^"sha256-[\w-]{43}"$/);
  for (const asked of [tag, `W/${tag}`, `"a", ${tag}`, "*"]) {
    const { statusCode, payload } = await http.inject({ url, headers: { "if-none-match": asked } });
    expect([statusCode, payload]).toEqual([304, ""]);
  }
  expect(opened).toBe(0);
  expect((await http.inject({ url, headers: { "if-none-match": '"b"' } })).statusCode).toBe(200);
});

test("a file is not packed on the way: its length and digest are those that are told", async () => {
  await server({ mediaType: "image/svg+xml" });
  const { headers } = await http.inject({ url, headers: { "accept-encoding": "br, gzip" } });
  expect(headers["content-encoding"]).toBeUndefined();
  expect(headers["content-length"]).toBe("5000");
});
