import { explain } from "#standards/istandaarden/explanations/explain";
import { firstSentence } from "#standards/istandaarden/report/sentence-of";
import { usePage } from "../../view.tsx";
import { RuleLink } from "../links.tsx";
import { namedBy, type RulePart } from "./rule-part.ts";

/** For which rules a return code is given, each with what it asks in a line. */
export function RulesOfCode({ rule, under }: RulePart) {
  const { t, language } = usePage();
  if (rule.kind !== "return-code" || rule.related.length === 0) return null;
  const rules = rule.related.flatMap((code) =>
    explain(code).filter(({ retourCode }) => retourCode === rule.code),
  );
  const id = `given-${rule.kind}`;
  return (
    <section className="w-card" aria-labelledby={namedBy(id, under)}>
      <h2 id={id}>{t("messageStandard.rule.givenFor", { count: rules.length })}</h2>
      <ul className="w-std-rules">
        {rules.map(({ code, says }) => (
          <li key={code}>
            <RuleLink code={code} />
            <span>{firstSentence(says[language])}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
