import { once } from "node:events";
import { type AddressInfo, connect, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import { afterEach, expect, test } from "vitest";
import { z } from "zod";
import { Problem, type WebBundle } from "#contract/pages";
import { getMe } from "#contract/people";
import { route } from "#contract/route";
import { type Caller, nobody } from "../caller.ts";
import { readConfig } from "../config.ts";
import { createLog } from "../log.ts";
import { testCaller } from "../test-caller.ts";
import { createApi, openDoor } from "./api.ts";
import { mount } from "./mount.ts";
import { mountPages } from "./pages.ts";
import { createHttp } from "./server.ts";
import { sessionCookie } from "./session-cookie.ts";
import { sentForm } from "./test-form.ts";

const described = { tag: "Test", summary: "Only for tests" };
const putFile = route({
  ...described,
  id: "putFile",
  method: "post",
  path: "/files",
  file: "taken",
  status: 201,
  body: z.object({ title: z.string().min(3), note: z.string().optional() }),
  reply: z.object({ title: z.string(), name: z.string().nullable(), bytes: z.int() }),
});
const putThing = route({
  ...described,
  id: "putThing",
  method: "post",
  path: "/things",
  status: 201,
  body: z.object({ title: z.string() }),
  reply: z.object({ title: z.string() }),
});

let http: FastifyInstance;
let handled = 0;
afterEach(async () => {
  handled = 0;
  await http.close();
});

async function server(caller: Caller = testCaller()): Promise<FastifyInstance> {
  const config = readConfig({ LOG_LEVEL: "silent", RATE_LIMIT_PER_MINUTE: "0" }, false);
  const log = createLog(config.logLevel);
  http = await createHttp(config, log, { request: () => undefined, text: async () => "" });
  const api = createApi();
  api.serve(putFile, ({ body, file, work }) =>
    work.change(async () => {
      handled += 1;
      return { title: body.title, name: file?.name ?? null, bytes: file?.bytes.length ?? 0 };
    }),
  );
  api.serve(putThing, async ({ body }) => body);
  api.serve(getMe, ({ work }) => work.read(async () => ({}) as never));
  const context = { db: null as never, now: new Date(), practice: false, caller: nobody("api") };
  const base = {
    read: <T>(use: (ctx: typeof context) => Promise<T>) => use(context),
    change: <T>(use: (ctx: typeof context) => Promise<T>) => use(context),
  };
  const gate = { base, identify: async () => caller, writeLine: async () => undefined };
  const signedIn = { who: "signed-in" as const };
  const door = openDoor(api, gate, { putFile: signedIn, putThing: signedIn, getMe: signedIn });
  const cookie = sessionCookie(config.baseUrl);
  mount(http, api, { door, cookie, practice: false });
  await mountPages(http, { web, door, cookie, config, log, clock: () => new Date() });
  return http;
}

/** A page that sends on what it got, and says what came of it. */
const web: WebBundle = {
  async render({ form, file, ask }) {
    const body = { title: form?.get("title") ?? "" };
    const outcome = await ask(putFile, { body, ...(file && { file }) }).catch((error: unknown) => {
      if (!(error instanceof Problem)) throw error;
      return error.document.type;
    });
    return { status: 200, headers: {}, body: JSON.stringify({ typed: body.title, outcome }) };
  },
  renderFailure: () => ({ status: 500, headers: {}, body: "failed" }),
};

const post = async (url: string, form: Awaited<ReturnType<typeof sentForm>>, headers = {}) =>
  http.inject({ method: "POST", url, ...form, headers: { ...form.headers, ...headers } });
const toApi = async (form: Awaited<ReturnType<typeof sentForm>>) => {
  const reply = await post("/api/v1/files", form);
  return { status: reply.statusCode, type: reply.json<{ type?: string }>().type, reply };
};

/** Sends the head of a request and what is given of its body, and waits for the first piece of an answer. */
async function half(
  head: readonly string[],
  body = "",
): Promise<{ socket: Socket; answer: string }> {
  if (!http.server.listening) await http.listen({ port: 0, host: "127.0.0.1" });
  const socket = connect((http.server.address() as AddressInfo).port, "127.0.0.1");
  socket.write(
    `${["POST /api/v1/files HTTP/1.1", "Host: x", ...head, "", ""].join("\r\n")}${body}`,
  );
  const [answer] = await Promise.race([once(socket, "data"), wait(500, ["nothing"])]);
  return { socket, answer: String(answer) };
}
const asForm = "Content-Type: multipart/form-data; boundary=b";

test("who may not is told before the file comes in", async () => {
  await server(nobody("api"));
  const { socket, answer } = await half([asForm, "Content-Length: 20000000"]);
  socket.destroy();
  expect(answer).toContain("HTTP/1.1 401");
});

test("a form of 31 MB is refused unread, and one without a length too", async () => {
  await server();
  const large = await half([asForm, "Content-Length: 31000000"]);
  const endless = await half([asForm, "Transfer-Encoding: chunked"]);
  for (const { socket } of [large, endless]) socket.destroy();
  expect(large.answer).toContain("HTTP/1.1 413");
  expect(large.answer).toContain("/problems/platform/file-too-large");
  expect(endless.answer).toContain("HTTP/1.1 411");
});

test("a file of 26 MB is refused while it comes in, one of 25 MB is taken", async () => {
  await server();
  const of = (size: number) => sentForm({ title: "Groot" }, ["file", "a.pdf", Buffer.alloc(size)]);
  const { status, type } = await toApi(await of(26_000_000));
  expect([status, type]).toEqual([413, "/problems/platform/file-too-large"]);
  expect((await toApi(await of(25_000_001))).status).toBe(413);
  expect(handled).toBe(0);
  const { reply } = await toApi(await of(25_000_000));
  expect(reply.json()).toEqual({ title: "Groot", name: "a.pdf", bytes: 25_000_000 });
});

test("more forms at once than there is memory for are asked to wait, and room comes back", async () => {
  await server();
  const begun = await Promise.all(
    Array.from({ length: 4 }, () => half([asForm, "Content-Length: 30000000"], "--b\r\n")),
  );
  expect(begun.map(({ answer }) => answer)).toEqual(Array(4).fill("nothing"));
  const small = await sentForm({ title: "Klein" }, ["file", "a.pdf", Buffer.alloc(1_000)]);
  expect((await toApi(small)).type).toBe("/problems/platform/uploads-busy");
  for (const { socket } of begun) socket.destroy();
  await wait(200);
  expect((await toApi(small)).status).toBe(201);
});

test.each([
  ["two files", sentForm({ title: "Twee" }, ["file", "a.pdf", "a"], ["file", "b.pdf", "b"])],
  ["a file in another field", sentForm({ title: "Elders" }, ["other", "a.pdf", "a"])],
  [
    "twenty-one fields",
    sentForm(Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`f${at}`, "a"]))),
  ],
  ["a field without end", sentForm({ title: "a".repeat(20_000) })],
  ["a field named after what every object has", sentForm({ title: "abc", constructor: "a" })],
])("a form with %s is refused", async (_what, form) => {
  await server();
  const { status, type } = await toApi(await form);
  expect([status, type]).toEqual([400, "/problems/platform/invalid-form"]);
  expect(handled).toBe(0);
});

test.each([
  ["no boundary", "multipart/form-data", "--b\r\n"],
  [
    "no end",
    "multipart/form-data; boundary=b",
    '--b\r\nContent-Disposition: form-data; name="title"\r\n\r\nab',
  ],
  ["a header without end", "multipart/form-data; boundary=b", `--b\r\n${"a".repeat(100_000)}`],
  ["only noise", "multipart/form-data; boundary=b", "noise"],
])("a form with %s is answered with 400", async (_what, type, payload) => {
  await server();
  const reply = await http.inject({
    method: "POST",
    url: "/api/v1/files",
    headers: { "content-type": type },
    payload,
  });
  expect(reply.statusCode).toBe(400);
  expect(handled).toBe(0);
});

test("a form with a file is not taken where none is asked for", async () => {
  await server();
  const form = await sentForm({ title: "Ergens" }, ["file", "a.pdf", "a"]);
  expect((await post("/api/v1/things", form)).statusCode).toBe(415);
  expect((await post("/api/v1/nowhere", form)).statusCode).toBe(404);
  expect((await post("/nowhere", form, own)).json()).toMatchObject({ typed: "" });
});

test("fields are held against the contract: an empty one is absent, a double one is none", async () => {
  await server();
  const short = await toApi(await sentForm({ title: "ab" }, ["file", "a.pdf", "a"]));
  expect(short.type).toBe("/problems/platform/invalid-request");
  const form = new FormData();
  for (const title of ["een", "twee"]) form.append("title", title);
  const sent = new Response(form);
  const double = await toApi({
    headers: { "content-type": sent.headers.get("content-type") ?? "" },
    payload: Buffer.from(await sent.arrayBuffer()),
  });
  expect(double.type).toBe("/problems/platform/invalid-request");
  expect((await toApi(await sentForm({ title: "goed", note: "" }))).status).toBe(201);
});

test("a name comes in as it was sent: a path is not cut off unseen", async () => {
  await server();
  for (const name of ["../../etc/passwd", "café ☂.pdf", "C:\\temp\\a.pdf"]) {
    const payload = `--b\r\nContent-Disposition: form-data; name="title"\r\n\r\nabc\r\n--b\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\na\r\n--b--\r\n`;
    const { reply } = await toApi({
      headers: { "content-type": "multipart/form-data; boundary=b" },
      payload: Buffer.from(payload),
    });
    expect(reply.json()).toMatchObject({ name });
  }
});

test("a form in which no file was chosen has none; JSON has none either", async () => {
  await server();
  const none = await toApi(await sentForm({ title: "Zonder" }, ["file", "", ""]));
  expect(none.reply.json()).toMatchObject({ name: null });
  const json = await http.inject({
    method: "POST",
    url: "/api/v1/files",
    payload: { title: "Zonder" },
  });
  expect(json.json()).toMatchObject({ name: null });
});

const own = { cookie: "waaier=0123456789012345678901234567890", "sec-fetch-site": "same-origin" };

test("a page gets the form with its file, and sends it on", async () => {
  await server();
  const form = await sentForm({ title: "Van de pagina" }, ["file", "a.pdf", "abc"]);
  expect((await post("/nl/iets", form, own)).json()).toEqual({
    typed: "Van de pagina",
    outcome: { title: "Van de pagina", name: "a.pdf", bytes: 3 },
  });
});

test("a page can be shown again with what was typed when its file was too large", async () => {
  await server();
  const form = await sentForm({ title: "Getypt" }, ["file", "a.pdf", Buffer.alloc(26_000_000)]);
  expect((await post("/nl/iets", form, own)).json()).toEqual({
    typed: "Getypt",
    outcome: "/problems/platform/file-too-large",
  });
});

test("the form of a page is not read of a visitor, nor of a session that ended", async () => {
  const form = await sentForm({ title: "Getypt" }, ["file", "a.pdf", "abc"]);
  await server();
  const visitor = await post("/nl/iets", form);
  await http.close();
  await server(nobody("web"));
  const ended = await post("/nl/iets", form, own);
  for (const reply of [visitor, ended]) {
    expect(reply.json()).toEqual({ typed: "", outcome: "/problems/platform/not-signed-in" });
  }
  const elsewhere = { ...own, "sec-fetch-site": "cross-site" };
  expect((await post("/nl/iets", form, elsewhere)).statusCode).toBe(403);
});
