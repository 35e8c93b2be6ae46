import type { SubjectAnswers } from "#contract/adoption";
import type { PageView } from "../page.ts";
import { LevelTag } from "../ui/tags.tsx";
import { usePage } from "../view.tsx";

interface Named {
  readonly entry: { readonly name: string };
  readonly version: string | null;
}

/** `Proefafspraak, versie 1.0` */
export const subjectName = ({ entry, version }: Named, { t }: Pick<PageView, "t">): string =>
  version === null ? entry.name : `${entry.name}, ${t("monitor.version", { version })}`;

/** Why it is asked, in a few words: of what may be answered, and of what counts when buying, it says so. */
export function RuleWords({ subject: { rule, level } }: { subject: SubjectAnswers }) {
  const { t } = usePage();
  return (
    <span className="w-monrule">
      {level !== null && level !== "none" ? (
        <LevelTag level={level} />
      ) : (
        <span>{t(`monitor.rule.${rule}.name`)}</span>
      )}
      {(rule === "advice" || rule === "forum") && (
        <span className="w-badge">{t(`monitor.rule.${rule}.note`)}</span>
      )}
    </span>
  );
}
