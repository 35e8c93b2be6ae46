/** A place on the hexagon map: axial coordinates of a flat-top hexagon. */
export interface Place {
  readonly q: number;
  readonly r: number;
}
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Half the width of a hexagon, in units of the drawing. */
export const radius = 20;
/** From flat side to flat side. */
export const hexHeight = radius * Math.sqrt(3);

export const centreOf = ({ q, r }: Place): Point => ({
  x: 1.5 * radius * q,
  y: hexHeight * (r + q / 2),
});
export const keyOf = ({ q, r }: Place): string => `${q},${r}`;

/** The six places around one, clockwise from the upper right. */
export const steps: readonly Place[] = [
  { q: 1, r: -1 },
  { q: 1, r: 0 },
  { q: 0, r: 1 },
  { q: -1, r: 1 },
  { q: -1, r: 0 },
  { q: 0, r: -1 },
];

export const stepFrom = (place: Place, step: Place): Place => ({
  q: place.q + step.q,
  r: place.r + step.r,
});

export const tidy = (n: number): number => Math.round(n * 10) / 10;

/** The outline of a hexagon around a centre, a little smaller than its place so that a line of paper shows. */
export function hexagonPath({ x, y }: Point, size = radius): string {
  const half = size / 2;
  const tall = (size * Math.sqrt(3)) / 2;
  return `M${tidy(x - size)} ${tidy(y)}l${half} ${tidy(-tall)}h${size}l${half} ${tidy(tall)}-${half} ${tidy(tall)}h-${size}z`;
}

export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest frame around all hexagons, with a margin. */
export function frameOf(places: readonly Place[], margin: number): Frame {
  const centres = places.map(centreOf);
  const xs = centres.map(({ x }) => x);
  const ys = centres.map(({ y }) => y);
  const left = Math.min(...xs) - radius - margin;
  const top = Math.min(...ys) - hexHeight / 2 - margin;
  return {
    left: tidy(left),
    top: tidy(top),
    width: tidy(Math.max(...xs) + radius + margin - left),
    height: tidy(Math.max(...ys) + hexHeight / 2 + margin - top),
  };
}
