import type { Explanation } from "#standards/istandaarden/explanations/explanation";
import { nameOfCode } from "#standards/istandaarden/words/fault-names";
import { PrintButton } from "../../ui/action-button.tsx";
import { usePage } from "../../view.tsx";
import { RuleExampleView } from "./rule-example-view.tsx";
import { RuleFacts } from "./rule-facts.tsx";
import { RulePlaces } from "./rule-places.tsx";
import { RuleWords } from "./rule-words.tsx";
import { RulesOfCode } from "./rules-of-code.tsx";

interface RuleViewProps {
  /** More than one when two faults have the same name. */
  readonly rules: readonly [Explanation, ...Explanation[]];
}

export function RuleView({ rules }: RuleViewProps) {
  const { t, language } = usePage();
  const [{ code, kind }] = rules;
  const name = nameOfCode(code, language);
  return (
    <>
      <div className="w-pagehead w-std-head">
        <h1>
          {rules.length > 1 ? name : t(`messageStandard.rule.titleOf.${kind}`, { code: name })}
        </h1>
        {rules.length > 1 && <p className="w-lead">{t("messageStandard.rule.both", { code })}</p>}
        <div className="w-row w-noprint">
          <PrintButton />
        </div>
      </div>
      <div className="w-stack w-stack--xl">
        {rules.map((rule) => (
          <OneRule key={rule.kind} rule={rule} isOnly={rules.length === 1} />
        ))}
      </div>
    </>
  );
}

function OneRule({ rule, isOnly }: { rule: Explanation; isOnly: boolean }) {
  const { t, language } = usePage();
  const { code, kind } = rule;
  const name = nameOfCode(code, language);
  const under = isOnly ? null : `about-${kind}`;
  return (
    <div className="w-stack w-stack--l">
      {under && <h2 id={under}>{t(`messageStandard.rule.titleOf.${kind}`, { code: name })}</h2>}
      <div className="w-split w-split--aside">
        <RuleWords rule={rule} under={under} />
        <RuleFacts rule={rule} under={under} />
      </div>
      <RulesOfCode rule={rule} under={under} />
      <RuleExampleView rule={rule} under={under} />
      <RulePlaces rule={rule} under={under} />
    </div>
  );
}
