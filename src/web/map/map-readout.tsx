import { fill } from "../ui/fill.ts";
import { centreOf, type Frame, hexHeight } from "./hex-grid.ts";
import type { Cell, MapTexts } from "./map-props.ts";

/** Floats beside the hexagon that is pointed at. The line below the map says the same to a screen reader. */
export function MapTip({ frame, cell, text }: { frame: Frame; cell: Cell; text: string }) {
  const { x, y } = centreOf(cell);
  const left = (100 * (x - frame.left)) / frame.width;
  const below = y - frame.top < frame.height / 5;
  const edge = below ? y + hexHeight / 2 : y - hexHeight / 2;
  const top = (100 * (edge - frame.top)) / frame.height;
  return (
    <div
      className={below ? "w-tip w-tip--below" : "w-tip"}
      aria-hidden="true"
      // Moved to the left by as much as it stands to the right, so that it stays within the map.
      style={{ left: `${left}%`, top: `${top}%`, ["--shift" as string]: `${-left}%` }}
    >
      <b>{cell.name}</b>
      <span>{text}</span>
    </div>
  );
}

interface MapReadoutProps {
  readonly texts: MapTexts;
  readonly cell: Cell | null;
  readonly text: string;
  readonly href: string;
}

/** The municipality that is pointed at, in a line that is read aloud. */
export function MapReadout({ texts, cell, text, href }: MapReadoutProps) {
  return (
    <div className="w-readout w-noprint">
      <p aria-live="polite">
        {cell ? (
          <>
            <b>{cell.name}</b>, {cell.province}: {text}
          </>
        ) : (
          <span className="w-meta">{texts.hint}</span>
        )}
      </p>
      {cell && (
        <a href={href} className="w-readout__open">
          {fill(texts.openMunicipality, { name: cell.name })}
        </a>
      )}
    </div>
  );
}
