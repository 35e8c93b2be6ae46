import type { MatchReason } from "#contract/catalogue";
import { dutchOn } from "../dutch-on.ts";
import { RichText } from "../ui/rich-text.tsx";
import { usePage } from "../view.tsx";

/** Why something was found, each as a sentence. */
export function Reasons({ reasons }: { reasons: readonly MatchReason[] }) {
  const view = usePage();
  const { t } = view;
  if (reasons.length === 0) return null;
  return (
    <ul className="w-chips" aria-label={t("catalogue.search.why")}>
      {reasons.map(({ asked, found, how }) => (
        <li key={`${how} ${asked} ${found}`} className="w-reason">
          <RichText
            text={t(`catalogue.reason.${how}`, { asked, found })}
            parts={{ b: (words) => <b lang={dutchOn(view)}>{words}</b> }}
          />
        </li>
      ))}
    </ul>
  );
}
