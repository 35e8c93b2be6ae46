import type { AnswerCounts } from "#contract/adoption";
import { usePage } from "../view.tsx";
import { allIn, countWords, drawnStates } from "./states.ts";

/** How answers are spread, as parts of one bar. What is not known is white. The figures stand beside it. */
export function AnswerBar({ name, counts }: { name: string; counts: AnswerCounts }) {
  const view = usePage();
  const all = allIn(counts);
  if (all === 0) return null;
  const label = view.t("monitor.table.barOf", { name, counts: countWords(counts, view) });
  return (
    <span className="w-monbar" role="img" aria-label={label}>
      {drawnStates
        .filter((state) => counts[state] > 0)
        .map((state) => (
          <i
            key={state}
            className={`w-mon w-mon--${state}`}
            style={{ width: `${tidy((100 * counts[state]) / all)}%` }}
          />
        ))}
    </span>
  );
}

const tidy = (percent: number): number => Math.round(percent * 100) / 100;

/** What the colours mean. */
export function AnswerLegend() {
  const { t } = usePage();
  return (
    <ul className="w-legend">
      {drawnStates.map((state) => (
        <li key={state}>
          <i className={`w-mon w-mon--${state} w-mon--key`} aria-hidden="true" />
          {state === "expired" || state === "conflict" || state === "none"
            ? t(`monitor.stateOf.${state}`)
            : t(`monitor.state.${state}`)}
        </li>
      ))}
    </ul>
  );
}
