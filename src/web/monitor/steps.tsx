import { usePage } from "../view.tsx";
import type { Moment } from "./load-monitor.ts";
import { allIn, countWords, drawnStates } from "./states.ts";

/**
 * A flight of steps: one for each moment, in which the answers of that day lie on each other. White is silence. The
 * words stand beside it in HTML, so that they keep their size.
 */
export function Steps({ moments }: { moments: readonly Moment[] }) {
  const view = usePage();
  const { t, format } = view;
  const first = moments[0];
  const last = moments.at(-1);
  if (!(first && last)) return null;
  const most = Math.max(...moments.map(({ counts }) => allIn(counts)), 1);
  const ticks = ticksTo(most);
  const top = ticks.at(-1) ?? most;
  const up = (value: number) => tidy(100 - (100 * value) / top);
  const across = (index: number) => tidy((100 * index) / moments.length);
  const years = moments.flatMap(({ on }, index) =>
    index === 0 || on.slice(0, 4) === moments[index - 1]?.on.slice(0, 4)
      ? []
      : [{ year: on.slice(0, 4), index }],
  );
  return (
    <div className="w-chart w-steps">
      <div className="w-chart__y" aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick} style={{ top: `${up(tick)}%` }}>
            {format.number(tick)}
          </span>
        ))}
      </div>
      <div className="w-chart__plot">
        <svg
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          role="img"
          aria-label={t("monitor.time.label", {
            from: format.date(first.on),
            until: format.date(last.on),
            counts: countWords(last.counts, view),
          })}
        >
          {drawnStates.map((state) => (
            <path
              key={state}
              className={`w-monfill--${state}`}
              d={moments
                .map(({ counts }, index) => {
                  if (counts[state] === 0) return "";
                  const below = drawnStates
                    .slice(0, drawnStates.indexOf(state))
                    .reduce((n, one) => n + counts[one], 0);
                  return `M${across(index)} ${up(below)}H${across(index + 1)}V${up(below + counts[state])}H${across(index)}z`;
                })
                .join("")}
            />
          ))}
          <path className="w-chart__grid" d={ticks.map((tick) => `M0 ${up(tick)}H100`).join("")} />
        </svg>
      </div>
      <div className="w-chart__x" aria-hidden="true">
        {years
          .filter((_, n) => n % Math.ceil(years.length / 5) === 0)
          .map(({ year, index }) => (
            <span key={year} style={{ left: `${across(index)}%` }}>
              {year}
            </span>
          ))}
      </div>
    </div>
  );
}

const tidy = (n: number): number => Math.round(n * 100) / 100;

/** Round numbers from nothing to at or above the most, a few of them. */
function ticksTo(most: number): number[] {
  const power = 10 ** Math.floor(Math.log10(most / 3));
  const step =
    [1, 2, 5, 10].map((n) => n * Math.max(1, power)).find((size) => size * 4 >= most) ?? most;
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, n) => n * step);
}
