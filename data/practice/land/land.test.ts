import { describe, expect, test } from "vitest";
import { inventCountry } from "../invent-country.ts";
import { randomFor } from "../random.ts";
import { growLand } from "./grow-land.ts";
import { around, type Cell, keyOf } from "./hexagon.ts";

const facts = inventCountry().facts();
const cellOf = new Map(facts.hexagons.map(({ code, q, r }) => [code, { q, r }]));

/** The cells that can be reached from the first one without leaving the land. */
function reachable(land: readonly Cell[]): number {
  const left = new Map(land.map((cell) => [keyOf(cell), cell]));
  const open = land.slice(0, 1);
  for (const cell of open) {
    left.delete(keyOf(cell));
    open.push(...around(cell).filter((next) => left.delete(keyOf(next))));
  }
  return open.length;
}

function cellsOf(codes: readonly string[]): readonly Cell[] {
  return codes.flatMap((code) => cellOf.get(code) ?? []);
}

describe("the map", () => {
  test("gives every municipality a hexagon of its own, in one country without holes", () => {
    const land = [...cellOf.values()];
    expect(new Set(land.map(keyOf)).size).toBe(342);
    expect(reachable(land)).toBe(342);
    const taken = new Set(land.map(keyOf));
    const shores = land.flatMap(around).filter((cell) => !taken.has(keyOf(cell)));
    expect(shores.filter((cell) => around(cell).every((next) => taken.has(keyOf(next))))).toEqual(
      [],
    );
  });

  test("keeps every province and every region in one piece", () => {
    const provinces = Map.groupBy(facts.municipalities, ({ province }) => province);
    const regions = Map.groupBy(facts.region_members, (row) => row.region_id);
    const groups = [
      ...[...provinces.values()].map((rows) => rows.map(({ code }) => code)),
      ...[...regions.values()].map((rows) => rows.map(({ municipality }) => municipality)),
    ];
    for (const codes of groups) {
      expect(reachable(cellsOf(codes))).toBe(codes.length);
    }
  });

  test("makes neighbours of those whose hexagons touch, each pair once", () => {
    for (const { a, b } of facts.neighbours) {
      const [one, other] = cellsOf([a, b]);
      expect(a < b && one !== undefined && other !== undefined).toBe(true);
      expect(around(one as Cell).map(keyOf)).toContain(keyOf(other as Cell));
    }
    const lonely = facts.municipalities.filter(
      ({ code }) => !facts.neighbours.some(({ a, b }) => a === code || b === code),
    );
    expect(lonely).toEqual([]);
  });

  test("lies where the Netherlands lie on the globe", () => {
    for (const { lon, lat } of facts.municipalities) {
      expect(lon > 3.3 && lon < 7.3 && lat > 50.7 && lat < 53.6).toBe(true);
    }
  });

  test("is another land for another seed", () => {
    expect(growLand(342, randomFor(1, "land"))).not.toEqual(growLand(342, randomFor(2, "land")));
  });
});
