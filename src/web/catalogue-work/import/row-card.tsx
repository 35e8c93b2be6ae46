import type { ImportFault, ImportRow } from "#contract/collecting";
import { EntryDifferences, fieldWords } from "../../ui/entry-differences.tsx";
import { usePage } from "../../view.tsx";
import { faultWords } from "./fault-words.ts";

const badges = {
  new: "w-badge w-badge--ok",
  change: "w-badge w-badge--warn",
  same: "w-badge",
  faulty: "w-badge w-badge--bad",
} as const;

/** One row or file: what taking it over does, or what to mend and where. */
export function RowCard({ row }: { row: ImportRow }) {
  const { t, href, format } = usePage();
  const { n, file, line, outcome, entry, name, differences, faults } = row;
  const where =
    line === null ? file : t("catalogueWork.import.atLine", { file, line: format.number(line) });
  return (
    <article className="w-card" aria-labelledby={`row-${n}`}>
      <div className="w-row w-row--between">
        <h3 id={`row-${n}`} className="w-longtext">
          {entry ? (
            <a href={href("entry", { id: entry.id })}>{name ?? entry.name}</a>
          ) : (
            (name ?? t("catalogueWork.mine.nameless"))
          )}
        </h3>
        <span className={badges[outcome]}>{t(`catalogueWork.import.outcomeOf.${outcome}`)}</span>
      </div>
      <p className="w-meta w-longtext">{where}</p>
      {faults.length > 0 && <FaultList faults={faults} />}
      {outcome === "change" && differences.length > 0 && (
        <details className="w-more-of">
          <summary>{t("catalogueWork.import.differences", { count: differences.length })}</summary>
          <EntryDifferences differences={differences} />
        </details>
      )}
    </article>
  );
}

/** What is wrong, where, and how to mend it. */
export function FaultList({ faults }: { faults: readonly ImportFault[] }) {
  return (
    <ul className="w-list w-list--tight">
      {faults.map((fault, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, on the server
        <FaultItem key={n} fault={fault} />
      ))}
    </ul>
  );
}

function FaultItem({ fault }: { fault: ImportFault }) {
  const view = usePage();
  const { t, format } = view;
  const { level, field, line, column } = fault;
  const place = [
    ...(line === null ? [] : [t("catalogueWork.import.line", { n: format.number(line) })]),
    ...(column === null ? [] : [t("catalogueWork.import.column", { n: format.number(column) })]),
  ].join(", ");
  return (
    <li className="w-longtext">
      <strong>
        {t(`catalogueWork.import.levels.${level}`)}
        {field !== "" && `: ${fieldWords(field, t)}`}
      </strong>
      {place !== "" && <span className="w-meta"> ({place})</span>}
      <br />
      {faultWords(fault, view)}
    </li>
  );
}
