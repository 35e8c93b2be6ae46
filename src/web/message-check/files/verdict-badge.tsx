import { PathIcon } from "../../ui/path-icon.tsx";
import { useCheck } from "../check-context.tsx";
import type { ListedFile } from "../file-list.ts";

/** What a file is, in a word and a colour. */
export function VerdictBadge({ verdict }: { verdict: ListedFile["verdict"] }) {
  const { texts, icons } = useCheck();
  const word = texts.verdicts[verdict];
  if (verdict === "right") {
    return (
      <span className="w-badge w-badge--ok">
        <PathIcon path={icons.check} />
        {word}
      </span>
    );
  }
  if (verdict === "waiting" || verdict === "stopped")
    return <span className="w-badge">{word}</span>;
  const isWrong = verdict === "wrong";
  return (
    <span className={isWrong ? "w-badge w-badge--bad" : "w-badge w-badge--warn"}>
      <PathIcon path={isWrong ? icons.error : icons.warning} />
      {word}
    </span>
  );
}
