import fc from "fast-check";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { secret, testServer } from "./test-server.ts";

let http: FastifyInstance;
beforeAll(async () => {
  http = await testServer({ RATE_LIMIT_PER_MINUTE: "0" });
});
afterAll(() => http.close());

const problem = "application/problem+json; charset=utf-8";
const json = { "content-type": "application/json" };
const post = (payload: string | Buffer, headers: Record<string, string> = json) =>
  http.inject({ method: "POST", url: "/api/v1/things", payload, headers });

test("a bug of ours is answered without a word about itself", async () => {
  const reply = await http.inject("/api/v1/failing");
  expect(reply.statusCode).toBe(500);
  expect(reply.json()).toMatchObject({ type: "/problems/platform/fault" });
  expect(reply.body).not.toContain(secret);
});

test.each([
  ["on=2018-02-30", "query.on"],
  ["on=yesterday", "query.on"],
  ["on=2018-01-01&on=2019-01-01", "query.on"],
  ["limit=0", "query.limit"],
  ["limit=501", "query.limit"],
  ["limit=1e9", "query.limit"],
  ["cursor=bm90LW91cnM", "query.cursor"],
  [`q=${"a".repeat(201)}`, "query.q"],
  ["format=xml", "query.format"],
  ["On=2018-01-01", "query.On"],
])("?%s is refused with the parameter named", async (query, where) => {
  const reply = await http.inject(`/api/v1/things?${query}`);
  expect(reply.statusCode).toBe(400);
  expect(reply.headers["content-type"]).toBe(problem);
  expect(reply.json()).toMatchObject({ status: 400, errors: [{ where }] });
});

test("an address that is not there, or cannot be read, is told as a problem", async () => {
  for (const url of [
    "/api/v1/nothing",
    "/api/v1/things/%ff%fe",
    `/api/v1/things/${"a".repeat(300)}`,
  ]) {
    const reply = await http.inject(url);
    expect([400, 404]).toContain(reply.statusCode);
    expect(reply.headers["x-content-type-options"]).toBe("nosniff");
    expect(reply.headers["content-type"]).toContain("json");
  }
});

test("a body that is not JSON is refused by its kind, its form or its size", async () => {
  expect((await post("{", json)).statusCode).toBe(400);
  expect((await post("", json)).statusCode).toBe(400);
  expect((await post('{"__proto__":{"a":1},"name":"abc"}')).statusCode).toBe(400);
  expect((await post("name=abc", { "content-type": "text/plain" })).statusCode).toBe(415);
  expect((await post("<a/>", { "content-type": "application/xml" })).statusCode).toBe(415);
  expect((await post("abc", {})).statusCode).toBe(415);
  const large = await post(JSON.stringify({ name: "a".repeat(1_100_000) }));
  expect(large.statusCode).toBe(413);
  expect(large.headers["content-type"]).toBe(problem);
});

test("a body that does not fit is refused with every fault", async () => {
  for (const [body, where] of [
    [{}, "body.name"],
    [{ name: "a" }, "body.name"],
    [{ name: 5 }, "body.name"],
    [[], "body"],
    [null, "body"],
  ]) {
    const reply = await post(JSON.stringify(body));
    expect(reply.statusCode).toBe(400);
    expect(reply.json()).toMatchObject({ errors: [{ where }] });
  }
});

test("another method is refused with those that the address has", async () => {
  const reply = await http.inject({ method: "PUT", url: "/api/v1/things" });
  expect(reply.statusCode).toBe(405);
  expect(reply.headers["allow"]).toBe("HEAD, GET, POST, OPTIONS");
  expect(reply.headers["content-type"]).toBe(problem);
});

test("whatever stands in a parameter, the answer is a document of JSON that no browser runs", async () => {
  const evil = fc.oneof(
    fc.constantFrom(
      "<script>alert(1)</script>",
      '"><img src=x onerror=alert(1)>',
      "javascript:alert(1)",
      "' or 1=1 --",
      "../../etc/passwd",
      "\u0000",
      "%00",
      "\r\nset-cookie: a=b",
    ),
    fc.string({ unit: "binary" }),
  );
  const place = fc.constantFrom("q", "on", "limit", "cursor", "format", "unknown", "id");
  await fc.assert(
    fc.asyncProperty(place, evil, async (where, text) => {
      const value = encodeURIComponent(text.toWellFormed());
      const url = where === "id" ? `/api/v1/things/${value}` : `/api/v1/things?${where}=${value}`;
      const reply = await http.inject(url);
      expect(reply.statusCode).toBeLessThan(500);
      expect(reply.headers["content-type"]).toMatch(/json|csv/);
      expect(reply.headers["x-content-type-options"]).toBe("nosniff");
      expect(reply.headers["content-security-policy"]).toContain("default-src 'none'");
      expect(reply.headers["set-cookie"]).toBeUndefined();
    }),
    { numRuns: 300 },
  );
});
