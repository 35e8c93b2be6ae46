import { hash } from "node:crypto";
import compress from "@fastify/compress";
import rateLimit from "@fastify/rate-limit";
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import type { Config } from "../config.ts";
import type { Log } from "../log.ts";
import type { Metrics } from "../metrics.ts";
import { apiVersion } from "../openapi.ts";
import { problemOf, refusalOf } from "../problem.ts";
import { type Refusal, TooMany, Unavailable } from "../refusal.ts";
import { brokenRequestAnswerer } from "./broken-request.ts";
import { refuseCrossSite } from "./cross-site.ts";
import { everyHeader } from "./every-header.ts";
import { MethodNotAllowed, refusalOfFramework } from "./http-refusals.ts";
import { sessionCookie } from "./session-cookie.ts";
import { isThisMachineOnly, refuseFromElsewhere } from "./this-machine-only.ts";

const apiHeaders = {
  "api-version": apiVersion,
  "cache-control": "no-cache",
};

// Any site may read what anybody may know; what is told to one person is for our own pages.
const openToAll = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "API-Version, ETag, Link",
};

// What an address without a route of its own may be asked with.
const ofApi = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
const ofPages = ["GET", "HEAD", "POST"];

/** The bare web server: headers, limits, log lines and problem documents; no route yet. */
export async function createHttp(
  config: Config,
  log: Log,
  metrics: Metrics,
  cookie = sessionCookie(config.baseUrl),
): Promise<FastifyInstance> {
  const http = fastify({
    bodyLimit: 1_048_576,
    // The one proxy in front is trusted for the address it saw, not for those that the caller wrote before it.
    trustProxy: config.trustProxy && ((_address: string, hop: number) => hop === 0),
    requestTimeout: 30_000,
    // A stopping server answers by the hook below, with a problem document.
    return503OnClosing: false,
    // A code has at most 12 characters; a longer parameter is a mistake or worse.
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: false },
    clientErrorHandler: brokenRequestAnswerer(config.practice),
    frameworkErrors: (error, _request, reply) => {
      // Before any hook: an address that cannot be read. It is not repeated.
      sendProblem(reply.headers(everyHeader), refusalOfFramework(error), "/", config.practice);
    },
  });
  await http.register(compress, { threshold: 1024, encodings: ["br", "gzip"] });
  if (config.rateLimit > 0) await http.register(rateLimit, limits(config.rateLimit));

  const { host } = new URL(config.baseUrl);
  let closing = false;
  http.addHook("preClose", async () => {
    closing = true;
  });
  // With callbacks: every request passes here, and a promise per hook is a tenth of what we add to bare Fastify.
  http.addHook("onRequest", (request, reply, done) => {
    const withSession = cookie.tokenOf(request) !== null;
    reply.headers(everyHeader);
    if (request.url.startsWith("/api/")) {
      reply.headers(apiHeaders);
      if (!(withSession || isThisMachineOnly(request.url))) reply.headers(openToAll);
    }
    if (closing) throw new Unavailable("platform/stopping", "This server is stopping. Try again.");
    refuseFromElsewhere(request, host);
    refuseMethod(request, reply);
    refuseCrossSite(request, { baseUrl: config.baseUrl, withSession });
    done();
  });
  http.addHook("onSend", (request, reply, payload, done) => {
    // A connection that stayed open after this answer would hold up the stop until it times out.
    if (closing) reply.header("connection", "close");
    done(null, withTag(request, reply, payload));
  });
  http.addHook("onResponse", (request, reply, done) => {
    const route = request.routeOptions.url ?? "unknown";
    metrics.request(route, request.method, reply.statusCode, reply.elapsedTime / 1000);
    log.info(
      {
        route,
        method: request.method,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        // Ours and stable; what was asked, or of whom, does not stand in it.
        code: refusedWith.get(reply),
      },
      "request",
    );
    done();
  });
  http.setErrorHandler((error, request, reply) => {
    const refusal = refusalOf(error) ?? refusalOfFramework(error);
    if (!refusal) log.error({ err: error, route: request.routeOptions.url }, "fault");
    return sendProblem(reply, refusal, request.url, config.practice);
  });
  return http;
}

/** Code of the refusal that was answered, for the log line of its request. */
const refusedWith = new WeakMap<FastifyReply, string>();

export function sendProblem(
  reply: FastifyReply,
  refusal: Refusal | null,
  url: string,
  practice: boolean,
): FastifyReply {
  const problem = problemOf(refusal, url.split("?", 1)[0] ?? "/", practice);
  if (refusal) refusedWith.set(reply, refusal.code);
  if (typeof refusal?.retryAfter === "number") reply.header("retry-after", `${refusal.retryAfter}`);
  return reply
    .code(problem.status)
    .header("content-type", "application/problem+json; charset=utf-8")
    .send(JSON.stringify(problem));
}

/** A method that no route knows, such as TRACE, which would repeat the cookie to whoever asks. */
function refuseMethod({ method, url, is404 }: FastifyRequest, reply: FastifyReply): void {
  const allowed = url.startsWith("/api/") ? ofApi : ofPages;
  if (!is404 || allowed.includes(method)) return;
  const allow = allowed.join(", ");
  reply.header("allow", allow);
  throw new MethodNotAllowed("platform/method-not-allowed", `This address knows ${allow} only.`);
}

/** Per address and per minute, in memory only: no address is stored. Whoever watches over the server is not counted. */
const limits = (max: number) => ({
  max,
  allowList: ({ url }: FastifyRequest) => url.startsWith("/health/") || url === "/metrics",
  timeWindow: 60_000,
  errorResponseBuilder: (
    _request: FastifyRequest,
    { after, max: most }: { after: string; max: number },
  ) =>
    new TooMany(
      "platform/too-many-requests",
      `More than ${most} requests in a minute. Wait ${after} and go on.`,
    ),
});

/** An ETag for what can be read again, and 304 for who has it already. */
function withTag(
  { method, headers }: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): unknown {
  if (typeof payload !== "string") return payload;
  // Made bytes once: for the tag, the length and the connection.
  const bytes = Buffer.from(payload);
  if ((method !== "GET" && method !== "HEAD") || reply.statusCode !== 200) return bytes;
  const tag = `W/"${hash("sha1", bytes, "base64url")}"`;
  reply.header("etag", tag);
  if (!isAmong(headers["if-none-match"], tag)) return bytes;
  reply.code(304).removeHeader("content-type");
  return "";
}

/** Compared weakly, as RFC 9110 §13.1.2 asks. */
const isAmong = (asked: string | undefined, tag: string): boolean =>
  asked !== undefined &&
  (asked.trim() === "*" ||
    asked.split(",").some((one) => one.trim().replace(/^W\//, "") === tag.slice(2)));
