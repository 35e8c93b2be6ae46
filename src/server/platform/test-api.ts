import type { Context } from "./context.ts";
import { type Api, createApi, openDoor, type RawAsked } from "./http/api.ts";

/** The routes of a module, asked as the server does: what is asked is checked first, and here what comes back too. */
export function testApi(serve: (api: Api) => void) {
  const api = createApi();
  serve(api);
  return {
    ids: api.routes.map(({ route }) => route.id),
    async ask(ctx: Context, id: string, raw: Partial<RawAsked> = {}): Promise<unknown> {
      const served = api.routes.find(({ route }) => route.id === id);
      if (!served) throw new Error(`${id} is not served`);
      const work = { read: within(ctx), change: within(ctx) };
      const door = openDoor(api, {
        base: work,
        identify: async () => ctx.caller,
        writeLine: async () => undefined,
      });
      const credentials = { token: null, origin: "api" as const };
      const asked = { params: {}, query: {}, body: undefined, credentials, ...raw };
      const reply = await door(served.route, asked);
      // Through JSON, as it leaves the server.
      if (served.route.status === 204) return undefined;
      return served.route.reply.parse(JSON.parse(JSON.stringify(reply)));
    },
  };
}

const within =
  (ctx: Context) =>
  <T>(use: (ctx: Context) => Promise<T>): Promise<T> =>
    use(ctx);
