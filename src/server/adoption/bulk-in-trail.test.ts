import { hash } from "node:crypto";
import { expect, test } from "vitest";
import type { Act } from "#platform/access/caller-work";
import type { Context } from "#platform/context";
import { createApi, openDoor } from "#platform/http/api";
import { answerer, dune, inSmallCountry, uses } from "./answers/answers.fixture.ts";
import { serveAdoption } from "./routes.ts";

/** What a change answers, and what the audit trail keeps of it. */
async function line(ctx: Context, id: string, body: object) {
  const acts: Act[] = [];
  const api = createApi();
  serveAdoption(api);
  const served = api.routes.find(({ route }) => route.id === id);
  if (!served) throw new Error(`${id} is not served`);
  const change = <T>(use: (ctx: Context) => Promise<T>): Promise<T> => use(ctx);
  const door = openDoor(api, {
    base: { read: change, change },
    identify: async () => ctx.caller,
    writeLine: async (_, act) => {
      acts.push(act);
    },
  });
  const credentials = { token: null, origin: "api" as const };
  const { ids } = (await door(served.route, {
    params: { id: dune },
    query: {},
    body,
    credentials,
  })) as { ids: string[] };
  return { ids, object: acts[0]?.object };
}

const markOf = (ids: readonly string[]) =>
  `${ids[0]} sha256:${hash("sha256", ids.join("\n"), "hex")}`;

test("of many answers, uses or drafts at once the trail lets everybody with their ids prove which they were", () =>
  inSmallCountry(async (bare, { solution, forum, advice, joint, nothing }) => {
    const ctx = await answerer(bare, dune, { right: "administrator" });
    const answers = [uses(solution), uses(forum)];
    const given = await line(ctx, "giveAnswers", { answers });
    expect(given.ids).toHaveLength(2);
    expect(given.object).toEqual({ kind: "answer", id: markOf(given.ids) });

    const said = [joint, nothing].map((entry) => ({ entry, word: "uses" }));
    const filled = await line(ctx, "putFirstFill", { said });
    expect(filled.ids).toHaveLength(2);
    expect(filled.object).toEqual({ kind: "use", id: markOf(filled.ids) });

    const rows = [advice, null].map((entry) => ({
      name: "Qnieuw",
      entry,
      version: null,
      status: null,
      since: null,
    }));
    const taken = await line(ctx, "takeUseList", { rows });
    expect(taken.ids).toHaveLength(2);
    expect(taken.object).toEqual({ kind: "use", id: markOf(taken.ids) });
  }));

test("of one answer the trail names it by its id alone", () =>
  inSmallCountry(async (bare, { solution }) => {
    const ctx = await answerer(bare, dune);
    const { ids, object } = await line(ctx, "giveAnswers", { answers: [uses(solution)] });
    expect(object).toEqual({ kind: "answer", id: ids[0] });
  }));
