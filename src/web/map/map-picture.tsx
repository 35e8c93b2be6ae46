import { memo, useMemo, useRef } from "react";
import type { FigureId } from "#contract/network";
import { shadeOf } from "./classes.ts";
import { centreOf, hexagonPath, radius, tidy } from "./hex-grid.ts";
import type { Cell, MapProps } from "./map-props.ts";
import { MapReadout, MapTip } from "./map-readout.tsx";
import type { Pointed } from "./pointed.ts";
import { useMapKeys } from "./use-map-keys.ts";

interface MapPictureProps {
  readonly map: MapProps;
  /** Whether the script runs. */
  readonly live: boolean;
  readonly figure: FigureId;
  readonly values: readonly (number | null)[];
  readonly pointed: Pointed | null;
  readonly onPoint: (pointed: Pointed | null) => void;
  /** Value and place of a municipality, in words. */
  readonly describe: (index: number) => string;
}

/**
 * The map, drawn for a mouse, a finger, the keyboard and a screen reader alike: a list box of one
 * tab stop with an option for each municipality. Without script each option is a plain link.
 */
export function MapPicture({
  map,
  live,
  figure,
  values,
  pointed,
  onPoint,
  describe,
}: MapPictureProps) {
  const { texts, cells, frame } = map;
  const touched = useRef(false);
  const keys = useMapKeys(map, pointed, onPoint);
  const cell = pointed && cells[pointed.index];
  const indexAt = (target: EventTarget): number | null => {
    const hexagon = target instanceof Element ? target.closest("[data-i]") : null;
    return hexagon ? Number(hexagon.getAttribute("data-i")) : null;
  };
  const viewBox = `${frame.left} ${frame.top} ${frame.width} ${frame.height}`;
  return (
    <>
      <div className="w-mapview__stage">
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: the list box in it has the name */}
        <svg className="w-hexmap" viewBox={viewBox}>
          <defs>
            <pattern
              id="not-known"
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <path className="w-hexmap__hatch" d="M0 0h6M0 3h6" />
            </pattern>
          </defs>
          <g
            role="listbox"
            aria-label={texts.mapLabel}
            aria-describedby="map-help"
            aria-activedescendant={cell ? `hex-${cell.code}` : undefined}
            tabIndex={0}
            onKeyDown={keys.onKeyDown}
            onFocus={keys.onFocus}
            onPointerDown={(event) => {
              touched.current = event.pointerType === "touch";
            }}
            onPointerOver={(event) => {
              const index = indexAt(event.target);
              if (index !== null) onPoint({ index, byKeyboard: false });
            }}
            onPointerLeave={(event) => {
              if (event.pointerType === "mouse") onPoint(null);
            }}
            onClickCapture={(event) => {
              // A finger is wider than a hexagon: the first touch tells, the link below opens.
              if (!touched.current) return;
              event.preventDefault();
              const index = indexAt(event.target);
              if (index !== null) onPoint({ index, byKeyboard: true });
            }}
          >
            {cells.map((one, index) => (
              <Hexagon
                key={one.code}
                cell={one}
                index={index}
                shade={shadeOf(figure, values[index] ?? null)}
                href={map.municipality.replace("ID", one.code)}
                chosen={pointed?.index === index}
                lang={map.language === "nl" ? undefined : "nl"}
              />
            ))}
          </g>
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
          <g aria-hidden="true" className="w-hexmap__over">
            <path className="w-hexmap__coast" d={map.coast} />
            <path className="w-hexmap__border" d={map.borders} />
            {figure === "growth" && <Shrinking cells={cells} values={values} named={map.named} />}
            <Names map={map} figure={figure} values={values} />
            {cell && (
              <>
                <path className="w-hexmap__halo" d={hexagonPath(centreOf(cell), radius)} />
                <path className="w-hexmap__here" d={hexagonPath(centreOf(cell), radius)} />
              </>
            )}
          </g>
        </svg>
        {cell && pointed && <MapTip frame={frame} cell={cell} text={describe(pointed.index)} />}
      </div>
      <p className="w-vh" id="map-help">
        {texts.help}
      </p>
      {live && (
        <MapReadout
          texts={texts}
          cell={cell ?? null}
          text={pointed ? describe(pointed.index) : ""}
          href={cell ? map.municipality.replace("ID", cell.code) : ""}
        />
      )}
    </>
  );
}

interface HexagonProps {
  readonly cell: Cell;
  readonly index: number;
  readonly shade: string;
  readonly href: string;
  readonly chosen: boolean;
  /** Names are Dutch in any language. */
  readonly lang: "nl" | undefined;
}

/** Kept apart so that pointing at one does not draw the other 341 again. */
const Hexagon = memo(function Hexagon({ cell, index, shade, href, chosen, lang }: HexagonProps) {
  return (
    <a
      id={`hex-${cell.code}`}
      role="option"
      aria-label={cell.name}
      aria-selected={chosen}
      tabIndex={-1}
      href={href}
      data-i={index}
      lang={lang}
    >
      <path className={`w-cell ${shade}`} d={hexagonPath(centreOf(cell), radius - 0.5)} />
    </a>
  );
});

interface ShrinkingProps {
  readonly cells: readonly Cell[];
  readonly values: readonly (number | null)[];
  readonly named: readonly string[];
}

/** A dash in each municipality that shrank, so that it is not read from colour alone. */
function Shrinking({ cells, values, named }: ShrinkingProps) {
  const withName = new Set(named);
  const dashes = cells.map((cell, index) => {
    const value = values[index] ?? null;
    if (value === null || value >= 0) return "";
    const { x, y } = centreOf(cell);
    // Below a name, else in the middle.
    return `M${tidy(x - 6)} ${tidy(y + (withName.has(cell.code) ? 11 : 0))}h12`;
  });
  return <path className="w-cell__minus" d={dashes.join("")} />;
}

function Names({ map, figure, values }: Pick<MapPictureProps, "map" | "figure" | "values">) {
  const { cells, named, provinces } = map;
  const indexOf = useMemo(() => new Map(cells.map((cell, index) => [cell.code, index])), [cells]);
  return (
    <>
      {provinces.map(({ name, x, y }) => (
        <text key={name} className="w-hexmap__province" x={tidy(x)} y={tidy(y + 5)}>
          {name}
        </text>
      ))}
      {named.map((code) => {
        const index = indexOf.get(code) ?? -1;
        const cell = cells[index];
        if (!cell) return null;
        const { x, y } = centreOf(cell);
        const shade = shadeOf(figure, values[index] ?? null);
        return (
          <text key={code} className={`w-hexmap__name on-${shade}`} x={tidy(x)} y={tidy(y + 5)}>
            {cell.name}
          </text>
        );
      })}
    </>
  );
}
