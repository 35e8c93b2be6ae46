import type { AnswerCounts, AnswerRow } from "#contract/adoption";
import { sizeClasses } from "#contract/network";
import type { PageView } from "../../page.ts";
import { noCounts } from "../states.ts";
import type { Group } from "./group-table.tsx";
import type { SubjectData } from "./load-subject.ts";
import { type SubjectQuery, writeQuery } from "./subject-query.ts";

/** The page with something else chosen; its rows when an answer is. */
export function placeWith(
  { asked, entry }: Pick<SubjectData, "asked" | "entry">,
  change: Partial<SubjectQuery>,
  { href }: PageView,
): string {
  const place = href("monitorSubject", { id: entry.id }, writeQuery({ ...asked, ...change }));
  return change.answer === undefined ? place : `${place}#answers`;
}

export function countRows(rows: readonly AnswerRow[]): AnswerCounts {
  const counts = noCounts();
  for (const { answer } of rows) counts[answer] += 1;
  return counts;
}

/** From the largest municipalities to the smallest; of which the size is not known last. */
export function sizeGroups(data: SubjectData, view: PageView): readonly Group[] {
  const { t } = view;
  return [...sizeClasses.toReversed(), null].flatMap((sizeClass) => {
    const rows = data.rows.filter((row) => row.sizeClass === sizeClass);
    if (rows.length === 0) return [];
    const label =
      sizeClass === null ? t("monitor.subject.noSize") : t(`words.sizeClass.${sizeClass}`);
    return groupOf(data, view, label, rows, {
      sizeClass: sizeClass === null ? [] : [sizeClass],
      province: [],
    });
  });
}

/** In the order of their names; of which the province is not known last. */
export function provinceGroups(data: SubjectData, view: PageView): readonly Group[] {
  const byProvince = Map.groupBy(data.rows, ({ province }) => province?.id ?? null);
  const groups = [...byProvince].map(([id, rows]) => ({
    id,
    rows,
    name: rows[0]?.province?.name ?? null,
  }));
  return groups
    .toSorted(
      (a, b) =>
        Number(a.id === null) - Number(b.id === null) || byName.compare(a.name ?? "", b.name ?? ""),
    )
    .map(({ id, name, rows }) =>
      groupOf(data, view, name ?? view.t("monitor.subject.noProvince"), rows, {
        province: id === null ? [] : [id],
        sizeClass: [],
      }),
    );
}

const byName = new Intl.Collator("nl");

const groupOf = (
  data: SubjectData,
  view: PageView,
  label: string,
  rows: readonly AnswerRow[],
  where: Pick<SubjectQuery, "province" | "sizeClass">,
): Group => ({
  key: label,
  label,
  counts: countRows(rows),
  rowsOf: (state) => placeWith(data, { ...where, answer: [state] }, view),
});
