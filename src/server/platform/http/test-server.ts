import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { listOf, nothing, paging, route } from "#contract/route";
import type { Gate } from "../access/caller-work.ts";
import { nobody } from "../caller.ts";
import { readConfig } from "../config.ts";
import { pageOf } from "../cursor.ts";
import { createLog } from "../log.ts";
import { NotFound } from "../refusal.ts";
import { createApi, openDoor } from "./api.ts";
import { mount } from "./mount.ts";
import { createHttp } from "./server.ts";
import { sessionCookie } from "./session-cookie.ts";

const Thing = z.object({ id: z.string(), name: z.string(), size: z.number().nullable() });
const described = { tag: "Test", summary: "Only for tests" };

const listThings = route({
  ...described,
  id: "listThings",
  method: "get",
  path: "/things",
  query: z.object({ q: z.string().max(200).optional(), on: z.iso.date().optional(), ...paging }),
  reply: listOf(Thing, "ThingList"),
  csv: ["id", "name", "size", "place.code"],
});
const getThing = route({
  ...described,
  id: "getThing",
  method: "get",
  path: "/things/{id}",
  params: z.object({ id: z.string().max(40) }),
  query: z.object({ format: z.enum(["json", "csv"]).optional() }),
  reply: Thing,
});
const putThing = route({
  ...described,
  id: "putThing",
  method: "post",
  path: "/things",
  status: 201,
  body: z.object({ name: z.string().trim().min(3).max(50) }),
  reply: z.object({ name: z.string(), key: z.string().nullable() }),
});
const removeThing = route({
  ...described,
  id: "removeThing",
  method: "delete",
  path: "/things/{id}",
  params: z.object({ id: z.string() }),
  status: 204,
  reply: nothing,
});
const fail = route({ ...described, id: "fail", method: "get", path: "/failing", reply: nothing });
const wait = route({ ...described, id: "wait", method: "get", path: "/slow", reply: nothing });

/** Names that a spreadsheet, a browser or a table of commas might trip over. */
export const names = [
  "'s-Gravenhage",
  '=HYPERLINK("http://x")',
  "+31 70",
  "-5 graden",
  "@cmd",
  "a, b\nc",
  "=1+1\n@x",
];

/** What a failing route throws: told to nobody. */
export const secret = "900123456";

/** These routes need no data, so nothing is read and nobody is asked for. */
const withoutDatabase: Gate = {
  base: {
    read: () => Promise.reject(new Error("no database here")),
    change: () => Promise.reject(new Error("no database here")),
  },
  identify: async () => nobody("web"),
  writeLine: async () => undefined,
};

/** A web server with a few routes of no module, to see how the platform answers. */
export async function testServer(
  env: NodeJS.ProcessEnv = {},
  { practice = false, slow = async () => undefined as unknown } = {},
): Promise<FastifyInstance> {
  const config = readConfig({ LOG_LEVEL: "silent", ...env }, practice);
  const metrics = { request: () => undefined, text: async () => "" };
  const http = await createHttp(config, createLog(config.logLevel), metrics);
  const api = createApi();
  api.serve(listThings, async ({ query }) => {
    const page = pageOf("things", query);
    const things = names.map((name, at) => ({ id: `${at}`, name, size: at === 0 ? null : -at }));
    return {
      total: things.length,
      items: things.slice(page.offset, page.offset + page.limit),
      next: page.next(things.length),
    };
  });
  api.serve(getThing, async ({ params }) => {
    if (params.id === "1") return { id: "1", name: "one", size: 1 };
    throw new NotFound("test/no-thing", `There is no thing ${params.id}.`);
  });
  api.serve(putThing, async ({ body, idempotencyKey }) => ({
    name: body.name,
    key: idempotencyKey,
  }));
  api.serve(removeThing, async () => ({}));
  api.serve(fail, () => Promise.reject(Object.assign(new Error(secret), { detail: secret })));
  api.serve(wait, async () => {
    await slow();
    return {};
  });
  const rules = Object.fromEntries(
    api.routes.map(({ route: { id } }) => [id, { who: "anyone" as const }]),
  );
  mount(http, api, {
    door: openDoor(api, withoutDatabase, rules),
    cookie: sessionCookie(config.baseUrl),
    practice: config.practice,
  });
  return http;
}
