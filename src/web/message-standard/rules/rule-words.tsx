import { Alert } from "@amsterdam/design-system-react";
import type { Explanation } from "#standards/istandaarden/explanations/explanation";
import { dutchOn } from "../../dutch-on.ts";
import { usePage } from "../../view.tsx";
import { namedBy, type RulePart } from "./rule-part.ts";

/** What a code asks, why, and what to do. */
export function RuleWords({ rule, under }: RulePart) {
  const view = usePage();
  const { t, language } = view;
  const { kind, says, mend, isLater } = rule;
  const isCode = kind === "return-code";
  const id = `what-${kind}`;
  return (
    <section className="w-card" aria-labelledby={namedBy(id, under)}>
      <div className="w-stack w-stack--s">
        <h2 id={id}>{t(`messageStandard.rule.${questionOf(kind)}`)}</h2>
        <p className="w-lead" lang={isCode ? dutchOn(view) : undefined}>
          {isCode ? says.nl : says[language]}
        </p>
      </div>
      {isLater && (
        <Alert heading={t("messageStandard.rule.notChecked")} headingLevel={3}>
          <p>{t("messageStandard.rule.notCheckedText")}</p>
        </Alert>
      )}
      {mend && (
        <div className="w-stack w-stack--s">
          <h3>{t("messageStandard.rule.mend")}</h3>
          <p>{mend[language]}</p>
        </div>
      )}
      <div className="w-stack w-stack--s">
        <h3>{t("messageStandard.rule.why")}</h3>
        <p>{t(`messageStandard.rule.whyOf.${reasonOf(rule)}`)}</p>
      </div>
    </section>
  );
}

function reasonOf({ kind, level }: Explanation) {
  if (level !== null) return String(level) as "1" | "2" | "3" | "4";
  return kind === "rule" || kind === "restriction" || kind === "structure" ? "1" : kind;
}

function questionOf(kind: Explanation["kind"]) {
  if (kind === "return-code" || kind === "carrier-error") return "meaning";
  return kind === "structure" || kind === "transport" ? "wrongWith" : "what";
}
