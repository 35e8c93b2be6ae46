import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { oneLine } from "#standards/istandaarden/report/shown-value";
import { dutchDay } from "#standards/working-days/dutch-day";
import { fill } from "../../ui/fill.ts";
import { useCheck } from "../check-context.tsx";
import type { OpenedFile } from "../worker/exchange.ts";
import { namedCode, saysOf } from "../worker/finding-text.ts";
import { chosenFindings, everyFinding } from "./chosen-findings.ts";
import { Seen } from "./finding-card.tsx";
import { limitWords, verdictWords } from "./verdict-words.ts";

/** More than that nobody reads on paper. */
const most = 500;

/** What is printed of a file: its name, its verdict and its findings. Drawn only while a browser prints. */
export function PrintSheet({ file, why }: { file: OpenedFile; why: string }) {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // A browser prints what there is when this ends.
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    return () => {
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
    };
  }, []);
  return isPrinting ? <Sheet file={file} why={why} /> : null;
}

function Sheet({ file, why }: { file: OpenedFile; why: string }) {
  const { texts, format, language, nameOf } = useCheck();
  const t = texts.print;
  const { report } = file;
  const all = chosenFindings(file, everyFinding, language);
  const rest = Object.values(report.counts).reduce((sum, one) => sum + one, 0) - most;
  return (
    <section className="w-printonly w-printsheet" aria-label={t.title}>
      <h2>{report.file}</h2>
      <p>
        <b>
          {[report.message, texts.verdicts[report.verdict]]
            .filter((one) => one !== null)
            .join(": ")}
        </b>
        . {verdictWords(file, why, texts).join(" ")} {limitWords(report.verdict, texts)}
      </p>
      <p>{fill(t.checkedOn, { date: format.date(dutchDay(new Date())) })}</p>
      {all.slice(0, most).map(({ finding, place, heading }) => (
        <div key={place} className="w-printsheet__one">
          {heading !== null && <h3>{heading}</h3>}
          <p>
            <b>
              {nameOf(namedCode(finding))},{" "}
              {fill(texts.findings.place, { line: finding.line, column: finding.column })}
            </b>
            : {saysOf(finding, language)}
          </p>
          <p>
            <b>{texts.findings.mend}:</b> {oneLine(finding.mend)}
          </p>
          <Seen finding={finding} />
        </div>
      ))}
      {rest > 0 && <p>{fill(t.more, { n: format.number(rest) })}</p>}
    </section>
  );
}
