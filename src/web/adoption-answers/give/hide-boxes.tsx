import { describedBy, HintAndError } from "../../ui/hint-and-error.tsx";
import { usePage } from "../../view.tsx";
import type { Filled } from "./filled.ts";

interface HideBoxesProps {
  readonly filled: Pick<Filled, "hidden" | "wasHidden" | "hideSure">;
  readonly error: string | undefined;
}

/** Keeps an answer from others; and asks whether that is meant, as what was said before is then gone for good. */
export function HideBoxes({ filled: { hidden, wasHidden, hideSure }, error }: HideBoxesProps) {
  const { t } = usePage();
  return (
    <>
      <label className="w-choice">
        <input type="checkbox" name="hidden" value="yes" defaultChecked={hidden} />
        <span>
          {t("adoptionAnswers.field.hidden")}
          <span className="w-sub">{t("adoptionAnswers.field.hiddenHint")}</span>
        </span>
      </label>
      {wasHidden ? (
        <input type="hidden" name="wasHidden" value="yes" />
      ) : (
        <div className={`w-ansfields__sure${error === undefined ? "" : " w-choices--wrong"}`}>
          <HintAndError id="hideSure" error={error} />
          <label className="w-choice">
            <input
              id="hideSure"
              type="checkbox"
              name="hideSure"
              value="yes"
              defaultChecked={hideSure}
              aria-invalid={error === undefined ? undefined : true}
              aria-describedby={describedBy({ id: "hideSure", error })}
            />
            <span>{t("adoptionAnswers.field.hideSure")}</span>
          </label>
        </div>
      )}
    </>
  );
}
