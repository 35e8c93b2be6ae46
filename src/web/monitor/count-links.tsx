import type { ReactNode } from "react";
import type { AnswerCounts, AnswerState } from "#contract/adoption";
import { usePage } from "../view.tsx";
import { drawnStates } from "./states.ts";

interface CountsProps {
  readonly counts: AnswerCounts;
  /** Which columns there are. */
  readonly states: readonly AnswerState[];
  /** Where the rows of a count stand. */
  readonly rowsOf: (state: AnswerState) => string;
}

/** The states that a table has a column for: a conflict is rare, and has none where there is none. */
export const columnsFor = (all: readonly AnswerCounts[]): readonly AnswerState[] =>
  drawnStates.filter((state) => state !== "conflict" || all.some((counts) => counts.conflict > 0));

/** The heads of those columns. On a phone the counts stand in words below the bar. */
export function CountHeads({ states }: { states: readonly AnswerState[] }) {
  const { t } = usePage();
  return states.map((state) => (
    <th key={state} scope="col" className="n w-headwrap w-hide-phone">
      {t(`monitor.state.${state}`)}
    </th>
  ));
}

/** A cell with what is drawn of the counts, and one for each of them, which opens to its rows. */
export function CountCells({ children, ...props }: CountsProps & { children: ReactNode }) {
  const { counts, states, rowsOf } = props;
  const { format } = usePage();
  return (
    <>
      <td className="w-moncell">
        {children}
        <div className="w-only-phone">
          <CountWords {...props} />
        </div>
      </td>
      {states.map((state) => (
        <td key={state} className="n w-hide-phone">
          {counts[state] === 0 ? (
            format.number(0)
          ) : (
            <a href={rowsOf(state)}>{format.number(counts[state])}</a>
          )}
        </td>
      ))}
    </>
  );
}

/** The same in words, for a phone and for under a bar. */
export function CountWords({ counts, states, rowsOf }: CountsProps) {
  const { t, format } = usePage();
  return (
    <ul className="w-dots w-moncounts">
      {states
        .filter((state) => counts[state] > 0)
        .map((state) => (
          <li key={state}>
            <a href={rowsOf(state)}>
              {format.number(counts[state])} {t(`monitor.state.${state}`)}
            </a>
          </li>
        ))}
    </ul>
  );
}
