import type { Explanation } from "#standards/istandaarden/explanations/explanation";
import { PrintButton } from "../../ui/action-button.tsx";
import { usePage } from "../../view.tsx";
import { RuleExampleView } from "./rule-example-view.tsx";
import { RuleFacts } from "./rule-facts.tsx";
import { RulePlaces } from "./rule-places.tsx";
import { RuleWords } from "./rule-words.tsx";

interface RuleViewProps {
  /** More than one when two faults have the same name. */
  readonly rules: readonly [Explanation, ...Explanation[]];
}

export function RuleView({ rules }: RuleViewProps) {
  const { t } = usePage();
  const [{ code, kind }] = rules;
  return (
    <>
      <div className="w-pagehead w-std-head">
        <h1>{rules.length > 1 ? code : t(`messageStandard.rule.titleOf.${kind}`, { code })}</h1>
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
  const { t } = usePage();
  const { code, kind } = rule;
  const under = isOnly ? null : `about-${kind}`;
  return (
    <div className="w-stack w-stack--l">
      {under && <h2 id={under}>{t(`messageStandard.rule.titleOf.${kind}`, { code })}</h2>}
      <div className="w-split w-split--aside">
        <RuleWords rule={rule} under={under} />
        <RuleFacts rule={rule} under={under} />
      </div>
      <RuleExampleView rule={rule} under={under} />
      <RulePlaces rule={rule} under={under} />
    </div>
  );
}
