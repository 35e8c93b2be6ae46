import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { fill } from "../../ui/fill.ts";
import { useCheck } from "../check-context.tsx";
import { PagesButtons } from "../pages-buttons.tsx";
import type { Ask } from "../use-checker.ts";
import { useMedia } from "../use-media.ts";
import type { OpenedFile, ShownFinding } from "../worker/exchange.ts";
import {
  chosenFindings,
  everyFinding,
  type FindingChoice,
  type PlacedFinding,
  untold,
} from "./chosen-findings.ts";
import { FindingCard } from "./finding-card.tsx";
import { FindingFilters } from "./finding-filters.tsx";
import { MessagePane } from "./message-pane.tsx";

interface FindingsViewProps {
  readonly id: number;
  readonly file: OpenedFile;
  readonly showBsn: boolean;
  readonly ask: Ask;
  readonly onCopy: (finding: ShownFinding) => void;
}

/** Past the filters to what was found. */
export const toFirstFinding = (): void =>
  document.querySelector<HTMLElement>(".w-finding button")?.focus();

/** So many findings can be drawn at once without anybody waiting for them. */
const pageSize = 25;

/** The findings of a file, with the message beside them: on a narrow window below the one that is chosen. */
export function FindingsView({ id, file, showBsn, ask, onCopy }: FindingsViewProps) {
  const { texts, language } = useCheck();
  const t = texts.findings;
  const [choice, setChoice] = useState<FindingChoice>(everyFinding);
  const [place, setPlace] = useState<number | null>(null);
  const [page, setPage] = useState(0);
  const isWide = useMedia("(min-width: 60rem)");
  const chosen = useMemo(() => chosenFindings(file, choice, language), [file, choice, language]);
  const found = chosen.findIndex((one) => one.place === place);
  const at = Math.max(0, found);
  const here = chosen[at];
  const toFocus = useRef(false);

  const choose = (change: Partial<FindingChoice>) => {
    setChoice({ ...choice, ...change });
    setPlace(null);
    setPage(0);
  };
  const step = (by: 1 | -1) => {
    const next = chosen[at + by];
    if (!next) return;
    toFocus.current = true;
    setPlace(next.place);
    setPage(Math.floor((at + by) / pageSize));
  };
  useEffect(() => {
    if (!toFocus.current || place === null) return;
    toFocus.current = false;
    const button = document.getElementById(`finding-${place}`);
    button?.focus({ preventScroll: true });
    button?.closest("article")?.scrollIntoView({ block: "nearest" });
  }, [place]);

  const onKeyDown = (event: KeyboardEvent) => {
    const by = steps[event.key];
    if (!by || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
    event.preventDefault();
    step(by);
  };
  const pane = here && (
    <MessagePane
      id={id}
      finding={here.finding}
      at={at + 1}
      all={chosen.length}
      showBsn={showBsn}
      ask={ask}
      onStep={step}
    />
  );
  return (
    <div className="w-stack">
      <FindingFilters file={file} choice={choice} shown={chosen.length} onChoose={choose} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut beside the buttons that do the same */}
      <div className="w-msgsplit" onKeyDown={onKeyDown}>
        <div className="w-stack">
          <p className="w-meta w-noprint">
            {t.explainNote} <span className="w-msgkeys">{t.keys}</span>
          </p>
          {chosen.length === 0 && <p>{t.none}</p>}
          <FindingPage
            all={chosen}
            from={page * pageSize}
            here={here?.place ?? null}
            below={isWide ? null : pane}
            onChoose={useCallback((next: number) => setPlace(next), [])}
            onCopy={onCopy}
          />
          <PagesButtons
            label={t.pages}
            page={page}
            pages={Math.ceil(chosen.length / pageSize)}
            onPage={setPage}
          />
          <Untold file={file} />
        </div>
        {isWide && pane}
      </div>
    </div>
  );
}

const steps: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1 };

const isTyping = (target: EventTarget): boolean =>
  target instanceof Element && target.matches("input, select, textarea");

interface FindingPageProps {
  readonly all: readonly PlacedFinding[];
  readonly from: number;
  readonly here: number | null;
  readonly below: React.ReactNode;
  readonly onChoose: (place: number) => void;
  readonly onCopy: (finding: ShownFinding) => void;
}

function FindingPage({ all, from, here, below, onChoose, onCopy }: FindingPageProps) {
  const shown = all.slice(from, from + pageSize);
  // What stands above the first of a page may stand on the page before.
  const above = all.slice(0, from + 1).findLast(({ heading }) => heading !== null)?.heading ?? null;
  return (
    <ol className="w-stack">
      {shown.map(({ finding, place, heading }, at) => {
        const head = at === 0 ? above : heading;
        return (
          <li key={place} className="w-stack w-stack--s">
            {head !== null && <h3 className="w-finding__group">{head}</h3>}
            <FindingCard
              finding={finding}
              place={place}
              isChosen={here === place}
              onChoose={onChoose}
              onCopy={onCopy}
            />
            {here === place && below}
          </li>
        );
      })}
    </ol>
  );
}

/** How many there are besides those that were kept. */
function Untold({ file }: { file: OpenedFile }) {
  const { texts, format, nameOf } = useCheck();
  const rest = untold(file);
  if (rest.length === 0) return null;
  return (
    <ul>
      {rest.map(({ code, rest: n }) => (
        <li key={code}>{fill(texts.findings.more, { n: format.number(n), code: nameOf(code) })}</li>
      ))}
    </ul>
  );
}
