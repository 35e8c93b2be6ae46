import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import type { FastifyInstance } from "fastify";
import { afterEach, expect, test } from "vitest";
import { testServer } from "./test-server.ts";

let http: FastifyInstance;
afterEach(() => http.close());

const listening = async (): Promise<number> => {
  await http.listen({ port: 0, host: "127.0.0.1" });
  return (http.server.address() as AddressInfo).port;
};

/** Sends bytes as they are and gives all that comes back until the server closes. */
async function raw(port: number, text: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let answer = "";
  socket.on("data", (part: Buffer) => {
    answer += part.toString();
  });
  socket.write(text);
  await once(socket, "close");
  return answer;
}

test("an address of 10 MB is answered with 431, and the server goes on", async () => {
  http = await testServer();
  const port = await listening();
  const query = "a".repeat(10_000_000);
  const answer = await raw(port, `GET /api/v1/things?q=${query} HTTP/1.1\r\nHost: x\r\n\r\n`);
  expect(answer).toContain("HTTP/1.1 431 Request Header Fields Too Large");
  expect(answer).toContain("/problems/platform/address-too-long");
  expect((await fetch(`http://127.0.0.1:${port}/api/v1/things`)).status).toBe(200);
}, 30_000);

test("what is not HTTP is answered with 400", async () => {
  http = await testServer();
  const answer = await raw(await listening(), "hello\r\n\r\n");
  expect(answer).toContain("HTTP/1.1 400 Bad Request");
  expect(answer).toContain("application/problem+json");
  expect(answer).toContain("content-security-policy: default-src 'none'");
  expect(answer).toContain("Connection: close");
});

test("more requests than the limit are answered with 429 and when to go on", async () => {
  http = await testServer({ RATE_LIMIT_PER_MINUTE: "3" });
  const codes: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    codes.push((await http.inject("/api/v1/things")).statusCode);
  }
  expect(codes).toEqual([200, 200, 200, 429, 429]);
  const refused = await http.inject("/api/v1/things");
  expect(refused.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
  expect(refused.json()).toMatchObject({ type: "/problems/platform/too-many-requests" });
  expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
});

test("whoever is behind one proxy is counted by the address that the proxy saw", async () => {
  http = await testServer({ RATE_LIMIT_PER_MINUTE: "1", TRUST_PROXY: "true" });
  const from = async (forwarded: string): Promise<number> =>
    (await http.inject({ url: "/api/v1/things", headers: { "x-forwarded-for": forwarded } }))
      .statusCode;
  expect(await from("203.0.113.1")).toBe(200);
  expect(await from("203.0.113.2")).toBe(200);
  // Written by the caller itself, before the proxy added what it saw.
  expect(await from("198.51.100.9, 203.0.113.1")).toBe(429);
});

test("without a proxy the header of the caller counts for nothing", async () => {
  http = await testServer({ RATE_LIMIT_PER_MINUTE: "1" });
  const from = async (forwarded: string): Promise<number> =>
    (await http.inject({ url: "/api/v1/things", headers: { "x-forwarded-for": forwarded } }))
      .statusCode;
  expect(await from("203.0.113.1")).toBe(200);
  expect(await from("203.0.113.2")).toBe(429);
});
