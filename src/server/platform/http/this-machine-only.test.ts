import type { FastifyInstance, InjectOptions } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testServer } from "./test-server.ts";

const places = [
  "/practice/outbox",
  "/practice/idp/auth",
  "/api/v1/practice/outbox-messages",
  "/nl/oefenpostvak",
  "/nl/oefenpostvak/1",
  "/en/practice-outbox?page=2",
  "/nl/oefenaanmelding/abc",
  "/en/practice-sign-in/abc",
];
const own = { host: "localhost:3000" };

let http: FastifyInstance;
beforeAll(async () => {
  http = await testServer({ RATE_LIMIT_PER_MINUTE: "0" });
  for (const url of places) http.get(url.split("?")[0] ?? "", async () => "shown");
});
afterAll(() => http.close());

const statusesOf = (asked: Omit<InjectOptions, "url">, urls = places): Promise<number[]> =>
  Promise.all(urls.map(async (url) => (await http.inject({ ...asked, url })).statusCode));
const all = (status: number): number[] => places.map(() => status);

test.each([
  ["x-forwarded-for", "203.0.113.1"],
  ["x-forwarded-proto", "https"],
  ["forwarded", "for=203.0.113.1"],
  ["via", "1.1 proxy"],
])(
  "what came by a proxy, as %s says, finds no practice sign-in and no outbox",
  async (name, value) => {
    expect(await statusesOf({ headers: { ...own, [name]: value } })).toEqual(all(404));
  },
);

test.each(["203.0.113.1", "10.0.0.1", "::ffff:10.0.0.1", "2001:db8::1"])(
  "another machine, %s, finds none",
  async (remoteAddress) => {
    expect(await statusesOf({ headers: own, remoteAddress })).toEqual(all(404));
  },
);

test.each([
  "waaier.example.nl",
  "localhost",
  "localhost:3001",
  "127.0.0.1:3000",
  "localhost.example",
])("under the name %s, which is not that of this server, there is none", async (host) => {
  expect(await statusesOf({ headers: { host } })).toEqual(all(404));
});

test("an address in disguise is the same address", async () => {
  const disguised = [
    "/%70ractice/outbox",
    "/nl/oefen%70ostvak",
    "/nl%2Foefenpostvak",
    "/NL/Oefenpostvak",
  ];
  const from = { headers: { ...own, via: "1.1 proxy" } };
  expect(await statusesOf(from, disguised)).toEqual([404, 404, 404, 404]);
});

test("this machine itself finds them, and no other site may read them", async () => {
  for (const remoteAddress of ["127.0.0.1", "::1", "::ffff:127.0.0.1"]) {
    expect(await statusesOf({ headers: own, remoteAddress })).toEqual(all(200));
  }
  const { headers } = await http.inject({ url: "/api/v1/practice/outbox-messages", headers: own });
  expect(headers["access-control-allow-origin"]).toBeUndefined();
});

test("every other address answers whoever asks", async () => {
  const asked = { headers: { via: "1.1 proxy" }, remoteAddress: "203.0.113.1" };
  expect(await statusesOf(asked, ["/api/v1/things"])).toEqual([200]);
});
