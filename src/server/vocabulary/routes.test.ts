import { expect, test } from "vitest";
import { vocabularyRoutes } from "#contract/vocabulary";
import type { Work } from "#platform/context";
import { checkAsked, createApi } from "#platform/http/mount";
import { inUndoneTransaction } from "#platform/test-db";
import { serveVocabulary } from "./routes.ts";

test("a vocabulary that cannot be a name is refused before it is looked up", () => {
  const [, listTerms] = vocabularyRoutes;
  const asked = { params: { vocabulary: "Task Field" }, query: {}, body: undefined };
  expect(() => checkAsked(listTerms, asked)).toThrow(/params\.vocabulary/);
});

test("every route of the contract is served, and answers as the contract says", () =>
  inUndoneTransaction(async (ctx) => {
    const api = createApi();
    const work: Work = { read: (use) => use(ctx), change: (use) => use(ctx) };
    serveVocabulary(api, work);
    const served = api.routes.map(({ route }) => route.id);
    expect(served.toSorted()).toEqual(vocabularyRoutes.map(({ id }) => id).toSorted());
    for (const { route, handle } of api.routes) {
      const params = { vocabulary: "region-kind" };
      const asked = checkAsked(route, { params, query: {}, body: undefined });
      const reply = await handle({ ...asked, idempotencyKey: null });
      expect(route.reply.safeParse(JSON.parse(JSON.stringify(reply))).error).toBeUndefined();
    }
  }));
