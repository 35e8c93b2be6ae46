import { PathIcon } from "../ui/path-icon.tsx";
import { valuesUrl } from "./choice.ts";
import type { Choice, MapProps } from "./map-props.ts";

/** Where the figures come from, and how to take them along. */
export function MapSource({
  map,
  choice,
  live,
}: {
  map: MapProps;
  choice: Choice;
  /** Whether the script runs: without it the menu of the browser prints. */
  live: boolean;
}) {
  const { texts, figures } = map;
  const figure = figures.find(({ id }) => id === choice.figure);
  return (
    <div className="w-mapview__source">
      <p className="w-meta">
        {map.sourceLabel}:{" "}
        {figure?.sources.map(({ text, url }, index) => (
          <span key={text}>
            {index > 0 && "; "}
            <a href={url}>{text}</a>
          </span>
        ))}
        . {(figure?.years.length ?? 0) > 1 && map.boundaries}
      </p>
      <div className="w-row w-noprint">
        <a
          className="ams-button ams-button--secondary w-small"
          href={valuesUrl(choice, true)}
          download=""
        >
          <PathIcon path={map.icons.download} />
          {texts.csv}
        </a>
        {live && (
          <button
            type="button"
            className="ams-button ams-button--tertiary w-small"
            onClick={() => print()}
          >
            <PathIcon path={map.icons.print} />
            {texts.print}
          </button>
        )}
      </div>
    </div>
  );
}
