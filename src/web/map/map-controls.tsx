import { useId } from "react";
import type { FigureId } from "#contract/network";
import { PathIcon } from "../ui/path-icon.tsx";
import type { Choice, MapProps } from "./map-props.ts";

const playPath = "M6 2.5 21 12 6 21.5z";
const pausePath = "M5 3h5v18H5zM14 3h5v18h-5z";

interface MapControlsProps {
  readonly map: MapProps;
  /** Whether the script runs. */
  readonly live: boolean;
  readonly wish: Choice;
  readonly play: { readonly playing: boolean; toggle(): void };
  readonly onFigure: (figure: FigureId) => void;
  readonly onYear: (year: number) => void;
}

/**
 * Which figure and which year. A plain form until the script runs; then the year is a slider and
 * every change shows at once.
 */
export function MapControls({ map, live, wish, play, onFigure, onYear }: MapControlsProps) {
  const { texts, figures } = map;
  const id = useId();
  const years = figures.find((figure) => figure.id === wish.figure)?.years ?? [];
  return (
    <form className="w-mapform" action={map.page}>
      <div className="w-mapform__field">
        <label className="ams-label" htmlFor={`${id}figure`}>
          {texts.figure}
        </label>
        <select
          className="ams-select"
          id={`${id}figure`}
          name="figure"
          value={wish.figure}
          onChange={(event) => onFigure(event.target.value as FigureId)}
        >
          {figures.map((figure) => (
            <option key={figure.id} value={figure.id}>
              {texts.figures[figure.id]}
            </option>
          ))}
        </select>
      </div>
      {years.length > 1 &&
        wish.year !== null &&
        (live ? (
          <YearSlider
            id={`${id}year`}
            texts={texts}
            years={years}
            year={wish.year}
            play={play}
            onYear={onYear}
          />
        ) : (
          <div className="w-mapform__field">
            <label className="ams-label" htmlFor={`${id}year`}>
              {texts.year}
            </label>
            <select className="ams-select" id={`${id}year`} name="year" defaultValue={wish.year}>
              {years.map((year) => (
                <option key={year}>{year}</option>
              ))}
            </select>
          </div>
        ))}
      {wish.order !== "-value" && <input type="hidden" name="sort" value={wish.order} />}
      {!live && (
        <button type="submit" className="ams-button ams-button--secondary">
          {texts.show}
        </button>
      )}
    </form>
  );
}

interface YearSliderProps {
  readonly id: string;
  readonly texts: MapProps["texts"];
  readonly years: readonly number[];
  readonly year: number;
  readonly play: MapControlsProps["play"];
  readonly onYear: (year: number) => void;
}

function YearSlider({ id, texts, years, year, play, onYear }: YearSliderProps) {
  return (
    <>
      <div className="w-mapform__field w-mapform__field--wide">
        <label className="ams-label" htmlFor={id}>
          {texts.year}: <output htmlFor={id}>{year}</output>
        </label>
        <div className="w-slider">
          <span aria-hidden="true">{years[0]}</span>
          <input
            id={id}
            type="range"
            min={years[0]}
            max={years.at(-1)}
            step={1}
            value={year}
            onChange={(event) => onYear(Number(event.target.value))}
          />
          <span aria-hidden="true">{years.at(-1)}</span>
        </div>
      </div>
      <button
        type="button"
        className="ams-button ams-button--secondary w-mapform__play"
        onClick={play.toggle}
      >
        <PathIcon path={play.playing ? pausePath : playPath} />
        {play.playing ? texts.pause : texts.play}
      </button>
    </>
  );
}
