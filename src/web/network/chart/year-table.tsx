import type { ReactNode } from "react";
import { TableRegion } from "../../ui/table-region.tsx";
import { usePage } from "../../view.tsx";

interface YearTableProps {
  readonly name: string;
  /** Heads of the columns beside the year. */
  readonly heads: readonly string[];
  readonly rows: readonly { readonly year: number; readonly cells: readonly (string | null)[] }[];
  readonly note?: ReactNode;
}

/** The numbers behind a chart, folded in until somebody wants them. */
export function YearTable({ name, heads, rows, note }: YearTableProps) {
  const { t } = usePage();
  return (
    <details className="w-details w-noprint">
      <summary>{t("network.tableWith")}</summary>
      {note}
      <TableRegion name={name}>
        <thead>
          <tr>
            <th scope="col">{t("network.year")}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className="n">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ year, cells }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {heads.map((head, index) => (
                <td key={head} className="n">
                  {cells[index] ?? <span className="w-meta">{t("shell.notKnown")}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </details>
  );
}
