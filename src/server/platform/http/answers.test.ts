import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { names, testServer } from "./test-server.ts";

let http: FastifyInstance;
let practice: FastifyInstance;
beforeAll(async () => {
  http = await testServer({ RATE_LIMIT_PER_MINUTE: "0" });
  practice = await testServer({ RATE_LIMIT_PER_MINUTE: "0" }, { practice: true });
});
afterAll(async () => {
  await http.close();
  await practice.close();
});

const get = (url: string, headers: Record<string, string> = {}) => http.inject({ url, headers });

test("every answer carries the headers that keep a browser safe, also a refusal", async () => {
  for (const url of ["/api/v1/things", "/api/v1/things?limit=0", "/api/v1/failing", "/nothing"]) {
    const { headers } = await get(url);
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "content-security-policy": expect.stringContaining("form-action 'none'"),
      "referrer-policy": "same-origin",
      "strict-transport-security": expect.stringContaining("max-age="),
    });
  }
});

test("every answer of the API names its version and may be read from anywhere", async () => {
  for (const url of ["/api/v1/things", "/api/v1/things/2"]) {
    expect((await get(url)).headers).toMatchObject({
      "api-version": "1.0.0",
      "access-control-allow-origin": "*",
    });
  }
});

test("an answer to somebody who is signed in is not read from elsewhere", async () => {
  const { headers } = await get("/api/v1/things", { cookie: `waaier=${"a".repeat(43)}` });
  expect(headers["access-control-allow-origin"]).toBeUndefined();
});

test("a method that no route knows is refused, whatever is at the address", async () => {
  for (const [method, url] of [
    ["TRACE", "/api/v1/things"],
    ["TRACE", "/nl"],
    ["PROPFIND", "/nothing"],
    ["DELETE", "/nl"],
    ["PUT", "/nl"],
  ] as const) {
    const reply = await http.inject({ method: method as "GET", url });
    expect([method, reply.statusCode]).toEqual([method, 405]);
    expect(reply.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
    expect(reply.headers["allow"]).toContain("GET, ");
  }
  expect((await http.inject({ method: "DELETE", url: "/api/v1/nothing" })).statusCode).toBe(404);
});

test("a list links its next page, with the filters that were asked", async () => {
  const reply = await get("/api/v1/things?q=a%20b%3E&limit=4");
  const list = reply.json<{ total: number; next: string; items: unknown[] }>();
  expect(list).toMatchObject({ total: names.length, next: expect.any(String) });
  const link = `${reply.headers["link"]}`;
  const next = /^<(\/api\/v1\/things\?[^>]*)>; rel="next"$/.exec(link)?.[1] ?? "";
  expect(new URLSearchParams(next.split("?")[1]).get("q")).toBe("a b>");
  const last = await get(next);
  expect(last.json()).toMatchObject({ next: null, items: [{ id: "4" }, { id: "5" }, { id: "6" }] });
  expect(last.headers["link"]).toBeUndefined();
});

test("who has an answer already gets 304, compressed or not", async () => {
  const { headers } = await get("/api/v1/things");
  const tag = `${headers["etag"]}`;
  for (const asked of [tag, tag.slice(2), `"other", ${tag}`, "*"]) {
    const again = await get("/api/v1/things", { "if-none-match": asked, "accept-encoding": "br" });
    expect(again.statusCode).toBe(304);
    expect(again.body).toBe("");
    expect(again.headers["etag"]).toBe(tag);
  }
  const changed = await get("/api/v1/things", { "if-none-match": 'W/"other"' });
  expect(changed.statusCode).toBe(200);
});

test("HEAD gives the headers of GET without its body", async () => {
  const { headers } = await get("/api/v1/things");
  const head = await http.inject({ method: "HEAD", url: "/api/v1/things" });
  expect(head.statusCode).toBe(200);
  expect(head.body).toBe("");
  for (const name of ["etag", "content-type", "content-length"]) {
    expect(head.headers[name]).toBe(headers[name]);
  }
});

test("OPTIONS tells a browser what it may send", async () => {
  const reply = await http.inject({
    method: "OPTIONS",
    url: "/api/v1/things",
    headers: { origin: "https://elsewhere.example", "access-control-request-method": "POST" },
  });
  expect(reply.statusCode).toBe(204);
  expect(reply.headers).toMatchObject({
    "access-control-allow-origin": "*",
    "access-control-allow-methods": "HEAD, GET, POST, OPTIONS",
    "access-control-allow-headers": expect.stringContaining("Idempotency-Key"),
  });
});

test("a text in CSV that a spreadsheet would run as a formula gets an apostrophe in front", async () => {
  const reply = await get("/api/v1/things?format=csv&limit=1");
  expect(reply.headers["content-type"]).toBe("text/csv; charset=utf-8");
  expect(reply.headers["content-disposition"]).toBe('attachment; filename="waaier-listThings.csv"');
  const [head, ...rows] = reply.body.split("\r\n");
  expect(head).toBe("id,name,size,place.code");
  expect(rows).toEqual([
    "0,'s-Gravenhage,,",
    `1,"'=HYPERLINK(""http://x"")",-1,`,
    `2,"'+31 70",-2,`,
    `3,"'-5 graden",-3,`,
    `4,"'@cmd",-4,`,
    `5,"a, b\nc",-5,`,
    `6,"'=1+1\n@x",-6,`,
  ]);
  expect(rows).toHaveLength(names.length);
});

test("what is no list has no CSV", async () => {
  const reply = await get("/api/v1/things/1?format=csv");
  expect(reply.statusCode).toBe(400);
  expect(reply.json()).toMatchObject({ type: "/problems/platform/no-csv" });
});

test("what is made answers 201 with its key passed on, and what is removed 204", async () => {
  const made = await http.inject({
    method: "POST",
    url: "/api/v1/things",
    payload: { name: "  three  " },
    headers: { "idempotency-key": "k1" },
  });
  expect(made.statusCode).toBe(201);
  expect(made.json()).toEqual({ name: "three", key: "k1" });
  const gone = await http.inject({ method: "DELETE", url: "/api/v1/things/1" });
  expect(gone.statusCode).toBe(204);
});

test("in the practice country every answer and every table says so", async () => {
  expect((await practice.inject("/api/v1/things/1")).json()).toMatchObject({ practice: true });
  const csv = await practice.inject("/api/v1/things?format=csv");
  expect(csv.body.split("\r\n")[0]).toMatch(/^# Oefenland/);
  expect(csv.headers["content-disposition"]).toContain("oefenland");
  expect((await get("/api/v1/things/1")).json()).not.toHaveProperty("practice");
});
