import { describe, expect, test } from "vitest";
import { readRawTable } from "../../compile/tables.ts";
import { inventCountry } from "../invent-country.ts";

const facts = inventCountry().facts();
const { adoption_answers: answers, adoption_efforts: efforts } = facts;
const LAST = "2026-11-15";

describe("an answer", () => {
  const kinds = new Map(facts.catalogue_entries.map(({ id, kind }) => [id, kind]));

  /** The first day on which the fact tables themselves ask for it. */
  function askedFrom(entry: string, version: string | null): string | null {
    const shared = facts.catalogue_stages.find(
      (row) => row.entry === entry && row.stage === "shared",
    )?.decided_on;
    if (kinds.get(entry) !== "agreement") {
      return shared ?? null;
    }
    const level = facts.catalogue_levels.find(
      (row) => row.entry === entry && row.version === version,
    );
    return level === undefined ? null : (level.in_force_from ?? shared ?? null);
  }

  test("is given to what is shared, or has a level in force, and not before that day", () => {
    const early = answers.filter(
      (row) => row.given_on < (askedFrom(row.entry, row.version) ?? "9999"),
    );
    expect(early).toEqual([]);
    const subjects = new Set(answers.map((row) => `${row.entry} ${row.version}`));
    expect(subjects.size).toBe(14);
  });

  test("that is not now has one of more than twenty reasons, and some reasons were taken over", () => {
    const reasons = answers.filter((row) => row.answer === "not-now").map((row) => row.reason_nl);
    expect(new Set(reasons).size).toBeGreaterThan(20);
    const given = new Map(answers.map((row) => [row.id, row]));
    const reused = answers.filter((row) => row.reused_from !== null);
    expect(reused.length).toBeGreaterThan(100);
    for (const row of reused) {
      const other = given.get(row.reused_from ?? "");
      expect([other?.reason_nl, other?.answer]).toEqual([row.reason_nl, "not-now"]);
      expect(other?.organisation).not.toBe(row.organisation);
    }
  });

  test("names no municipality in its reason", () => {
    const names = readRawTable("data", "municipality_names").map(({ name }) => name);
    const words = new Set(
      [...answers.map((row) => row.reason_nl), ...efforts.map((row) => row.pitfall_nl)].flatMap(
        (text) => (text ?? "").match(/\p{Lu}\p{L}+/gu) ?? [],
      ),
    );
    expect(names.filter((name) => words.has(name))).toEqual([]);
  });

  test("of a partnership is of one of which the municipality takes part, for all on one day", () => {
    const arrangementOf = new Map(facts.regional_bodies.map((row) => [row.id, row.arrangement_id]));
    const members = Map.groupBy(facts.participations, (row) => row.arrangement_id);
    const joint = answers.filter((row) => row.by !== null);
    const groups = Map.groupBy(joint, (row) => `${row.by} ${row.entry} ${row.version}`);
    expect(groups.size).toBeGreaterThan(10);
    for (const rows of groups.values()) {
      const arrangement = members.get(arrangementOf.get(rows[0]?.by ?? "") ?? "") ?? [];
      const codes = arrangement
        .filter((row) => row.participant_kind === "municipality")
        .map((row) => row.participant_id);
      expect(rows.map((row) => row.organisation).toSorted()).toEqual(codes.toSorted());
      expect(new Set(rows.map((row) => row.given_on)).size).toBe(1);
    }
  });

  test("has expired in some cases, and was followed by another in many", () => {
    const open = answers.filter((row) => row.ended_on === null);
    expect(open.filter((row) => (row.expires_on ?? "9999") <= LAST).length).toBeGreaterThan(50);
    expect(open.filter((row) => (row.planned_on ?? "9999") < LAST).length).toBeGreaterThan(5);
    expect(answers.length - open.length).toBeGreaterThan(500);
  });
});
