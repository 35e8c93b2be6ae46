import type { Row } from "../../compile/tables.ts";
import { around, keyOf } from "../land/hexagon.ts";
import { SOURCE } from "../source.ts";
import type { Municipality } from "./settle.ts";

export function hexagonRows(municipalities: readonly Municipality[]): readonly Row<"hexagons">[] {
  return municipalities.map(({ code, cell }) => ({ code, q: cell.q, r: cell.r, source: SOURCE }));
}

/** In this country the map of hexagons is the land itself: who touches, borders. */
export function neighbourRows(
  municipalities: readonly Municipality[],
): readonly Row<"neighbours">[] {
  const codes = new Map(municipalities.map(({ code, cell }) => [keyOf(cell), code]));
  return municipalities.flatMap(({ code: a, cell }) =>
    around(cell)
      .map((next) => codes.get(keyOf(next)))
      .filter((b) => b !== undefined && a < b)
      .toSorted()
      .map((b) => ({ a, b: b as string, source: SOURCE })),
  );
}
