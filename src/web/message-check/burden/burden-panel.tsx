import { useState } from "react";
import { fill } from "../../ui/fill.ts";
import { PathIcon } from "../../ui/path-icon.tsx";
import { useCheck } from "../check-context.tsx";
import { RuleLink } from "../rule-link.tsx";
import { saveFile } from "../save-file.ts";
import { type Burden, burdenCsv, codesOf, hoursSaved } from "./burden.ts";
import type { BurdenKept } from "./use-burden.ts";

/** Rows of codes that are shown; the file has all. */
const most = 10;

/** What checking was good for, counted in this browser alone. */
export function BurdenPanel({ kept }: { kept: BurdenKept }) {
  const { texts, format } = useCheck();
  const t = texts.burden;
  const { burden, isKept } = kept;
  return (
    <section className="w-card w-noprint" aria-labelledby="burden">
      <h2 id="burden">{t.title}</h2>
      <p>
        {t.lead} {!isKept && <b>{t.notKept}</b>}
      </p>
      {burden.since === null ? (
        <p className="w-meta">{t.none}</p>
      ) : (
        <>
          <p className="w-meta">{fill(t.since, { date: format.date(burden.since) })}</p>
          <dl className="w-stats">
            <div className="w-stat">
              <dt>{t.checked}</dt>
              <dd>{format.number(burden.checked)}</dd>
            </div>
            <div className="w-stat">
              <dt>{t.wrong}</dt>
              <dd>{format.number(burden.wrong)}</dd>
            </div>
          </dl>
          {burden.wrong > 0 && (
            <div className="w-stack w-stack--s">
              <h3>{t.byRule}</h3>
              <ul className="w-msgcodes">
                {codesOf(burden)
                  .slice(0, most)
                  .map(([code, count]) => (
                    <li key={code}>
                      <RuleLink code={code} />{" "}
                      <span className="w-meta">{format.number(count)}</span>
                    </li>
                  ))}
              </ul>
            </div>
          )}
          <Estimate kept={kept} />
          <p className="w-meta">{t.how}</p>
          <BurdenActions burden={burden} onClear={kept.clear} />
        </>
      )}
    </section>
  );
}

function Estimate({ kept: { burden, change } }: { kept: BurdenKept }) {
  const { texts, format } = useCheck();
  const t = texts.burden;
  const hours = hoursSaved(burden);
  const wrong = format.number(burden.wrong);
  const isOne = burden.wrong === 1;
  return (
    <div className="w-stack w-stack--s">
      <h3>{t.estimate}</h3>
      <div className="w-msgfield">
        <label className="ams-label" htmlFor="minutes">
          {t.minutes}
        </label>
        <p className="w-hint" id="minutes-hint">
          {t.minutesHint}
        </p>
        <input
          id="minutes"
          className="ams-text-input"
          type="number"
          min={0}
          max={10_000}
          inputMode="numeric"
          aria-describedby="minutes-hint"
          value={burden.minutes ?? ""}
          onChange={({ currentTarget: { value } }) => {
            const minutes = Number(value);
            change({ minutes: value === "" || !(minutes >= 0) ? null : Math.min(minutes, 10_000) });
          }}
        />
      </div>
      <p role="status">
        <b>
          {hours === null
            ? fill(isOne ? t.formulaEmptyOne : t.formulaEmpty, { wrong })
            : fill(isOne ? t.formulaOne : t.formula, {
                wrong,
                minutes: format.number(burden.minutes ?? 0),
                hours: format.number(hours, 1),
              })}
        </b>{" "}
        {t.formulaNote}
      </p>
    </div>
  );
}

function BurdenActions({ burden, onClear }: { burden: Burden; onClear: () => void }) {
  const { texts, icons } = useCheck();
  const t = texts.burden;
  const [isSure, setSure] = useState(false);
  const { minutes, ...counts } = burden;
  const files = {
    csv: () =>
      new Blob([burdenCsv(burden, t.columns, { ...t, since: fill(t.since, { date: "" }).trim() })]),
    json: () => new Blob([`${JSON.stringify({ ...counts, minutes }, null, 2)}\n`]),
  } as const;
  return (
    <div className="w-row">
      {(["csv", "json"] as const).map((as) => (
        <button
          key={as}
          type="button"
          className="ams-button ams-button--tertiary w-small"
          onClick={() => saveFile(`${t.fileName}.${as}`, files[as]())}
        >
          <PathIcon path={icons.download} />
          {t[as]}
        </button>
      ))}
      <button
        type="button"
        className="ams-button ams-button--tertiary w-small"
        onClick={() => {
          if (isSure) onClear();
          setSure(!isSure);
        }}
        onBlur={() => setSure(false)}
      >
        {isSure ? t.clearSure : t.clear}
      </button>
    </div>
  );
}
