import { useEffect, useState } from "react";
import { fill } from "../../ui/fill.ts";
import { PathIcon } from "../../ui/path-icon.tsx";
import { useCheck } from "../check-context.tsx";
import type { Ask } from "../use-checker.ts";
import type { ShownFinding } from "../worker/exchange.ts";
import type { ShownRow, Snippet } from "../worker/snippet.ts";

interface MessagePaneProps {
  readonly id: number;
  readonly finding: ShownFinding;
  /** Its place among those that are shown, from 1. */
  readonly at: number;
  readonly all: number;
  readonly showBsn: boolean;
  readonly ask: Ask;
  readonly onStep: (step: 1 | -1) => void;
}

/** Rows around the finding at first, and how many come with each press of a button. */
const narrow = { before: 7, after: 7 };
const more = 20;

/** The message around a finding, with what it is about marked. */
export function MessagePane(props: MessagePaneProps) {
  const { id, finding, at, all, showBsn, ask, onStep } = props;
  const { texts, icons, format } = useCheck();
  const t = texts.message;
  const { line, column } = finding;
  const [wider, setWider] = useState({ ...finding, ...narrow });
  const isWider = wider.line === line && wider.column === column;
  const { before, after } = isWider ? wider : narrow;
  const widen = (change: Partial<typeof narrow>) =>
    setWider({ ...finding, before, after, ...change });
  // `undefined`: it was not fetched yet.
  const [snippet, setSnippet] = useState<Snippet | null | undefined>(undefined);
  useEffect(() => {
    let isOld = false;
    const wish = { line, column, before, after };
    ask("snippet", { id, wish, showBsn })
      .then((found) => !isOld && setSnippet(found))
      .catch(() => !isOld && setSnippet(null));
    return () => {
      isOld = true;
    };
  }, [ask, id, line, column, before, after, showBsn]);

  return (
    <section className="w-msgpane" aria-label={fill(t.title, { line })}>
      <div className="w-row w-row--between">
        <h3>{fill(t.title, { line: format.number(line) })}</h3>
        <div className="w-row">
          <span className="w-meta">{fill(t.count, { n: at, all })}</span>
          <button
            type="button"
            className="ams-button ams-button--secondary w-small"
            aria-label={t.previous}
            disabled={at <= 1}
            onClick={() => onStep(-1)}
          >
            <PathIcon path={icons["chevron-left"]} small />
          </button>
          <button
            type="button"
            className="ams-button ams-button--secondary w-small"
            aria-label={t.next}
            disabled={at >= all}
            onClick={() => onStep(1)}
          >
            <PathIcon path={icons["chevron-right"]} small />
          </button>
        </div>
      </div>
      {snippet === null && <p>{t.gone}</p>}
      {snippet && (
        <>
          {!snippet.isFirst && (
            <MoreRows label={t.above} onMore={() => widen({ before: before + more })} />
          )}
          <Rows rows={snippet.rows} />
          {!snippet.isLast && (
            <MoreRows label={t.below} onMore={() => widen({ after: after + more })} />
          )}
        </>
      )}
    </section>
  );
}

const MoreRows = ({ label, onMore }: { label: string; onMore: () => void }) => (
  <button type="button" className="w-msglink" onClick={onMore}>
    {label}
  </button>
);

function Rows({ rows }: { rows: readonly ShownRow[] }) {
  const { texts } = useCheck();
  const t = texts.message;
  if (rows.every(({ pieces }) => pieces.length === 0)) return <p>{t.empty}</p>;
  return (
    <section
      className="w-msgxml"
      aria-label={t.region}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
      tabIndex={0}
    >
      {rows.map(({ line, pieces }, at) => {
        const isHere = pieces.some(({ isMarked }) => isMarked);
        return (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name but its place
            key={at}
            className={isHere ? "w-msgxml__row w-msgxml__row--here" : "w-msgxml__row"}
          >
            <span className="w-msgxml__line">{line ?? ""}</span>
            <code>
              {pieces.map(({ text, isMarked }, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no name but its place
                <Piece key={place} text={text} isMarked={isMarked} />
              ))}
            </code>
          </div>
        );
      })}
    </section>
  );
}

function Piece({ text, isMarked }: { text: string; isMarked: boolean }) {
  return isMarked ? <mark>{text}</mark> : text;
}
