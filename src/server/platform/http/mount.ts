import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import Papa from "papaparse";
import { z } from "zod";
import type { AnyRoute, Route } from "#contract/route";
import { Invalid } from "../refusal.ts";
import { MethodNotAllowed, notJson } from "./http-refusals.ts";

/** What a use case is asked, checked against the contract. */
export interface Asked<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** The `Idempotency-Key` of a request that makes something. */
  readonly idempotencyKey: string | null;
}

type Handle = (asked: Asked<unknown, unknown, unknown>) => Promise<unknown>;

/** The routes that are served, by their id: the API in this process, for pages and for HTTP alike. */
export interface Api {
  readonly routes: readonly { readonly route: AnyRoute; readonly handle: Handle }[];
  serve<Params, Query, Body, Reply>(
    route: Route<Params, Query, Body, Reply>,
    handle: (asked: Asked<Params, Query, Body>) => Promise<Reply>,
  ): void;
}

export function createApi(): Api {
  const routes: { route: AnyRoute; handle: Handle }[] = [];
  return {
    routes,
    serve: (route, handle) => {
      routes.push({ route, handle: handle as Handle });
    },
  };
}

/** Checks what was asked against the contract. Throws `platform/invalid-request` with every fault. */
export function checkAsked(
  route: AnyRoute,
  raw: { params: unknown; query: unknown; body: unknown },
): { params: unknown; query: unknown; body: unknown } {
  const faults: { where: string; detail: string }[] = [];
  const check = (part: "params" | "query" | "body"): unknown => {
    const schema: z.ZodType = route[part];
    const result = schema.safeParse(raw[part]);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      faults.push({ where: [part, ...issue.path].join("."), detail: issue.message });
    }
    return undefined;
  };
  const asked = {
    params: check("params"),
    query: check("query"),
    body: route.body instanceof z.ZodVoid ? undefined : check("body"),
  };
  if (faults.length === 0) return asked;
  const told = faults.map(({ where, detail }) => `${where}: ${detail}`).join("; ");
  throw new Invalid("platform/invalid-request", `Mend this and try again: ${told}`, faults);
}

/** What one address may change in a minute: more than a person writes, less than a flood. */
export const changesPerMinute = 20;

/** Puts every route of the API below `/api/v1`. Here and in this folder alone the server knows its web framework. */
export function mount(http: FastifyInstance, api: Api, practice: boolean): void {
  const methods = new Map<string, string[]>();
  for (const { route, handle } of api.routes) {
    const url = `/api/v1${route.path.replace(/\{(\w+)\}/g, ":$1")}`;
    const method = route.method.toUpperCase();
    methods.set(url, [...(methods.get(url) ?? []), method]);
    http.route({
      method,
      url,
      ...(method !== "GET" && { config: { rateLimit: { max: changesPerMinute } } }),
      handler: (request, reply) => answer(route, handle, request, reply, practice),
    });
  }
  for (const [url, allowed] of methods) mountOtherMethods(http, url, allowed);
}

/** Says which methods an address has: to a browser that asks before it sends, and to who takes another. */
function mountOtherMethods(http: FastifyInstance, url: string, methods: readonly string[]): void {
  const all = methods.includes("GET") ? ["HEAD", ...methods] : methods;
  const allow = [...all, "OPTIONS"].join(", ");
  http.options(url, (_request, reply) =>
    reply
      .code(204)
      .headers({
        allow,
        "access-control-allow-methods": allow,
        "access-control-allow-headers": "Content-Type, Idempotency-Key, If-None-Match",
        "access-control-max-age": "86400",
      })
      .send(),
  );
  http.route({
    method: ["GET", "POST", "PUT", "PATCH", "DELETE"].filter((one) => !methods.includes(one)),
    url,
    handler: (_request, reply) => {
      reply.header("allow", allow);
      throw new MethodNotAllowed(
        "platform/method-not-allowed",
        `This address knows ${allow} only.`,
      );
    },
  });
}

async function answer(
  route: AnyRoute,
  handle: Handle,
  request: FastifyRequest,
  reply: FastifyReply,
  practice: boolean,
): Promise<unknown> {
  const { params, query, body } = request;
  const type = request.headers["content-type"];
  if (body !== undefined && type !== undefined && !/^application\/json\b/i.test(type))
    throw notJson();
  refuseUnknown(route, query);
  const asked = checkAsked(route, { params, query, body });
  const key = request.headers["idempotency-key"];
  const idempotencyKey = typeof key === "string" ? key : null;
  if (wantsCsv(asked.query)) return sendCsv(route, handle, asked, reply, practice);
  const result = await handle({ ...asked, idempotencyKey });
  if (route.status === 204) return reply.code(204).send();
  linkNext(request, reply, result);
  return sendJson(reply, route.status, practice ? { ...(result as object), practice } : result);
}

/**
 * A parameter that is not known would be passed over, and its sender would take the answer for another:
 * `?On=2018-01-01` gave today.
 */
function refuseUnknown({ query }: AnyRoute, asked: unknown): void {
  const known = query instanceof z.ZodObject ? Object.keys(query.shape) : null;
  const unknown = Object.keys(asked as object).filter((name) => known?.includes(name) === false);
  if (!known || unknown.length === 0) return;
  const told = known.length === 0 ? "None is." : `Known are: ${known.join(", ")}.`;
  throw new Invalid(
    "platform/unknown-parameter",
    `Not every parameter is known here. ${told}`,
    unknown.slice(0, 20).map((name) => ({ where: `query.${name}`, detail: "not known here" })),
  );
}

/** JSON with the length known, without another look at it by the framework's serialiser. */
function sendJson(reply: FastifyReply, status: number, value: unknown): FastifyReply {
  return reply
    .code(status)
    .header("content-type", "application/json; charset=utf-8")
    .send(JSON.stringify(value));
}

/** `Link: rel="next"` (RFC 8288) beside the `next` of a list. */
function linkNext(request: FastifyRequest, reply: FastifyReply, result: unknown): void {
  const next = (result as { next?: string | null }).next;
  if (!next) return;
  const url = new URL(request.url, "http://localhost");
  url.searchParams.set("cursor", next);
  reply.header("link", `<${url.pathname}${url.search}>; rel="next"`);
}

const wantsCsv = (query: unknown): boolean =>
  typeof query === "object" && query !== null && "format" in query && query.format === "csv";

async function sendCsv(
  route: AnyRoute,
  handle: Handle,
  asked: { params: unknown; query: unknown; body: unknown },
  reply: FastifyReply,
  practice: boolean,
): Promise<FastifyReply> {
  if (!route.csv) {
    throw new Invalid("platform/no-csv", "This list has no CSV form. Ask it as JSON.", [
      { where: "query.format", detail: "only json" },
    ]);
  }
  const { cursor: _, format: __, ...filters } = asked.query as Record<string, unknown>;
  const query = { ...filters, limit: 100_000 };
  const list = (await handle({ ...asked, query, idempotencyKey: null })) as { items: unknown[] };
  const text = toCsv(route.csv, list.items);
  return reply
    .header("content-type", "text/csv; charset=utf-8")
    .header(
      "content-disposition",
      `attachment; filename="waaier-${practice ? "oefenland-" : ""}${route.id}.csv"`,
    )
    .send(
      practice ? `# Oefenland: alles hier is verzonnen / practice: all invented\r\n${text}` : text,
    );
}

/** A table of the named columns. Text that a spreadsheet would run as a formula gets an apostrophe in front. */
function toCsv(columns: readonly string[], items: readonly unknown[]): string {
  const cell = (item: unknown, column: string): unknown =>
    column
      .split(".")
      .reduce<unknown>((at, name) => (at as Record<string, unknown> | null)?.[name], item);
  return Papa.unparse(
    { fields: [...columns], data: items.map((item) => columns.map((c) => cell(item, c) ?? "")) },
    { escapeFormulae: true },
  );
}
