import { expect, test } from "vitest";
import { centreOf, frameOf, radius } from "./hex-grid.ts";
import { namesThatFit, provinceNames } from "./labels.ts";

const cell = (q: number, r: number, name: string, owner = "A") => ({ q, r, name, owner });

test("a name that would touch the name of a larger municipality is left out", () => {
  const names = namesThatFit(
    [cell(0, 0, "Amersfoort"), cell(2, -1, "Zoetermeer"), cell(1, -1, "Ede")],
    9,
  );
  expect(names.map(({ name }) => name)).toEqual(["Amersfoort", "Ede"]);
});

test("a name far wider than its hexagon is left out", () => {
  expect(namesThatFit([cell(0, 0, "Nuenen, Gerwen en Nederwetten")], 9)).toEqual([]);
});

test("the name of a province stands clear of all land", () => {
  const land = [0, 1, 2, 3].flatMap((q) => [0, 1, 2].map((r) => cell(q, r, "", q < 2 ? "A" : "B")));
  const frame = frameOf(land, 80);
  const names = provinceNames(
    land,
    new Map([
      ["A", "Aa"],
      ["B", "Be"],
    ]),
    frame,
  );
  expect(names.map(({ name }) => name).toSorted()).toEqual(["Aa", "Be"]);
  for (const { x, y } of names) {
    const nearest = Math.min(
      ...land.map((one) => Math.hypot(centreOf(one).x - x, centreOf(one).y - y)),
    );
    expect(nearest).toBeGreaterThan(radius);
  }
});

test("a province without a free edge gets no name", () => {
  const around = [-2, -1, 0, 1, 2].flatMap((q) =>
    [-2, -1, 0, 1, 2].map((r) => cell(q, r, "", q === 0 && r === 0 ? "inner" : "outer")),
  );
  const names = provinceNames(around, new Map([["inner", "In"]]), frameOf(around, 80));
  expect(names).toEqual([]);
});
