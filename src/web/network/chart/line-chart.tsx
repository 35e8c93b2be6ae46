import { percentBetween, someYears, ticksBetween } from "./scales.ts";

export interface Line {
  readonly name: string;
  /** Oldest first; null where not known, which leaves a gap. */
  readonly points: readonly { readonly x: number; readonly y: number | null }[];
}

interface LineChartProps {
  /** One or two; the second is dashed, so that they are not told apart by colour alone. */
  readonly lines: readonly Line[];
  /** The chart in words; the table below it has the numbers. */
  readonly label: string;
  readonly format: (value: number) => string;
  /** Goes up and down in steps: for what is counted on a day. */
  readonly stepped?: boolean;
}

/**
 * Lines over the years. The drawing stretches with the page; the words stand beside it in HTML, so
 * that they keep their size.
 */
export function LineChart({ lines, label, format, stepped = false }: LineChartProps) {
  const years = [...new Set(lines.flatMap(({ points }) => points.map(({ x }) => x)))].toSorted(
    (a, b) => a - b,
  );
  const known = lines.flatMap(({ points }) => points.flatMap(({ y }) => (y === null ? [] : [y])));
  const ticks = ticksBetween(Math.min(...known), Math.max(...known));
  const across = percentBetween(years[0] ?? 0, years.at(-1) ?? 1);
  const up = percentBetween(ticks[0] ?? 0, ticks.at(-1) ?? 1);
  const y = (value: number) => Math.round(100 * (100 - up(value))) / 100;
  return (
    <div className="w-chart">
      <div className="w-chart__y" aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick} style={{ top: `${y(tick)}%` }}>
            {format(tick)}
          </span>
        ))}
      </div>
      <div className="w-chart__plot">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={label}>
          <path className="w-chart__grid" d={ticks.map((tick) => `M0 ${y(tick)}H100`).join("")} />
          {lines.map((line, index) => (
            <path
              key={line.name}
              className={`w-chart__line w-chart__line--${index + 1}`}
              d={pathOf(line, across, y, stepped)}
            />
          ))}
        </svg>
        {lines.map((line, index) => {
          const last = line.points.findLast((point) => point.y !== null);
          return last?.y === null || !last ? null : (
            <i
              key={line.name}
              aria-hidden="true"
              className={`w-chart__end w-chart__end--${index + 1}`}
              style={{ left: `${across(last.x)}%`, top: `${y(last.y)}%` }}
            />
          );
        })}
      </div>
      <div className="w-chart__x" aria-hidden="true">
        {someYears(years).map((year) => (
          <span key={year} style={{ left: `${across(year)}%` }}>
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}

function pathOf(
  { points }: Line,
  across: (x: number) => number,
  y: (value: number) => number,
  stepped: boolean,
): string {
  let drawn = false;
  return points
    .map((point) => {
      if (point.y === null) {
        drawn = false;
        return "";
      }
      const at = `${across(point.x)} ${y(point.y)}`;
      const command = stepped && drawn ? `H${across(point.x)}V${y(point.y)}` : `L${at}`;
      const path = drawn ? command : `M${at}`;
      drawn = true;
      return path;
    })
    .join("");
}

/** Which line is which. */
export function LineLegend({ names }: { names: readonly string[] }) {
  return (
    <ul className="w-legend">
      {names.map((name, index) => (
        <li key={name}>
          <svg viewBox="0 0 24 8" aria-hidden="true" className="w-chart__key">
            <path className={`w-chart__line w-chart__line--${index + 1}`} d="M0 4H24" />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
