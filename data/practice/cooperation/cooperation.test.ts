import { describe, expect, test } from "vitest";
import { inventCountry } from "../invent-country.ts";

const facts = inventCountry().facts();
const municipal = facts.participations.filter((row) => row.participant_kind === "municipality");

describe("joint arrangements", () => {
  test("are between 110 and 140, each with 3 to 25 municipalities", () => {
    for (const seed of [20261122, 1, 2, 3, 4, 5, 6, 7]) {
      const { joint_arrangements, participations } = inventCountry(seed).facts();
      expect(joint_arrangements.length).toBeGreaterThan(110);
      expect(joint_arrangements.length).toBeLessThan(140);
      const members = Map.groupBy(
        participations.filter((row) => row.participant_kind === "municipality"),
        (row) => row.arrangement_id,
      );
      expect(members.size).toBe(joint_arrangements.length);
      const sizes = [...members.values()].map((rows) => rows.length);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(3);
      expect(Math.max(...sizes)).toBeLessThanOrEqual(25);
    }
  });

  test("have every municipality of today in 3 to 15 of them", () => {
    const counts = Map.groupBy(municipal, ({ participant_id }) => participant_id);
    for (const { code } of facts.municipalities) {
      const count = counts.get(code)?.length ?? 0;
      expect(count, code).toBeGreaterThanOrEqual(3);
      expect(count, code).toBeLessThanOrEqual(15);
    }
  });

  test("have a body of their own when the law gives them one", () => {
    const withBody = new Map(facts.regional_bodies.map((row) => [row.id, row.arrangement_id]));
    for (const { id, form, body_id } of facts.joint_arrangements) {
      const legalBody = form === "public-body" || form === "operations-body";
      expect(body_id !== null).toBe(legalBody);
      expect(body_id === null || withBody.get(body_id) === id).toBe(true);
    }
  });

  test("are entered by nobody before they are there, or before that municipality is there", () => {
    const since = new Map(facts.joint_arrangements.map((row) => [row.id, row.in_force_from]));
    const from = new Map(facts.municipality_lifetimes.map((row) => [row.code, row.valid_from]));
    for (const { arrangement_id, participant_id, joined_on } of facts.participations) {
      const earliest = from.get(participant_id ?? "") ?? "";
      expect((joined_on ?? "") >= (since.get(arrangement_id) ?? "9999")).toBe(true);
      expect((joined_on ?? "") >= earliest).toBe(true);
    }
  });

  test("have one participant that has ended, as the register has, and some without a number", () => {
    const current = new Set(facts.municipalities.map(({ code }) => code));
    expect(municipal.filter((row) => !current.has(row.participant_id ?? ""))).toHaveLength(1);
    const kinds = new Set(facts.participations.map((row) => row.participant_kind));
    expect([...kinds].toSorted()).toEqual([
      "municipality",
      "other",
      "province",
      "regional-body",
      "water-board",
    ]);
  });

  test("of one kind never carry the same name", () => {
    const names = facts.joint_arrangements.map(({ short_name }) => short_name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("regions", () => {
  test("of each kind have every municipality once", () => {
    const kinds = new Map(facts.regions.map(({ id, kind }) => [id, kind]));
    for (const kind of new Set(kinds.values())) {
      const members = facts.region_members
        .filter(({ region_id }) => kinds.get(region_id) === kind)
        .map(({ municipality }) => municipality);
      expect(members.toSorted(), kind).toEqual(facts.municipalities.map(({ code }) => code));
    }
  });

  test("that are arrangements have the participants of that arrangement", () => {
    for (const { id } of facts.regions.filter((row) => row.id.startsWith("GR"))) {
      const members = facts.region_members.filter(({ region_id }) => region_id === id);
      const participants = municipal.filter((row) => row.arrangement_id === id);
      expect(members.map(({ municipality }) => municipality).toSorted()).toEqual(
        participants.map((row) => row.participant_id).toSorted(),
      );
    }
  });
});
