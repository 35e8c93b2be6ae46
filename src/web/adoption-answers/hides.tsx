import type { OwnAnswer } from "#contract/adoption";
import { Icon } from "../ui/icon.tsx";
import { usePage } from "../view.tsx";

/** Whether an answer is hidden, and whether a new one will be because something about it is. */
export function Hides({ item: { hidden, hides } }: { item: Pick<OwnAnswer, "hidden" | "hides"> }) {
  const { t } = usePage();
  return (
    <>
      {hidden && (
        <span className="w-badge">
          <Icon name="eye-off" />
          {t("adoptionAnswers.hidden")}
        </span>
      )}
      {hides && <span className="w-sub">{t("adoptionAnswers.hides")}</span>}
    </>
  );
}
