import { Alert } from "@amsterdam/design-system-react";
import { typedIn } from "../../acts.ts";
import { ActForm } from "../../ui/act-form.tsx";
import { TableRegion } from "../../ui/table-region.tsx";
import { usePage } from "../../view.tsx";
import type { FillData } from "../load-first-fill.ts";
import { CheckRow, FaultyRow } from "./check-row.tsx";
import { choiceField, firstChoices, type Group, groupOf, isTooManyNew } from "./choices.ts";
import type { Checked } from "./list-outcome.ts";

const groups: readonly Group[] = ["doubt", "found", "new", "faulty"];

/** What was found for each line, to look at before anything is taken over: what is not sure comes first. */
export function CheckList({ data, checked }: { data: FillData; checked: Checked }) {
  const { t, format, href } = usePage();
  const { rows, unread } = checked.matches;
  const again = href("firstFill", { id: data.organisation.id }, { way: "list" });
  const takes = rows.some(({ fault }) => fault === null);
  const counted = (part: "read" | "unread", n: number): string =>
    t(`adoptionFill.check.${part}`, { count: n, n: format.number(n) });
  return (
    <section className="w-card" aria-labelledby="check">
      <div className="w-stack w-stack--s">
        <h2 id="check" tabIndex={-1}>
          {t("adoptionFill.check.title")}
        </h2>
        <p>{t("adoptionFill.check.lead")}</p>
        <p className="w-meta">{counted("read", rows.length)}</p>
      </div>
      {unread > 0 && (
        <Alert severity="warning" heading={counted("unread", unread)} headingLevel={3} />
      )}
      {isTooManyNew(rows) && (
        <Alert severity="warning" heading={t("adoptionFill.check.manyNew")} headingLevel={3} />
      )}
      <ActForm act="take" className="w-stack w-stack--l" labelledBy="check">
        <input type="hidden" name="list" value={checked.list} />
        {groups.map((group) => (
          <GroupOfRows key={group} group={group} data={data} checked={checked} />
        ))}
        <div className="w-row w-noprint">
          {takes && (
            <button className="ams-button ams-button--primary" type="submit">
              {t("adoptionFill.check.submit")}
            </button>
          )}
          <a href={again}>{t("adoptionFill.list.again")}</a>
        </div>
      </ActForm>
    </section>
  );
}

interface GroupProps {
  readonly group: Group;
  readonly data: FillData;
  readonly checked: Checked;
}

function GroupOfRows({ group, data: { tried }, checked }: GroupProps) {
  const { t, format } = usePage();
  const all = checked.matches.rows;
  const rows = all.filter((row) => groupOf(row) === group);
  if (rows.length === 0) return null;
  const first = firstChoices(all);
  const sent = typedIn(tried, "take");
  const title = t(`adoptionFill.check.groups.${group}.title`);
  return (
    <section className="w-stack w-stack--s" aria-labelledby={`group-${group}`}>
      <h3 id={`group-${group}`}>
        {title} <span className="w-count">{format.number(rows.length)}</span>
      </h3>
      <p>{t(`adoptionFill.check.groups.${group}.text`)}</p>
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
                chosen={sent?.form.get(choiceField(row.line)) ?? first.get(row.line) ?? ""}
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
