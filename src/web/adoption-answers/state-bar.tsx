import { type AnswerState, answerStates } from "#contract/adoption";
import { usePage } from "../view.tsx";

interface StateBarProps {
  readonly items: readonly { readonly answer: AnswerState }[];
}

/** How the answers are spread, as a bar with its words and figures below it. White is silence. */
export function StateBar({ items }: StateBarProps) {
  const { t, format } = usePage();
  if (items.length === 0) return null;
  const counts = answerStates
    .map((state) => [state, items.filter(({ answer }) => answer === state).length] as const)
    .filter(([, n]) => n > 0);
  let from = 0;
  return (
    <div className="w-ansbar">
      <svg
        viewBox="0 0 1000 20"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
        className="w-ansbar__bar"
      >
        {counts.map(([state, n]) => {
          const x = (from * 1000) / items.length;
          from += n;
          return (
            <rect
              key={state}
              className={`w-ansfill w-ansfill--${state}`}
              x={x}
              y={0}
              width={(n * 1000) / items.length}
              height={20}
            />
          );
        })}
      </svg>
      <ul className="w-ansbar__words">
        {counts.map(([state, n]) => (
          <li key={state}>
            <svg viewBox="0 0 10 10" aria-hidden="true" focusable="false">
              <rect className={`w-ansfill w-ansfill--${state}`} width={10} height={10} />
            </svg>
            <b>{format.number(n)}</b> {t(`adoptionAnswers.state.${state}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
