import { Suspense, startTransition, useCallback, useEffect, useId, useMemo, useState } from "react";
import { formatFor } from "../format.ts";
import { fill } from "../ui/fill.ts";
import { yearOf } from "./choice.ts";
import { MapControls } from "./map-controls.tsx";
import { MapLegend } from "./map-legend.tsx";
import { MapPicture } from "./map-picture.tsx";
import type { MapProps } from "./map-props.ts";
import { MapSource } from "./map-source.tsx";
import { MapTable } from "./map-table.tsx";
import { ranksOf } from "./order.ts";
import type { Pointed } from "./pointed.ts";
import { useChoice } from "./use-choice.ts";
import { usePlay } from "./use-play.ts";
import { valueInWords } from "./words-of-value.ts";

export function MapIsland(props: MapProps) {
  const { texts, cells, figures, language } = props;
  const title = useId();
  // The server draws the map for who has no script; what only works with one comes after.
  const [live, setLive] = useState(false);
  useEffect(() => startTransition(() => setLive(true)), []);
  const format = useMemo(() => formatFor(language), [language]);
  const { wish, shown, state, choose, retry } = useChoice(props);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const { figure, year } = shown.choice;
  const years = figures.find(({ id }) => id === wish.figure)?.years ?? [];

  const showYear = useCallback((next: number) => choose({ year: next }), [choose]);
  const ready = state === "still" && wish.year === year && wish.figure === figure;
  const play = usePlay(years, wish.year, ready, showYear);

  const { ranks, known } = useMemo(() => ranksOf(shown.values), [shown.values]);
  const headline = fill(texts.headline[figure], { year: year ?? "" });
  const valueAt = (index: number) =>
    valueInWords(figure, shown.values[index] ?? null, texts, format);
  const rankAt = (index: number) => {
    const rank = ranks[index];
    // A class is not a place in a row.
    return rank === null || rank === undefined || figure === "urbanity"
      ? null
      : fill(texts.rank, { rank: format.number(rank), known: format.number(known) });
  };
  const described = (index: number) =>
    [valueAt(index), rankAt(index)].filter((text) => text !== null).join(", ");

  return (
    <div className="w-mapview">
      <MapControls
        map={props}
        live={live}
        wish={wish}
        play={play}
        onFigure={(next) =>
          choose({
            figure: next,
            year: yearOf(
              figures.find(({ id }) => id === next),
              wish.year,
            ),
          })
        }
        onYear={showYear}
      />
      <MapState texts={texts} state={state} headline={headline} onRetry={retry} />
      <div className="w-mapview__split">
        <figure className="w-mapview__map" aria-labelledby={title}>
          <figcaption className="w-mapview__head">
            <h2 id={title}>{headline}</h2>
            <p className="w-meta">{texts.sub[figure]}</p>
            <MapLegend
              figure={figure}
              texts={texts}
              format={format}
              unknown={cells.length - known}
            />
          </figcaption>
          {/* A boundary is brought to life piece by piece: 342 hexagons at once would hold up the reader's first tap. */}
          <Suspense>
            <MapPicture
              map={props}
              live={live}
              figure={figure}
              values={shown.values}
              pointed={pointed}
              onPoint={setPointed}
              describe={described}
            />
          </Suspense>
        </figure>
        <Suspense>
          <MapTable
            map={props}
            choice={{ figure, year, order: wish.order }}
            values={shown.values}
            ranks={ranks}
            headline={headline}
            format={format}
            pointed={pointed}
            onPoint={setPointed}
            onOrder={(order) => choose({ order })}
          />
        </Suspense>
      </div>
      <MapSource map={props} choice={shown.choice} live={live} />
    </div>
  );
}

interface MapStateProps {
  readonly texts: MapProps["texts"];
  readonly state: "still" | "busy" | "failed";
  readonly headline: string;
  readonly onRetry: () => void;
}

/** Says in words what happens: fetching, shown, or failed with a way on. */
function MapState({ texts, state, headline, onRetry }: MapStateProps) {
  return (
    <div>
      <p className="w-vh" role="status">
        {state === "busy" ? texts.busy : fill(texts.shown, { headline })}
      </p>
      {state === "failed" && (
        <div className="w-mapview__failed" role="alert">
          <p>
            <b>{texts.failed}</b> {texts.failedText}
          </p>
          <button type="button" className="ams-button ams-button--secondary" onClick={onRetry}>
            {texts.retry}
          </button>
        </div>
      )}
    </div>
  );
}
