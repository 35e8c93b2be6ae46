import { describe, expect, test } from "vitest";
import { inventCountry } from "../invent-country.ts";

const facts = inventCountry().facts();
const { adoption_uses: uses, adoption_answers: answers } = facts;

describe("where municipalities merged", () => {
  const mergers = Map.groupBy(
    facts.reorganisations.filter((row) => row.kind === "merger" && row.date > "2018-01-01"),
    (row) => row.new_code,
  );

  /** What each of them said last of a thing, by what it comes down to. */
  function words(rows: readonly { organisation: string; entry: string; says: string }[]) {
    return (codes: readonly string[], entry: string) =>
      codes.flatMap(
        (code) =>
          rows.findLast((row) => row.organisation === code && row.entry === entry)?.says ?? [],
      );
  }
  const ofUse = words(
    uses
      .filter((row) => row.evidence === "own-statement")
      .map(({ organisation, entry, status }) => ({
        organisation,
        entry,
        says: status === "not-used" ? "no" : "yes",
      })),
  );
  const ofAnswer = words(
    answers.map(({ organisation, entry, answer }) => ({ organisation, entry, says: answer })),
  );

  test.each([...mergers])(
    "into %s, some parts agree, some disagree, and it says nothing itself",
    (successor, rows) => {
      const parts = rows.map((row) => row.old_code);
      const left = facts.catalogue_entries
        .map(({ id }) => id)
        .filter((entry) => ofUse([successor], entry).length === 0)
        .map((entry) => ofUse(parts, entry))
        .filter((said) => said.length === parts.length);
      expect(left.some((said) => new Set(said).size === 1)).toBe(true);
      expect(left.some((said) => new Set(said).size === 2)).toBe(true);
    },
  );

  test("two that disagreed on an answer left it to their successor, and two that agreed too", () => {
    const left = [...mergers].flatMap(([successor, rows]) =>
      facts.catalogue_entries
        .filter(({ id }) => ofAnswer([successor], id).length === 0)
        .map(({ id }) =>
          ofAnswer(
            rows.map((row) => row.old_code),
            id,
          ),
        ),
    );
    expect(left.some((said) => said.length > 1 && new Set(said).size === 1)).toBe(true);
    expect(left.some((said) => new Set(said).size > 1)).toBe(true);
  });
});
