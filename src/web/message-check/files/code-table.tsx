import type { Format } from "../../format.ts";
import { fill } from "../../ui/fill.ts";
import { useCheck } from "../check-context.tsx";
import type { CodeTotal } from "../file-list.ts";
import { RuleLink } from "../rule-link.tsx";

/** Enough to see where it goes wrong. */
const most = 10;

/** What is wrong most often, over all files. */
export function CodeTable({ codes, format }: { codes: readonly CodeTotal[]; format: Format }) {
  const { texts } = useCheck();
  const t = texts.list;
  const rest = codes.length - most;
  return (
    <>
      <ul className="w-msgcodes">
        {codes.slice(0, most).map(({ code, times, files }) => (
          <li key={code}>
            <RuleLink code={code} />{" "}
            <span className="w-meta">
              {fill(t.codeTimes, { n: format.number(times), files: format.number(files) })}
            </span>
          </li>
        ))}
      </ul>
      <p className="w-meta">{texts.findings.explainNote}</p>
      {rest > 0 && <p className="w-meta">{fill(t.moreCodes, { n: format.number(rest) })}</p>}
    </>
  );
}
