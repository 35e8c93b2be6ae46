import type { Verdict as Word } from "#contract/documents";
import { Icon } from "../ui/icon.tsx";
import { usePage } from "../view.tsx";

/** What was judged, as a badge. */
export function Verdict({ verdict }: { verdict: Word }) {
  const { t } = usePage();
  const good = verdict === "sufficient";
  return (
    <span className={good ? "w-badge w-badge--ok" : "w-badge w-badge--bad"}>
      <Icon name={good ? "check" : "close"} />
      {t(`documents.one.verdicts.${verdict}`)}
    </span>
  );
}
