import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import Papa from "papaparse";
import { z } from "zod";
import type { AnyRoute } from "#contract/route";
import { Invalid, Refusal, Unauthenticated } from "../refusal.ts";
import type { Api, Door, RawAsked } from "./api.ts";
import { type GivenFile, sendFile } from "./file-download.ts";
import { bodyOf, isFileForm, receiveForm, withFiles } from "./file-upload.ts";
import { MethodNotAllowed, notJson } from "./http-refusals.ts";
import { countedByKey, keyOf, withoutKeys } from "./key-requests.ts";
import type { SessionCookie } from "./session-cookie.ts";
import { announcedIn, streamIn, withStreams } from "./streamed-body.ts";

/** What one address may change in a minute: more than a person writes, less than a flood. */
export const changesPerMinute = 20;

interface Mounting {
  readonly door: Door;
  readonly cookie: SessionCookie;
  readonly practice: boolean;
}

/** Puts every route of the API below `/api/v1`. Here and in this folder alone the server knows its web framework. */
export function mount(http: FastifyInstance, api: Api, given: Mounting): void {
  const methods = new Map<string, string[]>();
  for (const { route } of api.routes) {
    const url = `/api/v1${route.path.replace(/\{(\w+)\}/g, ":$1")}`;
    const method = route.method.toUpperCase();
    methods.set(url, [...(methods.get(url) ?? []), method]);
    const serve = (part: FastifyInstance): unknown =>
      part.route({
        method,
        url,
        ...(method !== "GET" && { config: { rateLimit: { max: changesPerMinute } } }),
        ...(route.withKey && countedByKey()),
        // A file keeps the length and the digest that are told of it.
        ...(route.file === "given" && { compress: false as const }),
        // What is packed is refused, and not unpacked.
        ...(route.streamed && { decompress: false as const }),
        handler: (request, reply) => answer(route, request, reply, given),
      });
    if (route.file === "taken") withFiles(http, serve);
    else if (route.streamed) withStreams(http, serve);
    else serve(http);
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
  request: FastifyRequest,
  reply: FastifyReply,
  { door, practice, cookie }: Mounting,
): Promise<unknown> {
  const { params, query } = request;
  const taken = takenIn(route, request, reply);
  refuseUnknown(route, query);
  const key = request.headers["idempotency-key"];
  const token = cookie.tokenOf(request);
  // What is told to one person is not kept for the next.
  if (token !== null || route.withKey) reply.header("cache-control", "private, no-store");
  const asked: RawAsked = {
    params,
    query,
    ...taken,
    idempotencyKey: typeof key === "string" ? key : null,
    credentials: { token, key: keyOf(request), origin: "api" },
  };
  if (wantsCsv(query)) return sendCsv(route, door, asked, reply, practice);
  const result = await door(route, asked).catch((error: unknown) => {
    // RFC 9110 §15.5.2: by what one can say who one is.
    if (route.withKey && error instanceof Unauthenticated)
      reply.header("www-authenticate", "Bearer");
    throw error;
  });
  if (route.file === "given") return sendFile(request, reply, result as GivenFile);
  if (route.status === 204) return reply.code(204).send();
  linkNext(request, reply, result);
  return sendJson(reply, route.status, practice ? { ...(result as object), practice } : result);
}

/** What came in besides the address: read already, or still to be read. */
function takenIn(
  route: AnyRoute,
  request: FastifyRequest,
  reply: FastifyReply,
): Pick<RawAsked, "body" | "receive" | "pieces" | "announced"> {
  if (route.streamed) {
    const pieces = streamIn(request, reply, route.streamed);
    return { body: undefined, pieces, announced: announcedIn(request) };
  }
  const { body, headers } = request;
  const type = headers["content-type"];
  if (body !== undefined && type !== undefined && !/^application\/json\b/i.test(type))
    throw notJson();
  const isForm = route.file === "taken" && isFileForm(request);
  return { body, ...(isForm && { receive: () => formIn(request, reply) }) };
}

/** A form with a file, as the door takes it. */
async function formIn(request: FastifyRequest, reply: FastifyReply) {
  const { fields, file } = await receiveForm(request, reply);
  if (file instanceof Refusal) throw file;
  return { body: bodyOf(fields), file };
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
    unknown
      .slice(0, 20)
      .map((name) => ({ where: `query.${withoutKeys(name)}`, detail: "not known here" })),
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
  door: Door,
  asked: RawAsked,
  reply: FastifyReply,
  practice: boolean,
): Promise<FastifyReply> {
  if (!route.csv) {
    throw new Invalid("platform/no-csv", "This list has no CSV form. Ask it as JSON.", [
      { where: "query.format", detail: "only json" },
    ]);
  }
  const list = (await door(route, { ...asked, whole: true })) as { items: unknown[] };
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

/** Of a list of things their names; anything else as it is. */
const withNames = (cell: unknown): unknown =>
  Array.isArray(cell)
    ? cell.map((one: unknown) =>
        typeof one === "object" && one !== null && "name" in one ? one.name : one,
      )
    : cell;

// The usual one of Papa Parse looks at a text of one line alone.
const formula = /^[=+\-@\t\r]/;

/** A table of the named columns. Text that a spreadsheet would run as a formula gets an apostrophe in front. */
function toCsv(columns: readonly string[], items: readonly unknown[]): string {
  const cell = (item: unknown, column: string): unknown =>
    column
      .split(".")
      .reduce<unknown>((at, name) => (at as Record<string, unknown> | null)?.[name], item);
  return Papa.unparse(
    {
      fields: [...columns],
      data: items.map((item) => columns.map((c) => withNames(cell(item, c) ?? ""))),
    },
    { escapeFormulae: formula },
  );
}
