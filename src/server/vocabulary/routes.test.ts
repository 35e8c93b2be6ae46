import { expect, test } from "vitest";
import { vocabularyRoutes } from "#contract/vocabulary";
import { testApi } from "#platform/test-api";
import { inUndoneTransaction } from "#platform/test-db";
import { serveVocabulary } from "./routes.ts";

const { ids, ask } = testApi(serveVocabulary);

test("a vocabulary that cannot be a name is refused before it is looked up", () =>
  inUndoneTransaction(async (ctx) => {
    const params = { vocabulary: "Task Field" };
    await expect(ask(ctx, "listTerms", { params })).rejects.toThrow(/params\.vocabulary/);
  }));

test("every route of the contract is served, and answers as the contract says", () =>
  inUndoneTransaction(async (ctx) => {
    expect(ids.toSorted()).toEqual(vocabularyRoutes.map(({ id }) => id).toSorted());
    for (const id of ids) {
      await expect(ask(ctx, id, { params: { vocabulary: "region-kind" } })).resolves.toBeTruthy();
    }
  }));
