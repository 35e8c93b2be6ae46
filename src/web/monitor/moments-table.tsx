import { TableRegion } from "../ui/table-region.tsx";
import { usePage } from "../view.tsx";
import { columnsFor } from "./count-links.tsx";
import type { Moment } from "./load-monitor.ts";

interface MomentsTableProps {
  readonly moments: readonly Moment[];
  /** Where the figures of a day open to their rows. */
  readonly placeOn: (on: string) => string;
  /** Of many subjects it is told how many there were. */
  readonly subjects?: boolean;
}

/** As `monitor.css` has it: a year. The picture beside it has all. */
const mostPrinted = 4;

/** The numbers behind the steps, the last day first; each day opens to its rows. */
export function MomentsTable({ moments, placeOn, subjects = false }: MomentsTableProps) {
  const { t, format } = usePage();
  const states = columnsFor(moments.map(({ counts }) => counts));
  return (
    <div className="w-moments">
      <TableRegion name={t("monitor.time.table")}>
        <thead>
          <tr>
            <th scope="col">{t("monitor.time.day")}</th>
            {states.map((state) => (
              <th key={state} scope="col" className="n w-headwrap">
                {t(`monitor.state.${state}`)}
              </th>
            ))}
            <th scope="col" className="n w-headwrap">
              {t("monitor.time.municipalities")}
            </th>
            {subjects && (
              <th scope="col" className="n w-headwrap">
                {t("monitor.time.subjects")}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {moments.toReversed().map(({ on, counts, municipalities, subjects: many }) => (
            <tr key={on}>
              <th scope="row">
                <a href={placeOn(on)}>{format.shortDate(on)}</a>
              </th>
              {states.map((state) => (
                <td key={state} className="n">
                  {format.number(counts[state])}
                </td>
              ))}
              <td className="n">{format.number(municipalities)}</td>
              {subjects && <td className="n">{format.number(many)}</td>}
            </tr>
          ))}
        </tbody>
      </TableRegion>
      {moments.length > mostPrinted && (
        <p className="w-printonly w-meta">
          {t("monitor.time.printed", {
            n: format.number(mostPrinted),
            total: format.number(moments.length),
          })}
        </p>
      )}
    </div>
  );
}
