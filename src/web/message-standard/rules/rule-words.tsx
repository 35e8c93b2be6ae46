import { Alert } from "@amsterdam/design-system-react";
import type { Explanation } from "#standards/istandaarden/explanations/explanation";
import { dutchOn } from "../../dutch-on.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { usePage } from "../../view.tsx";
import { ownReason } from "./own-reason.ts";
import { namedBy, type RulePart } from "./rule-part.ts";

/** What a code asks, what to do, and why when there is more to tell than what its level and kind do. */
export function RuleWords({ rule, under }: RulePart) {
  const view = usePage();
  const { t, href, language } = view;
  const { kind, says, mend, isLater } = rule;
  const isCode = kind === "return-code";
  const id = `what-${kind}`;
  const reason = ownReason(rule);
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
      {reason && (
        <div className="w-stack w-stack--s">
          <h3>{t("messageStandard.rule.why")}</h3>
          <p>{t(`messageStandard.rule.whyOf.${reason}`)}</p>
        </div>
      )}
      {reason === "0001" && (
        <div className="w-row w-noprint">
          <ButtonLink href={href("messageCheck")} variant="primary" icon="check">
            {t("messageStandard.rule.checkYours")}
          </ButtonLink>
        </div>
      )}
    </section>
  );
}

function questionOf(kind: Explanation["kind"]) {
  if (kind === "return-code" || kind === "carrier-error") return "meaning";
  return kind === "structure" || kind === "transport" ? "wrongWith" : "what";
}
