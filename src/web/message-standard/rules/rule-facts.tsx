import type { Explanation } from "#standards/istandaarden/explanations/explanation";
import { usePage } from "../../view.tsx";
import { RuleLink, RuleLinks } from "../links.tsx";
import { namedBy, type RulePart } from "./rule-part.ts";

export function RuleFacts({ rule, under }: RulePart) {
  const { t } = usePage();
  const { kind, level, retourCode, related } = rule;
  const id = `facts-${kind}`;
  return (
    <section className="w-card" aria-labelledby={namedBy(id, under)}>
      <h2 id={id}>{t("messageStandard.rule.facts")}</h2>
      <dl className="w-std-facts">
        <div>
          <dt>{t("messageStandard.rule.kind")}</dt>
          <dd>{t(`messageStandard.rules.kind.${kind}`)}</dd>
          {isOfPeople(kind) && (
            <dd className="w-std-about">{t(`messageStandard.rule.aboutKind.${kind}`)}</dd>
          )}
        </div>
        {level !== null && (
          <div>
            <dt>{t("messageStandard.rule.level")}</dt>
            <dd>{t(`messageStandard.level.${level}`)}</dd>
            <dd className="w-std-about">{t(`messageStandard.rule.aboutLevel.${level}`)}</dd>
          </div>
        )}
        {retourCode !== null && (
          <div>
            <dt>{t("messageStandard.rule.retourCode")}</dt>
            <dd>
              <RuleLink code={retourCode} />
            </dd>
          </div>
        )}
        {level === 1 && (
          <div>
            <dt>{t("messageStandard.rule.retourCode")}</dt>
            <dd>{t("messageStandard.rule.retourNone")}</dd>
          </div>
        )}
        {level !== null && (
          <div>
            <dt>{t("messageStandard.rule.checked")}</dt>
            <dd>{t(`messageStandard.rule.${checkedOf(rule)}`)}</dd>
          </div>
        )}
        {related.length > 0 && kind !== "return-code" && (
          <div>
            <dt>{t("messageStandard.rule.related")}</dt>
            <dd>
              <RuleLinks codes={related} />
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

/** What people agreed to say or do. All else is of a level, which tells more. */
const isOfPeople = (
  kind: Explanation["kind"],
): kind is "return-code" | "business-rule" | "carrier-error" =>
  kind === "return-code" || kind === "business-rule" || kind === "carrier-error";

function checkedOf({ isLater, level }: Explanation) {
  if (isLater) return "checkedNo";
  return level === 4 ? "checkedOutside" : "checkedYes";
}
