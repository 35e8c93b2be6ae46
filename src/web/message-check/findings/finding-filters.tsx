import { useMemo } from "react";
import { fill } from "../../ui/fill.ts";
import { useCheck } from "../check-context.tsx";
import type { OpenedFile, ShownFinding } from "../worker/exchange.ts";
import { everyFinding, type FindingChoice } from "./chosen-findings.ts";

interface FindingFiltersProps {
  readonly file: OpenedFile;
  readonly choice: FindingChoice;
  readonly shown: number;
  readonly onChoose: (change: Partial<FindingChoice>) => void;
}

const layers = ["transport", "structure", "rules"] as const satisfies ShownFinding["layer"][];

/** Narrows the findings: by code, kind, client and words. */
export function FindingFilters({ file, choice, shown, onChoose }: FindingFiltersProps) {
  const { texts, format } = useCheck();
  const t = texts.findings;
  const { findings, groups } = file;
  const present = useMemo(() => new Set(findings.map(({ layer }) => layer)), [findings]);
  const isNarrowed = shown < findings.length;
  return (
    <div className="w-stack w-stack--s w-noprint">
      <CodeChips file={file} choice={choice} onChoose={onChoose} />
      <div className="w-msgfields">
        <div className="w-msgfield w-msgfield--wide">
          <label className="ams-label" htmlFor="findings-text">
            {t.text}
          </label>
          <input
            id="findings-text"
            className="ams-text-input"
            type="search"
            value={choice.text}
            onChange={({ currentTarget }) => onChoose({ text: currentTarget.value })}
          />
        </div>
        {groups.length > 1 && (
          <div className="w-msgfield w-msgfield--wide">
            <label className="ams-label" htmlFor="findings-group">
              {t.client}
            </label>
            <select
              id="findings-group"
              className="ams-select"
              value={choice.group ?? ""}
              onChange={({ currentTarget: { value } }) =>
                onChoose({ group: value === "" ? null : Number(value) })
              }
            >
              <option value="">{t.allClients}</option>
              {groups.map((group, at) => (
                <option key={group} value={at}>
                  {group}
                </option>
              ))}
            </select>
          </div>
        )}
        {present.size > 1 && (
          <div className="w-msgfield">
            <label className="ams-label" htmlFor="findings-layer">
              {t.layer}
            </label>
            <select
              id="findings-layer"
              className="ams-select"
              value={choice.layer}
              onChange={({ currentTarget }) =>
                onChoose({ layer: currentTarget.value as FindingChoice["layer"] })
              }
            >
              <option value="">{t.allLayers}</option>
              {layers
                .filter((layer) => present.has(layer))
                .map((layer) => (
                  <option key={layer} value={layer}>
                    {t.layers[layer]}
                  </option>
                ))}
            </select>
          </div>
        )}
        <div className="w-msgfield">
          <label className="ams-label" htmlFor="findings-sort">
            {t.sort}
          </label>
          <select
            id="findings-sort"
            className="ams-select"
            value={choice.sort}
            onChange={({ currentTarget }) =>
              onChoose({ sort: currentTarget.value as FindingChoice["sort"] })
            }
          >
            {Object.entries(t.sorts).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p className="w-meta" role="status">
        {isNarrowed &&
          fill(t.shown, { n: format.number(shown), all: format.number(findings.length) })}{" "}
        {isNarrowed && (
          <button type="button" className="w-msglink" onClick={() => onChoose(everyFinding)}>
            {t.reset}
          </button>
        )}
      </p>
    </div>
  );
}

/** A button for each code, with how often it is there. */
function CodeChips({ file, choice, onChoose }: Omit<FindingFiltersProps, "shown">) {
  const { texts, format, nameOf } = useCheck();
  const codes = Object.entries(file.counts);
  if (codes.length < 2) return null;
  return (
    <fieldset>
      <legend className="w-vh">{texts.findings.code}</legend>
      <div className="w-chips">
        {codes.map(([code, count]) => (
          <button
            key={code}
            type="button"
            className={choice.code === code ? "w-chip w-chip--on" : "w-chip"}
            aria-pressed={choice.code === code}
            onClick={() => onChoose({ code: choice.code === code ? "" : code })}
          >
            {nameOf(code)} <b>{format.number(count)}</b>
          </button>
        ))}
      </div>
    </fieldset>
  );
}
