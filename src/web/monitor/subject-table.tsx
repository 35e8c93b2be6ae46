import type { ReactNode } from "react";
import type { AnswerState, SubjectAnswers } from "#contract/adoption";
import { TableRegion } from "../ui/table-region.tsx";
import { usePage } from "../view.tsx";
import { CountCells, CountHeads, columnsFor } from "./count-links.tsx";
import type { MonitorQuery } from "./monitor-query.ts";
import { subjectPlace } from "./places.ts";
import { knownIn } from "./states.ts";
import { subjectKey } from "./subject-key.ts";
import { RuleWords, subjectName } from "./subject-name.tsx";

interface SubjectTableProps {
  readonly asked: MonitorQuery;
  readonly subjects: readonly SubjectAnswers[];
  readonly name: string;
  /** What stands above the drawings, and the drawing of one subject. */
  readonly head: ReactNode;
  readonly draw: (subject: SubjectAnswers) => ReactNode;
  /** One line a subject, as in a picture. */
  readonly dense?: boolean;
}

/** A row for each subject: a drawing of how it is answered, and every figure with the way to its rows. */
export function SubjectTable({
  asked,
  subjects,
  name,
  head,
  draw,
  dense = false,
}: SubjectTableProps) {
  const view = usePage();
  const { t, format } = view;
  const states = columnsFor(subjects.map(({ counts }) => counts));
  return (
    <div className={dense ? "w-montable w-montable--dense" : "w-montable"}>
      <TableRegion name={name} cards>
        <thead>
          <tr>
            <th scope="col">{t("monitor.table.subject")}</th>
            <th scope="col">{head}</th>
            <CountHeads states={states} />
          </tr>
        </thead>
        <tbody>
          {subjects.map((subject) => {
            const { entry, version, counts, municipalities } = subject;
            const rowsOf = (state: AnswerState) => subjectPlace(subject, asked, view, state);
            return (
              <tr key={subjectKey(entry.id, version)}>
                <th scope="row" className="w-wrapname">
                  <a href={subjectPlace(subject, asked, view)}>{subjectName(subject, view)}</a>
                  {!dense && (
                    <span className="w-sub">
                      <RuleWords subject={subject} />
                    </span>
                  )}
                </th>
                <CountCells counts={counts} states={states} rowsOf={rowsOf}>
                  {draw(subject)}
                  {!dense && (
                    <span className="w-sub">
                      {t("monitor.table.known", {
                        n: format.number(knownIn(counts)),
                        total: format.number(municipalities),
                      })}
                    </span>
                  )}
                </CountCells>
              </tr>
            );
          })}
        </tbody>
      </TableRegion>
    </div>
  );
}
