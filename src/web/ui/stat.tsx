import type { ReactNode } from "react";
import { usePage } from "../view.tsx";

interface StatProps {
  readonly label: ReactNode;
  /** Null when not known, which is never zero. */
  readonly value: number | string | null;
  /** Where the figure comes from and of which date. */
  readonly source?: ReactNode;
  /** Of the reader's own municipality. */
  readonly here?: boolean;
}

/** One figure; stands in `Stats`. */
export function Stat({ label, value, source, here = false }: StatProps) {
  const { t, format } = usePage();
  return (
    <div className={here ? "w-stat w-stat--here" : "w-stat"}>
      <dt>{label}</dt>
      <dd>
        {value === null && <span className="w-unknown">{t("shell.notKnown")}</span>}
        {typeof value === "number" ? format.number(value) : value}
      </dd>
      {source && <dd className="w-stat__src w-meta">{source}</dd>}
    </div>
  );
}

/** Figures in a row; `many` when there are more than five. */
export function Stats({ many = false, children }: { many?: boolean; children: ReactNode }) {
  return <dl className={many ? "w-stats w-stats--many" : "w-stats"}>{children}</dl>;
}
