import type { ReactNode } from "react";
import { exampleFor } from "#standards/istandaarden/examples/of-rules/example-for";
import {
  type ShownLine,
  shownExample,
} from "#standards/istandaarden/examples/of-rules/shown-lines";
import type { Explanation } from "#standards/istandaarden/explanations/explanation";
import { Icon } from "../../ui/icon.tsx";
import { usePage } from "../../view.tsx";
import { namedBy, type RulePart } from "./rule-part.ts";
import { SeenWords } from "./seen-words.tsx";
import { Snippet } from "./snippet.tsx";

const judged: ReadonlySet<Explanation["kind"]> = new Set([
  "rule",
  "restriction",
  "structure",
  "transport",
]);

/** A piece of a message that breaks a rule, and the same piece mended. The check says the same of both. */
export function RuleExampleView({ rule, under }: RulePart) {
  const { t } = usePage();
  if (rule.isLater || !judged.has(rule.kind)) return null;
  const example = exampleFor(rule);
  const id = `example-${rule.kind}`;
  if (!example) {
    return (
      <section className="w-card" aria-labelledby={namedBy(id, under)}>
        <h2 id={id}>{t("messageStandard.rule.example")}</h2>
        <p>{t("messageStandard.rule.noExample")}</p>
      </section>
    );
  }
  const { message, wrong, right, finding } = shownExample(example, rule);
  return (
    <section className="w-card" aria-labelledby={namedBy(id, under)}>
      <div className="w-stack w-stack--s">
        <h2 id={id}>{t("messageStandard.rule.example")}</h2>
        <p>{t("messageStandard.rule.exampleLead", { name: message })}</p>
      </div>
      <div className="w-split w-split--even">
        <Side rule={rule} side="wrong" lines={wrong}>
          <SeenWords seen={finding.seen} isRule={rule.kind === "rule"} />
        </Side>
        <Side rule={rule} side="right" lines={right}>
          {right.every(({ mark }) => mark === null) && (
            <p className="w-meta">{t("messageStandard.rule.removed")}</p>
          )}
        </Side>
      </div>
    </section>
  );
}

interface SideProps {
  readonly rule: Explanation;
  readonly side: "wrong" | "right";
  readonly lines: readonly ShownLine[];
  readonly children: ReactNode;
}

function Side({ rule: { code, kind }, side, lines, children }: SideProps) {
  const { t } = usePage();
  const word = t(`messageStandard.rule.${side}`);
  return (
    <div className={`w-std-side w-std-side--${side}`}>
      <h3>
        <Icon name={side === "wrong" ? "error" : "success"} /> {word}
      </h3>
      <p>
        {t(side === "wrong" ? "messageStandard.rule.wrongText" : "messageStandard.rule.rightText")}
      </p>
      <Snippet
        lines={lines}
        label={t("messageStandard.rule.code", {
          code: t(`messageStandard.rule.titleOf.${kind}`, { code }),
          side: word,
        })}
      />
      {children}
    </div>
  );
}
