import type { answerRules } from "#contract/adoption";
import { TableRegion } from "../ui/table-region.tsx";
import { usePage } from "../view.tsx";
import { AnswerBar } from "./answer-bar.tsx";
import { CountCells, CountHeads, columnsFor } from "./count-links.tsx";
import type { MonitorData } from "./load-monitor.ts";
import { monitorPlace } from "./places.ts";
import { addUp } from "./states.ts";

/** What asks the most first; what is free last. */
export const ruleOrder = [
  "law",
  "joint",
  "forum",
  "solution",
  "advice",
] as const satisfies readonly (typeof answerRules)[number][];

/** All subjects together, by why they ask: silence on an advice is another thing than on a law. */
export function ByRule({ data: { asked, subjects } }: { data: MonitorData }) {
  const view = usePage();
  const { t, format } = view;
  const rules = ruleOrder.flatMap((rule) => {
    const of = subjects.filter((subject) => subject.rule === rule);
    return of.length === 0
      ? []
      : [{ rule, n: of.length, counts: addUp(of.map((one) => one.counts)) }];
  });
  const states = columnsFor(rules.map(({ counts }) => counts));
  return (
    <section className="w-stack w-stack--s" aria-labelledby="by-rule">
      <h2 id="by-rule">{t("monitor.byRule.title")}</h2>
      <div className="w-montable">
        <TableRegion name={t("monitor.byRule.title")} cards>
          <thead>
            <tr>
              <th scope="col">{t("monitor.byRule.rule")}</th>
              <th scope="col">{t("monitor.byRule.picture")}</th>
              <CountHeads states={states} />
            </tr>
          </thead>
          <tbody>
            {rules.map(({ rule, n, counts }) => {
              const rowsOf = (state: (typeof states)[number]) =>
                monitorPlace(
                  asked,
                  { view: "answers", rule: [rule], answer: [state], sort: null },
                  view,
                );
              return (
                <tr key={rule}>
                  <th scope="row" className="w-wrapname">
                    <a href={monitorPlace(asked, { rule: [rule] }, view)}>
                      {t(`monitor.rule.${rule}.name`)}
                    </a>
                    <span className="w-sub">
                      {t(`monitor.rule.${rule}.note`)} ·{" "}
                      {t("monitor.found", { count: n, n: format.number(n) })}
                    </span>
                  </th>
                  <CountCells counts={counts} states={states} rowsOf={rowsOf}>
                    <AnswerBar name={t(`monitor.rule.${rule}.name`)} counts={counts} />
                  </CountCells>
                </tr>
              );
            })}
          </tbody>
        </TableRegion>
      </div>
    </section>
  );
}
