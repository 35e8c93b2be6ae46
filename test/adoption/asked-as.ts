import { sql } from "kysely";
import { type Ask, Problem } from "#contract/pages";
import { type Caller, nobody } from "#platform/caller";
import { readConfig } from "#platform/config";
import type { Context, Work } from "#platform/context";
import { createApi, type Door, openDoor } from "#platform/http/api";
import { mount } from "#platform/http/mount";
import { createHttp } from "#platform/http/server";
import { sessionCookie } from "#platform/http/session-cookie";
import { createLog } from "#platform/log";
import { problemOf, refusalOf } from "#platform/problem";
import { wholeApi } from "../../src/server/app.ts";
import { render } from "../../src/web/render.tsx";
import { describedParts } from "../parts.ts";

/** What was answered, to the byte: status, headers and body. */
export interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** The platform in the transaction of a test, asked by whoever is named. What is changed by asking is undone at once. */
export interface Platform {
  ask(who: string, question: Question): Promise<Told>;
  close(): Promise<void>;
}

export interface Question {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** Below `/api/` a route; a page or a file of the site otherwise. */
  readonly url: string;
  readonly body?: unknown;
}

const config = readConfig({ LOG_LEVEL: "silent", RATE_LIMIT_PER_MINUTE: "0" }, false);
export const everyRoute = wholeApi(describedParts()).routes;

/** Opens it for these callers by their names; whoever is not among them is nobody. */
export async function openTo(
  ctx: Context,
  callers: Readonly<Record<string, Caller>>,
): Promise<Platform> {
  const names = Object.keys(callers);
  const tokenOf = (who: string): string | null =>
    who in callers ? `a-token-of-invented-${names.indexOf(who)}` : null;
  const known = new Map(names.map((who) => [tokenOf(who), callers[who]]));
  const api = createApi();
  for (const { route, handle } of everyRoute) api.serve(route, handle as never);
  const door = openDoor(api, {
    base: undone(ctx),
    identify: async (_, { token }) => known.get(token) ?? nobody("web"),
    writeLine: async () => undefined,
  });
  const cookie = sessionCookie(config.baseUrl);
  const metrics = { request: () => undefined, text: async () => "" };
  const http = await createHttp(config, createLog("silent"), metrics);
  mount(http, api, { door, cookie, practice: false });
  return {
    async ask(who, { method, url, body }) {
      const token = tokenOf(who);
      if (!url.startsWith("/api/")) return pageAt(ctx, url, { door, token });
      const reply = await http.inject({
        method,
        url,
        headers: {
          origin: config.baseUrl,
          ...(token !== null && { cookie: `waaier=${token}` }),
        },
        ...(body !== undefined && { payload: body as object }),
      });
      const { date: _, ...headers } = reply.headers;
      return { status: reply.statusCode, headers, body: reply.body };
    },
    close: () => http.close(),
  };
}

/** Reads as it stands; takes every change back when it is answered, so that what is asked next stands as before. */
const undone = (ctx: Context): Work => ({
  read: (use) => use(ctx),
  async change(use) {
    await sql`savepoint asked`.execute(ctx.db);
    try {
      return await use(ctx);
    } finally {
      await sql`rollback to savepoint asked`.execute(ctx.db);
    }
  },
});

/** Drawn as the server does: by the same door, in the name of who asks for the page. */
function pageAt(
  ctx: Context,
  url: string,
  { door, token }: { readonly door: Door; readonly token: string | null },
): Promise<Told> {
  const ask: Ask = async (route, { params = {}, query = {}, body } = {}) => {
    const credentials = { token, origin: "web" as const };
    try {
      return (await door(route, { params, query, body, credentials })) as never;
    } catch (error) {
      const refusal = refusalOf(error);
      if (!refusal) throw error;
      throw new Problem(problemOf(refusal, route.path));
    }
  };
  return render({
    method: "GET",
    url,
    form: null,
    acceptLanguage: null,
    baseUrl: config.baseUrl,
    practice: false,
    now: ctx.now,
    withSession: token !== null,
    ask,
  });
}
