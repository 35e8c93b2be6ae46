import { once } from "node:events";
import { type AddressInfo, connect, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import type { FastifyInstance } from "fastify";
import { afterEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { route } from "#contract/route";
import { type Caller, nobody } from "../caller.ts";
import { readConfig } from "../config.ts";
import { createLog } from "../log.ts";
import { Unauthenticated } from "../refusal.ts";
import { testCaller } from "../test-caller.ts";
import { createApi, openDoor } from "./api.ts";
import { mount } from "./mount.ts";
import { createHttp } from "./server.ts";
import { sessionCookie } from "./session-cookie.ts";

const described = { tag: "Test", summary: "Only for tests" };
const weigh = route({
  ...described,
  id: "weigh",
  method: "post",
  path: "/weighings",
  withKey: true,
  streamed: ["application/xml", "text/xml"],
  query: z.object({ most: z.coerce.number().optional() }),
  reply: z.object({ bytes: z.int(), largest: z.int() }),
});
const getMine = route({
  ...described,
  id: "getMine",
  method: "get",
  path: "/mine",
  reply: z.object({}),
});

const good = `wk_${"a".repeat(43)}`;
const key = { id: "019a0000-0000-7000-8000-000000000001", organisation: "GM9001" };
const xml = { "content-type": "application/xml", authorization: `Bearer ${good}` };

let http: FastifyInstance;
let began = 0;
let ended: unknown[] = [];
let announcements: number[] = [];
const said: string[] = [];
afterEach(async () => {
  began = 0;
  ended = [];
  announcements = [];
  vi.useRealTimers();
  said.length = 0;
  await http.close();
});

/** Weighs what comes in, and stops at `most` bytes. Knows one key, and one session. */
async function server(env: NodeJS.ProcessEnv = {}): Promise<void> {
  const config = readConfig({ LOG_LEVEL: "silent", RATE_LIMIT_PER_MINUTE: "0", ...env }, false);
  const keep = (...words: unknown[]): unknown => said.push(JSON.stringify(words));
  const log = Object.assign(createLog(config.logLevel), { info: keep, error: keep });
  http = await createHttp(config, log, { request: () => undefined, text: async () => "" });
  const api = createApi();
  api.serve(weigh, async ({ query, pieces, announced, work }) => {
    await work.read(async () => undefined);
    began += 1;
    announcements.push(announced);
    let bytes = 0;
    let largest = 0;
    try {
      for await (const piece of pieces) {
        bytes += piece.length;
        largest = Math.max(largest, piece.length);
        if (bytes >= (query.most ?? Number.POSITIVE_INFINITY)) break;
      }
      return { bytes, largest };
    } catch (error) {
      ended.push(error);
      throw error;
    }
  });
  api.serve(getMine, ({ work }) => work.read(async () => ({})));
  const context = { db: null as never, now: new Date(), practice: false, caller: nobody("api") };
  const run = <T>(use: (ctx: typeof context) => Promise<T>) => use(context);
  const identify = async (
    _ctx: unknown,
    shown: { token: string | null; key?: string | null },
  ): Promise<Caller> => {
    if (shown.token !== null) return testCaller();
    if (shown.key === good) return { ...nobody("api"), key };
    if (typeof shown.key === "string") throw new Unauthenticated("test/wrong-key", "Not a key.");
    return nobody("api");
  };
  const gate = { base: { read: run, change: run }, identify, writeLine: async () => undefined };
  const rules = { weigh: { who: "key" as const }, getMine: { who: "signed-in" as const } };
  const cookie = sessionCookie(config.baseUrl);
  mount(http, api, { door: openDoor(api, gate, rules), cookie, practice: false });
}

const send = async (payload: Buffer | string, headers: Record<string, string> = xml, query = "") =>
  http.inject({ method: "POST", url: `/api/v1/weighings${query}`, payload, headers });

/** A connection on which the head of a request was sent, and what it has answered so far. */
async function open(...head: string[]): Promise<{ socket: Socket; answer: () => string }> {
  if (!http.server.listening) await http.listen({ port: 0, host: "127.0.0.1" });
  const socket = connect((http.server.address() as AddressInfo).port, "127.0.0.1");
  let answer = "";
  socket.on("data", (part: Buffer) => {
    answer += part.toString();
  });
  socket.on("error", () => undefined);
  const query = head[0]?.startsWith("?") ? head.shift() : "";
  socket.write(
    [
      `POST /api/v1/weighings${query} HTTP/1.1`,
      "Host: x",
      "Content-Type: text/xml",
      ...head,
      "",
      "",
    ].join("\r\n"),
  );
  return { socket, answer: () => answer };
}
const withKey = `Authorization: Bearer ${good}`;

test.each([
  ["no key", {}, "/problems/platform/key-needed"],
  ["a wrong key", { authorization: `Bearer ${good}x` }, "/problems/test/wrong-key"],
  ["a session", { cookie: `waaier=${"s".repeat(30)}`, "sec-fetch-site": "same-origin" }, null],
  ["a key in another way", { authorization: `Basic ${good}` }, "/problems/platform/key-needed"],
])("%s opens nothing: 401, and by what one can say who one is", async (_, headers, type) => {
  await server();
  const reply = await send("<a/>", { "content-type": "text/xml", ...headers });
  expect(reply.statusCode).toBe(401);
  expect(reply.headers["www-authenticate"]).toBe("Bearer");
  expect(reply.json()).toMatchObject({ type: type ?? "/problems/platform/key-needed" });
  expect(began).toBe(0);
});

test("a key in the address is no key", async () => {
  await server();
  const reply = await send("<a/>", { "content-type": "text/xml" }, `?access_token=${good}`);
  expect(reply.statusCode).toBe(400);
  expect(reply.body).not.toContain(good);
});

test("a key that stands bare in the address is not told on", async () => {
  await server();
  for (const name of [good, good.toUpperCase(), `a.${good}`, `${good}=1&b`]) {
    const reply = await send("<a/>", { "content-type": "text/xml" }, `?${name}`);
    expect(reply.statusCode).toBe(400);
    expect(reply.body).toContain("query.");
    expect(reply.body.toLowerCase()).not.toContain("aaaa");
  }
  const { errors } = (await send("<a/>", xml, `?${good}`)).json<{ errors: object[] }>();
  expect(errors).toEqual([{ where: "query.wk_…", detail: "not known here" }]);
});

test("a key opens nothing that asks for a person", async () => {
  await server();
  const reply = await http.inject({
    url: "/api/v1/mine",
    headers: { authorization: xml.authorization },
  });
  expect(reply.statusCode).toBe(401);
  expect(reply.json()).toMatchObject({ type: "/problems/platform/not-signed-in" });
});

test("who may not is told before the content comes in", async () => {
  await server();
  const { socket, answer } = await open("Content-Length: 20000000");
  await once(socket, "data");
  expect(answer()).toContain("HTTP/1.1 401");
  socket.destroy();
});

test.each([
  ["application/json", "{}"],
  ["application/x-www-form-urlencoded", "a=b"],
  ["multipart/form-data; boundary=b", "--b--"],
])("%s is refused with what is taken, unread", async (type, body) => {
  await server();
  const reply = await send(body, { ...xml, "content-type": type });
  expect(reply.statusCode).toBe(415);
  expect(reply.json<{ detail: string }>().detail).toContain("application/xml, text/xml");
  expect(began).toBe(0);
});

test("what is compressed is refused and not unpacked", async () => {
  await server();
  const reply = await send(gzipSync("<a/>"), { ...xml, "content-encoding": "gzip" });
  expect(reply.statusCode).toBe(415);
  expect(reply.headers["accept-encoding"]).toBe("identity");
  expect(reply.json()).toMatchObject({ type: "/problems/platform/compressed" });
  expect(began).toBe(0);
});

test("25 MB comes in whole, in small pieces, whatever its parameters", async () => {
  await server();
  await http.listen({ port: 0, host: "127.0.0.1" });
  const { port } = http.server.address() as AddressInfo;
  const reply = await fetch(`http://127.0.0.1:${port}/api/v1/weighings`, {
    method: "POST",
    headers: { ...xml, "content-type": "Application/XML; charset=utf-8" },
    body: Buffer.alloc(25_000_000, "a"),
  });
  const { bytes, largest } = (await reply.json()) as { bytes: number; largest: number };
  expect(bytes).toBe(25_000_000);
  expect(largest).toBeLessThanOrEqual(256 * 1024);
  expect(reply.headers.get("cache-control")).toBe("private, no-store");
});

test("where reading stops the answer comes, and who goes on sending is hung up on", async () => {
  await server();
  const { socket, answer } = await open("?most=10", withKey, "Transfer-Encoding: chunked");
  const chunk = `1000\r\n${"a".repeat(0x1000)}\r\n`;
  socket.write(chunk);
  await once(socket, "data");
  expect(answer()).toContain("HTTP/1.1 200");
  const closed = once(socket, "close");
  const begun = Date.now();
  const sending = setInterval(() => socket.write(chunk), 20);
  await closed;
  clearInterval(sending);
  expect(Date.now() - begun).toBeLessThan(9_000);
}, 15_000);

test("how long the content will be is known before it comes, when its sender says so", async () => {
  await server();
  const { socket } = await open(withKey, "Content-Length: 20000000");
  const chunked = await open(withKey, "Transfer-Encoding: chunked");
  await vi.waitFor(() => expect(announcements.toSorted()).toEqual([0, 20_000_000]));
  socket.destroy();
  chunked.socket.destroy();
  await vi.waitFor(() => expect(ended).toHaveLength(2));
});

test("who sends nothing for ten seconds is told so and hung up on; who sends slowly is not", async () => {
  await server();
  const [silent, slow] = [
    await open(withKey, "Content-Length: 1000"),
    await open(withKey, "Content-Length: 3"),
  ];
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  silent.socket.write("<Bsn>999990007</Bsn>");
  for (let n = 0; n < 3; n += 1) {
    slow.socket.write("x");
    await wait(100);
    if (n < 2) await vi.advanceTimersByTimeAsync(n === 0 ? 9_000 : 900);
    expect(silent.answer()).toBe("");
  }
  while (slow.answer() === "") await wait(20);
  expect(slow.answer()).toContain("HTTP/1.1 200");
  const closed = once(silent.socket, "close");
  await vi.advanceTimersByTimeAsync(10_000);
  await closed;
  expect(silent.answer()).toContain("HTTP/1.1 408");
  expect(silent.answer()).toContain("/problems/platform/too-slow");
  expect(ended).toMatchObject([{ status: 408, code: "platform/too-slow" }]);
  expect(said.join()).not.toMatch(/99999|fault|wk_/);
});

test("what breaks off ends the reading, is no fault of ours and leaves nothing of it in the log", async () => {
  await server();
  const { socket } = await open(withKey, "Content-Length: 1000");
  socket.write("<Bsn>999990007</Bsn>");
  await wait(200);
  expect(began).toBe(1);
  socket.destroy();
  await wait(200);
  expect(ended).toMatchObject([{ status: 400, code: "platform/broken-off" }]);
  expect(said.join()).not.toMatch(/99999|fault|wk_/);
});

test("requests are counted by their key once it was answered, and by their address before", async () => {
  await server({ RATE_LIMIT_PER_MINUTE: "2" });
  const codes = async (headers: Record<string, string>, times: number): Promise<number[]> => {
    const all: number[] = [];
    for (let n = 0; n < times; n += 1) all.push((await send("<a/>", headers)).statusCode);
    return all;
  };
  const wrong = (n: number) => ({ ...xml, authorization: `Bearer wk_${n}` });
  expect(await codes(xml, 1)).toEqual([200]);
  expect([...(await codes(wrong(1), 1)), ...(await codes(wrong(2), 1))]).toEqual([401, 429]);
  // The address is used up, the key is not.
  expect(await codes(xml, 3)).toEqual([200, 200, 429]);
});
