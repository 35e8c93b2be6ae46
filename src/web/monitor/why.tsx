import type { AnswerRow } from "#contract/adoption";
import { dutchOn } from "../dutch-on.ts";
import type { PageView } from "../page.ts";

/** What a municipality says beside its answer: its reason, the days that count, and whose words they are. */
export function Why({
  row,
  view: { t, format, language },
  day,
}: {
  row: AnswerRow;
  view: PageView;
  day: (on: string) => string;
}) {
  // What people write is Dutch.
  const lang = dutchOn({ language });
  const { answer, plannedOn, expiresOn, reviewOn, inheritedFrom } = row;
  const expired = answer === "expired";
  const names = format.list(inheritedFrom.map(({ name }) => name));
  const facts = [
    plannedOn !== null &&
      t(expired ? "monitor.rows.plannedPast" : "monitor.rows.planned", {
        date: day(plannedOn),
      }),
    expiresOn !== null &&
      t(expired ? "monitor.rows.expired" : "monitor.rows.until", { date: day(expiresOn) }),
    reviewOn !== null && t("monitor.rows.review", { date: day(reviewOn) }),
    row.explainedAt !== null && t("monitor.rows.explainedAt", { place: row.explainedAt }),
    row.reusedFrom && t("monitor.rows.reused", { name: row.reusedFrom.name }),
    row.byOrganisation && t("monitor.rows.by", { name: row.byOrganisation.name }),
    inheritedFrom.length > 0 &&
      t(answer === "conflict" ? "monitor.rows.conflict" : "monitor.rows.inherited", { names }),
  ].filter((fact) => fact !== false && fact !== null);
  return (
    <>
      {row.reason !== null && <span lang={lang}>{row.reason}</span>}
      {facts.length > 0 && <span className="w-sub">{facts.join(" · ")}</span>}
    </>
  );
}
