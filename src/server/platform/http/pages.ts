import { fileURLToPath, pathToFileURL } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import {
  type Ask,
  type PageReply,
  type PageRequest,
  Problem,
  type WebBundle,
} from "#contract/pages";
import { getMe } from "#contract/people";
import type { Config } from "../config.ts";
import type { Log } from "../log.ts";
import { problemOf, refusalOf } from "../problem.ts";
import type { Door } from "./api.ts";
import { isFileForm, receivePageForm, withFiles } from "./file-upload.ts";
import { unknownAddress } from "./http-refusals.ts";
import { changesPerMinute } from "./mount.ts";
import { sendProblem } from "./server.ts";
import type { SessionCookie } from "./session-cookie.ts";

const built = fileURLToPath(new URL("../../../../dist/web/", import.meta.url));

// Only what this site serves may run; style attributes carry the measures of figures (`--v:40%`).
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** Loads what `vite build` made of src/web. The server knows the web by this file alone, never by its sources. */
export async function loadWebBundle(): Promise<WebBundle> {
  return (await import(pathToFileURL(`${built}server/render.js`).href)) as WebBundle;
}

/** Serves the pages and their files. A page asks the API in this process, through the same contract as anyone. */
export async function mountPages(
  http: FastifyInstance,
  {
    web,
    door,
    cookie,
    config,
    log,
    clock,
  }: {
    web: WebBundle;
    door: Door;
    cookie: SessionCookie;
    config: Config;
    log: Log;
    clock: () => Date;
  },
): Promise<void> {
  await http.register(fastifyStatic, {
    root: `${built}client`,
    wildcard: false,
    index: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      // A name with a hash never changes its content.
      const lasting = /\/assets\//.test(path)
        ? "public, max-age=31536000, immutable"
        : "public, max-age=3600";
      reply.header("cache-control", lasting);
    },
  });
  http.addContentTypeParser(
    "application/x-www-form-urlencoded",
    { parseAs: "string" },
    (_request, body, done) => done(null, new URLSearchParams(body.toString())),
  );

  const draw = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const token = cookie.tokenOf(request);
    const ask = askInProcess(door, token);
    const sent = isFileForm(request)
      ? await receivePageForm(request, reply, token === null ? null : () => ask(getMe))
      : { form: request.body instanceof URLSearchParams ? request.body : null };
    const asked: PageRequest = {
      method: request.method === "POST" ? "POST" : "GET",
      url: request.url,
      ...sent,
      acceptLanguage: request.headers["accept-language"] ?? null,
      baseUrl: config.baseUrl,
      practice: config.practice,
      now: clock(),
      withSession: token !== null,
      ask,
    };
    try {
      return send(reply, await web.render(asked), token !== null);
    } catch (error) {
      log.error({ err: error, route: request.routeOptions.url }, "page failed");
      return send(reply, web.renderFailure(asked), token !== null);
    }
  };
  // The limit does not count what has no route by itself; a page that is not there costs as much as another.
  const counted = config.rateLimit > 0 ? { preHandler: http.rateLimit() } : {};
  http.setNotFoundHandler(counted, (request, reply) =>
    request.url.startsWith("/api/")
      ? sendProblem(reply, unknownAddress(), request.url, config.practice)
      : draw(request, reply),
  );
  const places = ["/", "/nl", "/nl/*", "/en", "/en/*"];
  for (const url of places) http.get(url, draw);
  withFiles(http, (part) => {
    for (const url of places) {
      part.post(url, { config: { rateLimit: { max: changesPerMinute } } }, draw);
    }
  });
  for (const url of ["/sitemap.xml", "/robots.txt", "/.well-known/security.txt"])
    http.get(url, draw);
}

function send(reply: FastifyReply, page: PageReply, personal: boolean): FastifyReply {
  return (
    reply
      .code(page.status)
      .header("content-security-policy", contentSecurityPolicy)
      .header("cache-control", "no-cache")
      .headers(page.headers)
      // A page that was kept from before signing in must not be shown after it, nor the other way round.
      .header("vary", page.headers["vary"] ?? "Cookie")
      .headers(personal ? { "cache-control": "private, no-store" } : {})
      .send(page.body)
  );
}

/** The API as a page may ask it: by the same door as anyone, in the name of who asked for the page. */
function askInProcess(door: Door, token: string | null): Ask {
  return async (route, { params = {}, query = {}, body, file = null } = {}) => {
    if (file && "refused" in file) throw new Problem(file.refused);
    const credentials = { token, origin: "web" as const };
    try {
      return (await door(route, { params, query, body, file, credentials })) as never;
    } catch (error) {
      const refusal = refusalOf(error);
      if (!refusal) throw error;
      throw new Problem(problemOf(refusal, route.path));
    }
  };
}
