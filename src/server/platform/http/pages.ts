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
import type { Config } from "../config.ts";
import type { Log } from "../log.ts";
import { problemOf, refusalOf } from "../problem.ts";
import { unknownAddress } from "./http-refusals.ts";
import { type Api, changesPerMinute, checkAsked } from "./mount.ts";
import { sendProblem } from "./server.ts";

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
    api,
    config,
    log,
    clock,
  }: {
    web: WebBundle;
    api: Api;
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

  const ask = askInProcess(api);
  const draw = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const asked: PageRequest = {
      method: request.method === "POST" ? "POST" : "GET",
      url: request.url,
      form: request.body instanceof URLSearchParams ? request.body : null,
      acceptLanguage: request.headers["accept-language"] ?? null,
      baseUrl: config.baseUrl,
      practice: config.practice,
      now: clock(),
      ask,
    };
    try {
      return send(reply, await web.render(asked));
    } catch (error) {
      log.error({ err: error, route: request.routeOptions.url }, "page failed");
      return send(reply, web.renderFailure(asked));
    }
  };
  // The limit does not count what has no route by itself; a page that is not there costs as much as another.
  const counted = config.rateLimit > 0 ? { preHandler: http.rateLimit() } : {};
  http.setNotFoundHandler(counted, (request, reply) =>
    request.url.startsWith("/api/")
      ? sendProblem(reply, unknownAddress(), request.url, config.practice)
      : draw(request, reply),
  );
  for (const url of ["/", "/nl", "/nl/*", "/en", "/en/*"]) {
    http.get(url, draw);
    http.post(url, { config: { rateLimit: { max: changesPerMinute } } }, draw);
  }
  for (const url of ["/sitemap.xml", "/robots.txt", "/.well-known/security.txt"])
    http.get(url, draw);
}

const send = (reply: FastifyReply, page: PageReply): FastifyReply =>
  reply
    .code(page.status)
    .header("content-security-policy", contentSecurityPolicy)
    .header("cache-control", "no-cache")
    .headers(page.headers)
    .send(page.body);

/** The API as a page may ask it: checked by the contract, refused with a problem document. */
function askInProcess(api: Api): Ask {
  const byId = new Map(api.routes.map((served) => [served.route.id, served]));
  return async (route, { params = {}, query = {}, body } = {}) => {
    const served = byId.get(route.id);
    if (!served) throw new Error(`No route ${route.id} is served`);
    try {
      const asked = checkAsked(route, { params, query, body });
      return (await served.handle({ ...asked, idempotencyKey: null })) as never;
    } catch (error) {
      const refusal = refusalOf(error);
      if (!refusal) throw error;
      throw new Problem(problemOf(refusal, route.path));
    }
  };
}
