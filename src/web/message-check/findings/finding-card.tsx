import { memo } from "react";
import { oneLine, shownValue } from "#standards/istandaarden/report/shown-value";
import { fill } from "../../ui/fill.ts";
import { useCheck } from "../check-context.tsx";
import { RuleLink } from "../rule-link.tsx";
import type { ShownFinding } from "../worker/exchange.ts";
import { leadOf, namedCode, seenName } from "../worker/finding-text.ts";
import { stepsOf } from "./chosen-findings.ts";

interface FindingCardProps {
  readonly finding: ShownFinding;
  readonly place: number;
  readonly isChosen: boolean;
  readonly onChoose: (place: number) => void;
  readonly onCopy: (finding: ShownFinding) => void;
}

/** What is wrong, where, what was seen and what to do. */
export const FindingCard = memo(function FindingCard(props: FindingCardProps) {
  const { finding, place, isChosen, onChoose, onCopy } = props;
  const { texts, language } = useCheck();
  const t = texts.findings;
  const { layer, line, column, text, mend, retourCode, path } = finding;
  const lead = leadOf(finding, language);
  return (
    <article className={isChosen ? "w-finding w-finding--here" : "w-finding"}>
      <div className="w-row w-finding__head">
        <button
          type="button"
          id={`finding-${place}`}
          className="w-msglink"
          aria-current={isChosen ? "true" : undefined}
          onClick={() => onChoose(place)}
        >
          {fill(t.place, { line, column })}
          <span className="w-vh">, {t.placeShow}</span>
        </button>
        <span className="w-badge">{t.layers[layer]}</span>
        <RuleLink code={namedCode(finding)} />
        <span className="w-meta">
          {retourCode === null ? t.noRetour : fill(t.retour, { code: retourCode })}
        </span>
        <button type="button" className="w-msglink w-finding__copy" onClick={() => onCopy(finding)}>
          {t.copy}
          <span className="w-vh">: {fill(t.place, { line, column })}</span>
        </button>
      </div>
      <p>
        <b>{lead ?? oneLine(text)}</b>
        {lead !== null && ` ${oneLine(text)}`}
      </p>
      <p>
        <span className="w-meta">{t.mend}:</span> {oneLine(mend)}
      </p>
      <Seen finding={finding} />
      {path !== "" && (
        <p className="w-meta w-finding__path">
          {stepsOf(path).map((step, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a path do not change
            <span key={at}>
              /<wbr />
              {step}
            </span>
          ))}
        </p>
      )}
    </article>
  );
});

/** The values on which it rests. Of transport they stand in the sentence. */
export function Seen({ finding }: { finding: ShownFinding }) {
  const { texts, language } = useCheck();
  const { layer, seen, otherLine } = finding;
  const t = texts.findings;
  if ((layer === "transport" || seen.length === 0) && otherLine === null) return null;
  return (
    <p>
      <span className="w-meta">{t.seen}:</span>{" "}
      {layer !== "transport" &&
        seen.map((one, at) => (
          <span key={one.name} className="w-finding__seen">
            {at > 0 && ", "}
            {seenName(one.name, language)}{" "}
            <code>{shownValue(one, layer === "structure", language)}</code>
          </span>
        ))}{" "}
      {otherLine !== null && fill(t.otherLine, { line: otherLine })}
    </p>
  );
}
