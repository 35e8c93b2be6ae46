import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { searchCatalogue } from "#catalogue";
import { inUndoneTransaction } from "#platform/test-db";
import { root, say } from "../tool.ts";

interface Question {
  readonly number: string;
  readonly question: string;
  /** Names of entries and components; any of them will do. */
  readonly expected: string;
}

// Written before the ranking was, from component names, requirement texts and what people ask. They are never changed
// to fit it, and it is never changed to fit one of them.
const questions = Papa.parse<Question>(
  readFileSync(join(root, "test/search/questions.csv"), "utf8"),
  { header: true, skipEmptyLines: true },
).data;

/** As many as are seen without scrolling. */
const seen = 5;

/** What part of the questions must have an expected hit among those that are seen. */
const least = 0.95;

test("there are sixty questions, each with what it should find", () => {
  expect(questions.length).toBe(60);
  expect(questions.every(({ question, expected }) => question && expected)).toBe(true);
});

test("of the questions 95 % have an expected hit among the first five", () =>
  inUndoneTransaction(async (ctx) => {
    const misses: string[] = [];
    for (const { number, question, expected } of questions) {
      const { hits } = await searchCatalogue(ctx, { q: question, limit: seen, offset: 0 });
      const names = hits.map(({ name }) => name);
      if (!expected.split("|").some((name) => names.includes(name))) {
        misses.push(`${number} "${question}" finds ${names.join(", ") || "nothing"}`);
      }
    }
    say(
      `${questions.length - misses.length} of ${questions.length} questions find what they should`,
    );
    for (const miss of misses) say(`  missed: ${miss}`);
    expect(misses.length, misses.join("\n")).toBeLessThanOrEqual(questions.length * (1 - least));
  }));
