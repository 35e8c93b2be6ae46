import { memo, useEffect, useMemo, useRef } from "react";
import type { Format } from "../format.ts";
import { fill } from "../ui/fill.ts";
import { PathIcon } from "../ui/path-icon.tsx";
import { queryOf } from "./choice.ts";
import type { Cell, Choice, MapProps } from "./map-props.ts";
import { type Column, columnOf, nextOrder, type Order, sortRows } from "./order.ts";
import type { Pointed } from "./pointed.ts";
import { numberOf } from "./words-of-value.ts";

interface MapTableProps {
  readonly map: MapProps;
  readonly choice: Choice;
  readonly values: readonly (number | null)[];
  readonly ranks: readonly (number | null)[];
  readonly headline: string;
  readonly format: Format;
  readonly pointed: Pointed | null;
  readonly onPoint: (pointed: Pointed | null) => void;
  readonly onOrder: (order: Order) => void;
}

/** Every municipality with its value: the map for who would rather read, sorted as asked. */
export function MapTable(props: MapTableProps) {
  const { map, choice, values, ranks, headline, format, pointed, onPoint } = props;
  const { texts, cells } = map;
  const { figure, order } = choice;
  const region = useRef<HTMLElement>(null);
  const rows = useMemo(
    () =>
      sortRows(
        cells.map((cell, index) => ({ ...cell, index, value: values[index] ?? null })),
        order,
      ),
    [cells, values, order],
  );
  useEffect(() => {
    if (pointed?.byKeyboard) bringIntoView(region.current, pointed.index);
  }, [pointed]);
  return (
    <section className="w-mapview__table" aria-labelledby="map-table">
      <div className="w-sechead">
        <h2 id="map-table">{texts.table}</h2>
        <a className="w-meta w-noprint" href="#map-end">
          {texts.skipTable}
        </a>
      </div>
      <section
        ref={region}
        className="w-scroll w-scroll--tall"
        aria-label={fill(texts.tableRegion, { headline })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
        tabIndex={0}
      >
        <table className="w-table w-table--wrap">
          <thead>
            <tr>
              <Head {...props} column="name" />
              <Head {...props} column="province" className="w-hide-phone" />
              <Head {...props} column="value" className="n" />
              {figure !== "urbanity" && (
                <th scope="col" className="n">
                  {texts.columns.rank}
                </th>
              )}
            </tr>
          </thead>
          <tbody lang={map.language === "nl" ? undefined : "nl"}>
            {rows.map((row) => (
              <Row
                key={row.code}
                cell={row}
                index={row.index}
                href={map.municipality.replace("ID", row.code)}
                value={row.value === null ? null : numberOf(figure, row.value, format)}
                rank={figure === "urbanity" ? undefined : (ranks[row.index] ?? null)}
                unknown={texts.notKnown}
                language={map.language}
                pointed={pointed?.index === row.index}
                onPoint={onPoint}
              />
            ))}
          </tbody>
        </table>
      </section>
      <span id="map-end" />
    </section>
  );
}

/** Scrolls the table alone, never the page. */
function bringIntoView(region: HTMLElement | null, index: number): void {
  const row = region?.querySelector<HTMLElement>(`[data-row="${index}"]`);
  if (!(region && row)) return;
  region.scrollTo({ top: row.offsetTop - region.clientHeight / 2 });
}

function Head({
  map,
  choice,
  onOrder,
  column,
  className,
}: MapTableProps & { readonly column: Column; readonly className?: string }) {
  const { texts, figures, page } = map;
  const next = nextOrder(choice.order, column);
  const sorted = columnOf(choice.order) === column;
  const down = choice.order.startsWith("-");
  const label = texts.columns[column === "value" ? choice.figure : column];
  return (
    <th
      scope="col"
      className={className}
      aria-sort={sorted ? (down ? "descending" : "ascending") : undefined}
    >
      <a
        href={page + queryOf({ ...choice, order: next }, figures) || page}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          onOrder(next);
        }}
      >
        {label}
        <span className="w-vh">, {fill(texts.sortBy, { column: label })}</span>
        {sorted && (
          <span className={down ? "w-sorted" : "w-sorted w-sorted--up"}>
            <PathIcon path={map.icons["chevron-down"]} small />
          </span>
        )}
      </a>
    </th>
  );
}

interface RowProps {
  readonly cell: Cell;
  readonly index: number;
  readonly href: string;
  readonly value: string | null;
  /** Left out where places make no sense. */
  readonly rank: number | null | undefined;
  readonly unknown: string;
  readonly language: MapProps["language"];
  readonly pointed: boolean;
  readonly onPoint: (pointed: Pointed | null) => void;
}

const Row = memo(function Row(props: RowProps) {
  const { cell, index, href, value, rank, unknown, language, pointed, onPoint } = props;
  const point = () => onPoint({ index, byKeyboard: false });
  return (
    <tr data-row={index} className={pointed ? "is-pointed" : undefined} onPointerEnter={point}>
      <th scope="row">
        <a href={href} onFocus={point}>
          {cell.name}
        </a>
        <span className="w-sub w-only-phone">{cell.province}</span>
      </th>
      <td className="w-hide-phone">{cell.province}</td>
      <td className="n">
        {value ?? (
          <span className="w-meta" lang={language}>
            {unknown}
          </span>
        )}
      </td>
      {rank !== undefined && <td className="n">{rank ?? "–"}</td>}
    </tr>
  );
});
