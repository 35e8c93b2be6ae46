import type { CSSProperties } from "react";
import type { EffortSpread } from "#contract/adoption";
import { TableRegion } from "../../ui/table-region.tsx";
import { usePage } from "../../view.tsx";

export interface SpreadRow {
  readonly key: string;
  readonly label: string;
  readonly spread: EffortSpread;
  /** Of municipalities as large as that of the reader. */
  readonly here: boolean;
}

interface SpreadTableProps {
  readonly name: string;
  /** What the rows are. */
  readonly column: string;
  readonly rows: readonly SpreadRow[];
}

/** Middle, spread and how often it was told, all on one scale. On a phone a row is a card that says it below each other. */
export function SpreadTable({ name, column, rows }: SpreadTableProps) {
  const { t } = usePage();
  const most = Math.max(1, ...rows.map(({ spread }) => spread.high));
  return (
    <TableRegion name={name} cards>
      <thead>
        <tr>
          <th scope="col">{column}</th>
          <th scope="col" className="n">
            {t("effort.card.median")}
          </th>
          <th scope="col">{t("effort.card.range")}</th>
          <th scope="col">{t("effort.card.times")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.key} row={row} most={most} />
        ))}
      </tbody>
    </TableRegion>
  );
}

function Row({ row: { label, spread, here }, most }: { row: SpreadRow; most: number }) {
  const { t, format } = usePage();
  const column = (name: "median" | "range" | "times") => (
    <span className="w-only-phone w-meta">{t(`effort.card.${name}`)}</span>
  );
  return (
    <tr className={here ? "w-spread here" : "w-spread"}>
      <th scope="row" className="w-wrapname">
        {label} {here && <span className="w-badge w-badge--here">{t("effort.card.likeYou")}</span>}
      </th>
      <td className="n">
        {column("median")}
        {t("effort.card.hours", { n: format.number(spread.median) })}
      </td>
      <td className="w-spread__range">
        {column("range")}
        <span className="w-range" style={placesOf(spread, most)} aria-hidden="true" />
        <span className="w-meta">
          <Between spread={spread} />
        </span>
      </td>
      <td>
        {column("times")}
        <Times spread={spread} />
      </td>
    </tr>
  );
}

/** Where the bar begins and ends and where its middle is, for `effort.css`. */
function placesOf({ low, median, high }: EffortSpread, most: number): CSSProperties {
  const at = (hours: number): string => `${(hours / most) * 100}%`;
  return {
    ["--a" as string]: at(low),
    ["--m" as string]: at(median),
    ["--b" as string]: at(high),
  };
}

function Between({ spread: { n, low, high } }: { spread: EffortSpread }) {
  const { t, format } = usePage();
  if (n === 1) return t("effort.card.once");
  if (low === high) return t("effort.card.same", { n: format.number(low) });
  return t("effort.card.between", { low: format.number(low), high: format.number(high) });
}

function Times({ spread: { n, estimates } }: { spread: EffortSpread }) {
  const { t, format } = usePage();
  return (
    <>
      {t("effort.card.told", { count: n, n: format.number(n) })}
      {estimates > 0 && (
        <span className="w-sub">{t("effort.card.estimates", { n: format.number(estimates) })}</span>
      )}
    </>
  );
}
