import type { Format } from "../../format.ts";
import { useCheck } from "../check-context.tsx";
import type { CodeTotal } from "../file-list.ts";
import { fill } from "../fill.ts";

/** Enough to see where it goes wrong. */
const most = 10;

/** What is wrong most often, over all files. */
export function CodeTable({ codes, format }: { codes: readonly CodeTotal[]; format: Format }) {
  const { texts, ruleHref } = useCheck();
  const t = texts.list;
  const rest = codes.length - most;
  return (
    <>
      <ul className="w-msgcodes">
        {codes.slice(0, most).map(({ code, times, files }) => (
          <li key={code}>
            <a href={ruleHref(code)} target="_blank" rel="noreferrer">
              {code}
            </a>{" "}
            <span className="w-meta">
              {fill(t.codeTimes, { n: format.number(times), files: format.number(files) })}
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="w-meta">{fill(t.moreCodes, { n: format.number(rest) })}</p>}
    </>
  );
}
