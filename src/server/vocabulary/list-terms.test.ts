import { expect, test } from "vitest";
import * as contract from "#contract/vocabulary";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { listTerms } from "./list-terms.ts";
import { listVocabularies } from "./list-vocabularies.ts";
import { loadVocabularies } from "./load-vocabularies.ts";

const terms = (ctx: Context, vocabulary: string, query: Record<string, unknown> = {}) =>
  listTerms(ctx, vocabulary, contract.listTerms.query.parse({ limit: 500, ...query }));
const label = async (ctx: Context, code: string, on?: string) =>
  (await terms(ctx, "task-field", { on })).items.find((term) => term.code === code)?.labelEn;

test("an unknown vocabulary is not found, and the refusal names those that are", () =>
  inUndoneTransaction(async (ctx) => {
    await expect(terms(ctx, "colours")).rejects.toMatchObject({
      code: "vocabulary/unknown-vocabulary",
      status: 404,
      message: expect.stringMatching(/alias-kind, .*task-field/),
    });
  }));

test("the cursor of one vocabulary is refused at another", () =>
  inUndoneTransaction(async (ctx) => {
    const { next } = await terms(ctx, "task-field", { limit: 2 });
    await expect(terms(ctx, "urbanity", { limit: 2, cursor: next })).rejects.toMatchObject({
      code: "platform/wrong-cursor",
    });
  }));

test("a code that got another meaning has the one of the date asked", () =>
  inUndoneTransaction(async (ctx) => {
    expect(await label(ctx, "6.4", "2024-12-31")).toBe("Supported participation");
    expect(await label(ctx, "6.4", "2025-01-01")).toBe("WSW and sheltered work");
    expect(await label(ctx, "6.4")).toBe("WSW and sheltered work");
  }));

test("any date may be asked, also one before there were years", () =>
  inUndoneTransaction(async (ctx) => {
    expect((await terms(ctx, "urbanity", { on: "0000-01-01" })).total).toBe(5);
  }));

test("terms come in the order of their list", () =>
  inUndoneTransaction(async (ctx) => {
    const { items } = await terms(ctx, "size-class");
    expect(items.map(({ code }) => code)).toEqual([
      "under-20000",
      "20000-50000",
      "50000-100000",
      "100000-300000",
      "over-300000",
    ]);
  }));

test("other terms take the place of those that stood there, whole", () =>
  inUndoneTransaction(async (ctx) => {
    const term = { vocabulary: "colour", code: "red", label_nl: "rood", label_en: "red" };
    const always = { valid_from: null, valid_until: null, rank: 1, source: ["invented"] };
    await loadVocabularies(ctx, { vocabularies: [{ ...term, ...always }] });
    const all = await listVocabularies(ctx, contract.listVocabularies.query.parse({}));
    expect(all).toEqual({ total: 1, items: [{ id: "colour", terms: 1 }], next: null });
  }));
