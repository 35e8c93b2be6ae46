import type { FigureId } from "#contract/network";
import type { Format } from "../format.ts";
import { fill } from "../ui/fill.ts";
import { hexagonPath } from "./hex-grid.ts";
import type { MapTexts } from "./map-props.ts";
import { legendOf } from "./words-of-value.ts";

interface MapLegendProps {
  readonly figure: FigureId;
  readonly texts: MapTexts;
  readonly format: Format;
  /** Of how many municipalities the value is not known. */
  readonly unknown: number;
}

const swatch = hexagonPath({ x: 10, y: 9 }, 9);

/** The classes from light to dark. The hatching stands there only when it is on the map. */
export function MapLegend({ figure, texts, format, unknown }: MapLegendProps) {
  return (
    <ul className="w-maplegend" aria-label={texts.legend}>
      {legendOf(figure, texts, format).map(({ shade, label, shrink }) => (
        <li key={shade}>
          <svg viewBox="0 0 20 18" aria-hidden="true">
            <path className={`w-cell ${shade}`} d={swatch} />
            {shrink && <path className="w-cell__minus" d="M7 9h6" />}
          </svg>
          {label}
        </li>
      ))}
      {unknown > 0 && (
        <li>
          <svg viewBox="0 0 20 18" aria-hidden="true">
            <path className="w-cell none" d={swatch} />
          </svg>
          {texts.notKnown}
          <span className="w-vh"> {fill(texts.unknownCount, { n: unknown })}</span>
        </li>
      )}
    </ul>
  );
}
