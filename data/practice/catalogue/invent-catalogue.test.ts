import { describe, expect, test } from "vitest";
import { inventCountry } from "../invent-country.ts";

const facts = inventCountry().facts();
const entries = new Map(facts.catalogue_entries.map((row) => [row.id, row]));

function stagesOf(id: string) {
  return facts.catalogue_stages
    .filter(({ entry }) => entry === id)
    .map(({ stage, decided_on }) => ({ stage, decided_on }));
}

describe("the catalogue of the practice country", () => {
  test("has entries of every kind and in every stage, and some of which no stage is known", () => {
    const { length } = facts.catalogue_entries;
    expect(length).toBeGreaterThanOrEqual(30);
    expect(length).toBeLessThanOrEqual(60);
    for (const [vocabulary, used] of [
      ["entry-kind", facts.catalogue_entries.map(({ kind }) => kind)],
      ["entry-stage", facts.catalogue_stages.map(({ stage }) => stage)],
      ["binding-level", facts.catalogue_levels.map(({ level }) => level)],
    ] as const) {
      const words = facts.vocabularies.filter((word) => word.vocabulary === vocabulary);
      expect(new Set(used)).toEqual(new Set(words.map(({ code }) => code)));
    }
    expect(stagesOf("fietsbeurs")).toEqual([]);
  });

  test("keeps a trial that failed", () => {
    const stages = stagesOf("distelbus");
    expect(stages.map(({ stage }) => stage)).toEqual(["trial", "retired"]);
    const [trial, end] = stages.map(({ decided_on }) => decided_on ?? "");
    expect((trial ?? "") < (end ?? "")).toBe(true);
  });

  test("lets no body that exists decide or own anything", () => {
    const deciders = new Set(facts.catalogue_levels.map(({ decider }) => decider));
    expect(deciders).toEqual(new Set(["other-body", "law"]));
    const invented = new Set([
      "Vereniging van Oefengemeenten",
      ...facts.municipalities.map(({ name }) => `Gemeente ${name}`),
      ...facts.joint_arrangements.map(({ short_name }) => short_name),
    ]);
    const named = [
      ...facts.catalogue_stages.map(({ decider }) => decider),
      ...facts.catalogue_entries.map(({ owner }) => owner ?? ""),
    ];
    expect(named.filter((name) => !invented.has(name))).toEqual([]);
    const words = JSON.stringify([facts.binding_levels, facts.catalogue_levels]);
    expect(words).not.toMatch(/VNG|Forum|GEMMA/);
  });

  test("gives other owners for another seed and the same entries", () => {
    const other = inventCountry(1).facts();
    expect(other.catalogue_entries.map(({ id }) => id)).toEqual([...entries.keys()]);
    expect(other.catalogue_entries.map(({ owner }) => owner)).not.toEqual(
      facts.catalogue_entries.map(({ owner }) => owner),
    );
  });
});
