import type { AnswerCounts, AnswerState } from "#contract/adoption";
import { TableRegion } from "../../ui/table-region.tsx";
import { usePage } from "../../view.tsx";
import { AnswerBar } from "../answer-bar.tsx";
import { CountCells, CountHeads, columnsFor } from "../count-links.tsx";

export interface Group {
  readonly key: string;
  readonly label: string;
  readonly counts: AnswerCounts;
  readonly rowsOf: (state: AnswerState) => string;
}

interface GroupTableProps {
  readonly id: string;
  readonly title: string;
  /** What a group is: the head of its column. */
  readonly of: string;
  readonly groups: readonly Group[];
}

/** The same answers by size or by province, each figure with the way to its rows. */
export function GroupTable({ id, title, of, groups }: GroupTableProps) {
  const { t } = usePage();
  const states = columnsFor(groups.map(({ counts }) => counts));
  return (
    <section className="w-stack w-stack--s" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="w-montable">
        <TableRegion name={title} cards>
          <thead>
            <tr>
              <th scope="col">{of}</th>
              <th scope="col">{t("monitor.table.bar")}</th>
              <CountHeads states={states} />
            </tr>
          </thead>
          <tbody>
            {groups.map(({ key, label, counts, rowsOf }) => (
              <tr key={key}>
                <th scope="row" className="w-wrapname">
                  {label}
                </th>
                <CountCells counts={counts} states={states} rowsOf={rowsOf}>
                  <AnswerBar name={label} counts={counts} />
                </CountCells>
              </tr>
            ))}
          </tbody>
        </TableRegion>
      </div>
    </section>
  );
}
