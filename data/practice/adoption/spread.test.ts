import { describe, expect, test } from "vitest";
import { inventCountry } from "../invent-country.ts";
import { CURVES } from "./curves.ts";

const facts = inventCountry().facts();
const inhabitants = new Map(
  facts.population.filter(({ year }) => year === 2026).map((row) => [row.code, row.inhabitants]),
);
const began = facts.adoption_uses.filter(
  (row) => row.kind_of_use === "user" && row.production_on !== null,
);
const mean = (numbers: readonly number[]) =>
  numbers.reduce((all, each) => all + each, 0) / numbers.length;

describe("use spreads", () => {
  test("to large municipalities before small ones", () => {
    const dayOf = (least: number, below: number) =>
      mean(
        began
          .filter(({ organisation }) => {
            const people = inhabitants.get(organisation);
            return people !== undefined && people >= least && people < below;
          })
          .map((row) => Date.parse(row.production_on ?? "")),
      );
    const days = [
      dayOf(100_000, 1e9),
      dayOf(50_000, 100_000),
      dayOf(20_000, 50_000),
      dayOf(0, 20_000),
    ];
    expect(days).toEqual(days.toSorted((a, b) => a - b));
  });

  test("slowly, then fast, then slowly, and for every thing at another time", () => {
    const middles = [
      ...Map.groupBy(began, ({ entry, version }) => `${entry} ${version ?? ""}`.trim()),
    ]
      .filter(([, rows]) => rows.length >= 40)
      .map(([topic, rows]) => {
        const days = rows
          .map((row) => Date.parse(row.production_on ?? ""))
          .toSorted((a, b) => a - b);
        const at = (share: number) => days[Math.floor(share * (days.length - 1))] ?? 0;
        return {
          topic,
          year: new Date(at(0.5)).getUTCFullYear(),
          middleHalf: (at(0.75) - at(0.25)) / (at(1) - at(0)),
        };
      });
    expect(middles.length).toBeGreaterThan(10);
    expect(new Set(middles.map(({ year }) => year)).size).toBeGreaterThanOrEqual(5);
    // At an even pace the middle half would take half of the time. What still spreads is cut off today.
    const over = CURVES.filter(({ from, years }) => from + years < 9.6).map(({ entry, version }) =>
      `${entry} ${version ?? ""}`.trim(),
    );
    const whole = middles.filter(({ topic }) => over.includes(topic));
    expect(whole.length).toBeGreaterThan(5);
    expect(mean(whole.map(({ middleHalf }) => middleHalf))).toBeLessThan(0.42);
  });

  test("among neighbours and members of one arrangement more than among any two", () => {
    const users = Map.groupBy(began, ({ organisation }) => organisation);
    const known = facts.municipalities.map(({ code }) => code).filter((code) => users.has(code));
    const sets = new Map(
      [...users].map(([code, rows]) => [code, new Set(rows.map(({ entry }) => entry))]),
    );
    const used = (code: string) => sets.get(code) ?? new Set<string>();
    /** The part of what the two use that they both use. */
    const alike = (a: string, b: string) => {
      const [one, other] = [used(a), used(b)];
      const both = [...one].filter((entry) => other.has(entry)).length;
      return both / (one.size + other.size - both);
    };
    const likeness = (pairs: readonly (readonly [string, string])[]) =>
      mean(pairs.filter(([a, b]) => users.has(a) && users.has(b)).map(([a, b]) => alike(a, b)));
    const any = likeness(
      known.flatMap((a) => known.filter((b) => a < b).map((b) => [a, b] as const)),
    );
    const near = likeness(facts.neighbours.map(({ a, b }) => [a, b] as const));
    const groups = Map.groupBy(
      facts.participations.filter((row) => row.participant_kind === "municipality"),
      (row) => row.arrangement_id,
    );
    const together = likeness(
      [...groups.values()].flatMap((rows) => {
        const codes = rows.map((row) => row.participant_id ?? "");
        return codes.flatMap((a) => codes.filter((b) => a < b).map((b) => [a, b] as const));
      }),
    );
    expect(near / any).toBeGreaterThan(1.15);
    expect(together / any).toBeGreaterThan(1.1);
  });
});
