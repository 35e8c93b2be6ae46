import { useEffect, useRef, useState } from "react";
import { fill } from "../../ui/fill.ts";
import { useCheck } from "../check-context.tsx";
import type { ListedFile, Totals } from "../file-list.ts";
import { mayMoveFocus } from "../may-move-focus.ts";
import type { Checker } from "../use-checker.ts";

interface ProgressProps {
  readonly totals: Totals;
  readonly isBusy: boolean;
  /** Another one: more files than one were taken, and the focus comes here. */
  readonly batch: number;
  readonly current: Checker["current"];
  readonly files: readonly ListedFile[];
  readonly shownName: (name: string) => string;
  readonly onStop: () => void;
  readonly onClear: () => void;
}

/** Not more often is it read aloud how far it is, in milliseconds. */
const betweenWords = 3000;

/** How far it is, in a bar and in words, and how it ended. */
export function Progress(props: ProgressProps) {
  const { totals, isBusy, batch, current, files, shownName, onStop, onClear } = props;
  const { texts, format } = useCheck();
  const t = texts.progress;
  const done = totals.all - totals.waiting;
  const rest = totals.stopped;
  const numbers = (values: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(values).map(([key, one]) => [key, format.number(one)]));
  const ended = [
    fill(t.done, numbers({ right: totals.right, wrong: totals.wrong, unread: totals.unread })),
    ...(rest > 0 ? [rest === 1 ? t.stoppedOne : fill(t.stopped, numbers({ rest }))] : []),
  ].join(" ");
  const words = isBusy ? fill(t.busy, numbers({ done, all: totals.all })) : ended;
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (batch > 0 && mayMoveFocus()) status.current?.focus();
  }, [batch]);
  const reading = current === null ? undefined : files[current.id - 1];
  return (
    <section className="w-msgprogress" aria-label={t.label}>
      {isBusy && (
        <progress max={totals.all} value={done + (current?.part ?? 0)} aria-label={t.label} />
      )}
      <div className="w-row w-row--between">
        <p ref={status} tabIndex={-1}>
          <b>{words}</b>
          {isBusy && reading && current && (
            <span className="w-sub">
              {fill(t.part, {
                name: shownName(reading.name),
                part: `${Math.round(100 * current.part)} %`,
              })}
            </span>
          )}
        </p>
        {isBusy ? (
          <button
            type="button"
            className="ams-button ams-button--secondary w-small"
            onClick={onStop}
          >
            {t.stop}
          </button>
        ) : (
          <button
            type="button"
            className="ams-button ams-button--tertiary w-small"
            onClick={onClear}
          >
            {texts.list.clear}
          </button>
        )}
      </div>
      <ReadAloud words={words} isBusy={isBusy} />
    </section>
  );
}

/** The same words for a screen reader, now and then; the end of it at once. */
function ReadAloud({ words, isBusy }: { words: string; isBusy: boolean }) {
  const [said, setSaid] = useState("");
  const last = useRef(0);
  useEffect(() => {
    const wait = isBusy ? Math.max(0, last.current + betweenWords - performance.now()) : 100;
    const timer = setTimeout(() => {
      last.current = performance.now();
      setSaid(words);
    }, wait);
    return () => clearTimeout(timer);
  }, [words, isBusy]);
  return (
    <p className="w-vh" role="status">
      {said}
    </p>
  );
}
