import type { AnswerOfOrganisation, AnswerRule } from "#contract/adoption";
import { TableRegion } from "../../ui/table-region.tsx";
import { usePage } from "../../view.tsx";
import { AnswerTag } from "../answer-tag.tsx";
import { Said } from "../said.tsx";
import { Asked, SubjectLink } from "../subject-head.tsx";
import { keyOf, wordOf } from "../subjects.ts";
import { Before } from "./before.tsx";
import type { AnswersData } from "./load-answers.ts";

interface AnswerTableProps {
  readonly rule: AnswerRule;
  readonly rows: readonly AnswerOfOrganisation[];
  readonly before: AnswersData["before"];
}

/** What is answered on everything that one rule asks for. */
export function AnswerTable({ rule, rows, before }: AnswerTableProps) {
  const { t } = usePage();
  const title = t(`adoptionAnswers.rule.${rule}.name`);
  return (
    <section className="w-card w-card--flush" aria-labelledby={rule}>
      <div className="w-card__head">
        <h3 id={rule}>{title}</h3>
        <p className="w-meta">{t(`adoptionAnswers.rule.${rule}.what`)}</p>
      </div>
      <TableRegion name={title} cards>
        <thead>
          <tr>
            <th scope="col">{t("adoptionAnswers.table.subject")}</th>
            <th scope="col">{t("adoptionAnswers.table.answer")}</th>
            <th scope="col" className="w-ansgiven">
              {t("adoptionAnswers.table.given")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const word = wordOf(keyOf(row));
            return <Row key={word} row={row} before={before.get(word) ?? []} />;
          })}
        </tbody>
      </TableRegion>
    </section>
  );
}

interface RowProps {
  readonly row: AnswerOfOrganisation;
  readonly before: NonNullable<ReturnType<AnswersData["before"]["get"]>>;
}

function Row({ row, before }: RowProps) {
  const { t, format } = usePage();
  const { entry, version } = row;
  return (
    <tr id={version === null ? `answer-${entry.id}` : undefined}>
      <th scope="row" className="w-anssubject">
        <SubjectLink subject={row} />
        <Asked subject={row} />
      </th>
      <td>
        <AnswerTag state={row.answer} kind={row.entry.kind} />
        <Said item={row} />
        <Before past={before} kind={row.entry.kind} />
      </td>
      <td className={row.givenOn === null ? "w-ansgiven w-hide-phone" : "w-ansgiven"}>
        {row.givenOn === null ? (
          <span className="w-meta">–</span>
        ) : (
          <>
            <span className="w-only-phone w-meta">{t("adoptionAnswers.table.given")} </span>
            {format.shortDate(row.givenOn)}
          </>
        )}
      </td>
    </tr>
  );
}
