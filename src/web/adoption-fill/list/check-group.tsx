import type { Tried } from "../../acts.ts";
import { TableRegion } from "../../ui/table-region.tsx";
import { usePage } from "../../view.tsx";
import { CheckRow, FaultyRow } from "./check-row.tsx";
import {
  allDrafts,
  choiceField,
  firstChoice,
  type Group,
  groupOf,
  type MatchedRow,
  newRows,
} from "./choices.ts";

interface CheckGroupProps {
  readonly group: Group;
  /** Of the whole list. */
  readonly rows: readonly MatchedRow[];
  /** The choices, when they were sent and not all could be taken over. */
  readonly sent: Tried | null;
}

/** The lines of which as much is known, each with what to do with it. */
export function CheckGroup({ group, rows: all, sent }: CheckGroupProps) {
  const { t, format } = usePage();
  const rows = all.filter((row) => groupOf(row) === group);
  if (rows.length === 0) return null;
  const title = t(`adoptionFill.check.groups.${group}.title`);
  return (
    <section className="w-stack w-stack--s" aria-labelledby={`group-${group}`}>
      <h3 id={`group-${group}`} tabIndex={-1}>
        {title} <span className="w-count">{format.number(rows.length)}</span>
      </h3>
      <p>{t(`adoptionFill.check.groups.${group}.text`)}</p>
      {group === "new" && <AllDrafts rows={all} sent={sent} />}
      <TableRegion name={title} cards>
        <thead>
          <tr>
            <th scope="col">{t("adoptionFill.check.columns.name")}</th>
            <th scope="col">
              {t(`adoptionFill.check.columns.${group === "faulty" ? "fault" : "choice"}`)}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) =>
            row.fault === null ? (
              <CheckRow
                key={row.line}
                row={row}
                chosen={sent?.form.get(choiceField(row.line)) ?? firstChoice(row)}
                error={sent?.faults[choiceField(row.line)]}
              />
            ) : (
              <FaultyRow key={row.line} row={row} fault={row.fault} />
            ),
          )}
        </tbody>
      </TableRegion>
    </section>
  );
}

/** One choice for all that is new, in the place of one for each. */
function AllDrafts({ rows, sent }: Pick<CheckGroupProps, "rows" | "sent">) {
  const { t, format } = usePage();
  const { drafts, tooMany } = newRows(rows);
  const n = format.number(drafts.length);
  if (drafts.length < 2) return null;
  return (
    <label className="w-choice w-noprint">
      <input
        type="checkbox"
        name={allDrafts}
        value="yes"
        defaultChecked={sent?.form.has(allDrafts) ?? false}
      />
      <span>
        {t(tooMany ? "adoptionFill.check.firstDrafts" : "adoptionFill.check.allDrafts", { n })}
        <span className="w-sub">
          {t(tooMany ? "adoptionFill.check.manyNew" : "adoptionFill.check.allDraftsHint")}
        </span>
      </span>
    </label>
  );
}
