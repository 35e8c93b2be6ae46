import type { Rider } from "#contract/adoption";
import { Together } from "./dots.tsx";
import { type Colour, lookOf } from "./look.ts";

const wide = 14;
/** As `peloton.css` has it: a line is dashed into dots. */
const step = 11;
const dot = 4.2;

interface StripProps {
  readonly riders: readonly Rider[];
  readonly colour: Colour;
  /** The reader's own municipality. */
  readonly own: string | null;
}

/** The dots of a row, as many beside each other as a phone has room for. */
export function Strip({ riders, colour, own }: StripProps) {
  const lookHere = (rider: Rider) =>
    rider.municipality.id === own ? "own" : lookOf(rider, colour);
  // The reader's own comes last: it is larger, and lies on top.
  const looks = [...Map.groupBy(riders, lookHere)].toSorted(
    ([a], [b]) => Number(a === "own") - Number(b === "own"),
  );
  const width = Math.min(wide, riders.length) * step;
  const height = Math.ceil(riders.length / wide) * step;
  let from = 0;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {looks.map(([look, { length }]) => {
        const d = linesOf(from, length);
        from += length;
        return <Together key={look} look={look} d={d} dot={dot} />;
      })}
    </svg>
  );
}

/** So many dots from a place on, as a line for each row that they come to stand in. */
function linesOf(from: number, count: number): string {
  const until = from + count;
  const rows = Array.from(
    { length: Math.ceil(until / wide) - Math.floor(from / wide) },
    (_, n) => Math.floor(from / wide) + n,
  );
  return rows
    .map((row) => {
      const first = Math.max(from, row * wide);
      const last = Math.min(until, (row + 1) * wide) - 1;
      const [x, y] = [(first % wide) * step + step / 2, row * step + step / 2];
      // A little more than to the last, so that it is not lost in rounding.
      return `M${x} ${y}h${(last - first) * step + 0.1}`;
    })
    .join("");
}
