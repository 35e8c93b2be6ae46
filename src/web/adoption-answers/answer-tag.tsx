import type { AnswerState } from "#contract/adoption";
import type { EntryKind } from "#contract/catalogue";
import { Icon } from "../ui/icon.tsx";
import type { IconName } from "../ui/icons.ts";
import { usePage } from "../view.tsx";
import { stateWord } from "./words.ts";

const looks: Readonly<Record<AnswerState, readonly [className: string, icon: IconName | null]>> = {
  uses: ["w-badge--ok", "check"],
  planned: ["w-badge--plan", "calendar"],
  "not-now": ["w-badge--warn", "clock"],
  "not-concerned": ["", "minus"],
  expired: ["w-badge--warn", "history"],
  conflict: ["w-badge--bad", "warning"],
  none: ["w-badge--none", null],
};

/** An answer as one word; silence too, which is no no. */
export function AnswerTag({ state, kind }: { state: AnswerState; kind: EntryKind }) {
  const view = usePage();
  const [className, icon] = looks[state];
  return (
    <span className={`w-badge ${className}`}>
      {icon && <Icon name={icon} />}
      {stateWord(state, { kind }, view)}
    </span>
  );
}
