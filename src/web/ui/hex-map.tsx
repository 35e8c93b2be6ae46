/** One municipality on the map. */
export interface HexCell {
  readonly code: string;
  readonly name: string;
  /** Axial coordinates of a flat-top hexagon. */
  readonly q: number;
  readonly r: number;
  /** `v1`…`v5` from light to dark, `none` when not known, `here`. */
  readonly className?: string | undefined;
  /** Shown on hover and read aloud: name and value. */
  readonly title?: string;
  readonly href?: string;
}

interface HexMapProps {
  readonly cells: readonly HexCell[];
  /** What the picture shows, in a sentence; the table beside it says the rest. */
  readonly label: string;
}

const radius = 6;
const height = radius * Math.sqrt(3);
const margin = radius + 2;
const round = (n: number) => Math.round(n * 10) / 10;

const centreOf = ({ q, r }: HexCell) => ({ x: 1.5 * radius * q, y: height * (r + q / 2) });

/** From the left corner round; the same for each hexagon, so that it packs small. */
const outline = `l3 ${-round(height / 2)}h6l3 ${round(height / 2)}-3 ${round(height / 2)}h-6z`;

/**
 * The country with an equal hexagon for each municipality. When no cell has a title or a link,
 * cells of one class become a single path, so that a small figure costs little.
 */
export function HexMap({ cells, label }: HexMapProps) {
  const centres = cells.map(centreOf);
  const left = Math.min(...centres.map((c) => c.x)) - margin;
  const top = Math.min(...centres.map((c) => c.y)) - margin;
  const width = Math.max(...centres.map((c) => c.x)) + margin - left;
  const tall = Math.max(...centres.map((c) => c.y)) + margin - top;
  const path = (cell: HexCell) => {
    const { x, y } = centreOf(cell);
    return `M${round(x - left - radius)} ${round(y - top)}${outline}`;
  };
  const linked = cells.some((cell) => cell.href !== undefined);
  return (
    <svg
      className="w-map"
      viewBox={`0 0 ${round(width)} ${round(tall)}`}
      // A picture with links in it is a group, else the links could not be reached.
      role={linked ? "group" : "img"}
      aria-label={label}
    >
      {cells.some((cell) => cell.title !== undefined)
        ? cells.map((cell) => <Hexagon key={cell.code} cell={cell} path={path(cell)} />)
        : [...Map.groupBy(cells, (cell) => cell.className ?? "")].map(([className, group]) => (
            <path key={className} className={`w-hex ${className}`} d={group.map(path).join("")} />
          ))}
    </svg>
  );
}

function Hexagon({ cell, path }: { cell: HexCell; path: string }) {
  const hexagon = (
    <path className={`w-hex ${cell.className ?? ""}`} d={path}>
      <title>{cell.title ?? cell.name}</title>
    </path>
  );
  return cell.href === undefined ? hexagon : <a href={cell.href}>{hexagon}</a>;
}

/** What the colours mean. */
export function HexLegend({
  items,
}: {
  items: readonly { readonly className: string; readonly label: string }[];
}) {
  return (
    <ul className="w-legend">
      {items.map(({ className, label }) => (
        <li key={className}>
          <svg viewBox="0 0 16 14" aria-hidden="true">
            <path className={`w-hex ${className}`} d="M1 7l3.5-6h7L15 7l-3.5 6h-7z" />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
