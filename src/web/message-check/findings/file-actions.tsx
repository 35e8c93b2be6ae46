import { PathIcon } from "../../ui/path-icon.tsx";
import { useCheck } from "../check-context.tsx";
import type { ReportKind } from "../worker/exchange.ts";

interface FileActionsProps {
  readonly hasFindings: boolean;
  readonly showBsn: boolean;
  readonly onShowBsn: (show: boolean) => void;
  readonly onCopyAll: () => void;
  readonly onReport: (as: ReportKind) => void;
}

/** What can be taken along of a file, and whether it holds BSNs. */
export function FileActions(props: FileActionsProps) {
  const { hasFindings, showBsn, onShowBsn, onCopyAll, onReport } = props;
  const { texts, icons } = useCheck();
  const t = texts.file;
  return (
    <div className="w-row w-row--between w-noprint">
      <fieldset>
        <legend className="w-vh">{t.actions}</legend>
        <div className="w-row">
          {hasFindings && (
            <button
              type="button"
              className="ams-button ams-button--secondary w-small"
              onClick={onCopyAll}
            >
              {t.copyAll}
            </button>
          )}
          <button
            type="button"
            className="ams-button ams-button--secondary w-small"
            onClick={() => print()}
          >
            <PathIcon path={icons.print} />
            {t.print}
          </button>
          {(["json", "csv"] as const).map((as) => (
            <button
              key={as}
              type="button"
              className="ams-button ams-button--secondary w-small"
              onClick={() => onReport(as)}
            >
              <PathIcon path={icons.download} />
              {t[as]}
            </button>
          ))}
        </div>
      </fieldset>
      <div>
        <label className="w-choice">
          <input
            type="checkbox"
            checked={showBsn}
            onChange={({ currentTarget }) => onShowBsn(currentTarget.checked)}
          />
          {t.showBsn}
        </label>
        <p className="w-hint">{t.showBsnHint}</p>
      </div>
    </div>
  );
}
