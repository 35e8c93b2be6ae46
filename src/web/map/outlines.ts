import { centreOf, keyOf, type Place, radius, stepFrom, steps, tidy } from "./hex-grid.ts";

interface Owned extends Place {
  readonly owner: string;
}

/** The edge between a place and its neighbour in a direction, as a path. */
function edge(place: Place, direction: number): string {
  const { x, y } = centreOf(place);
  // The upper right neighbour lies across the edge between the corners at −60° and 0°.
  const corners = [direction - 1, direction].map((n) => {
    const angle = (n * Math.PI) / 3;
    return `${tidy(x + radius * Math.cos(angle))} ${tidy(y + radius * Math.sin(angle))}`;
  });
  return `M${corners[0]}L${corners[1]}`;
}

/** The lines of the map: between two owners (provinces), and where the land ends. */
export function outlines(cells: readonly Owned[]): { borders: string; coast: string } {
  const owners = new Map(cells.map((cell) => [keyOf(cell), cell.owner]));
  let borders = "";
  let coast = "";
  for (const cell of cells) {
    for (const [direction, step] of steps.entries()) {
      const other = owners.get(keyOf(stepFrom(cell, step)));
      if (other === undefined) coast += edge(cell, direction);
      // Each border is met from both sides; the first three directions draw it once.
      else if (other !== cell.owner && direction < 3) borders += edge(cell, direction);
    }
  }
  return { borders, coast };
}
