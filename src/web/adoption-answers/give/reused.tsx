import { OrganisationName } from "../../ui/organisation-name.tsx";
import { usePage } from "../../view.tsx";
import { type Filled, wordsStandOf } from "./filled.ts";
import type { OneSubject } from "./load-give.ts";

interface ReusedProps {
  readonly one: OneSubject;
  readonly filled: Filled;
  /** Where the form is drawn anew, without the words of another. */
  readonly address: string;
}

/** Whose words stand in the form; or, when they were changed, that the credit goes. And the way back to one's own. */
export function Reused({ one, filled, address }: ReusedProps) {
  const { t } = usePage();
  const found = one.explanations.find(({ id }) => id === filled.reusedFrom);
  if (!found) return null;
  const { organisation } = found;
  const typedBefore = filled.before !== null && filled.before.reason !== "";
  return (
    <div className="w-ansreused w-stack w-stack--s">
      {wordsStandOf(filled, one) ? (
        <p>
          {t("adoptionAnswers.said.reused")} <OrganisationName to={organisation} />.{" "}
          {t("adoptionAnswers.reuse.change", { name: organisation.name })}
        </p>
      ) : (
        <p>{t("adoptionAnswers.reuse.changed", { name: organisation.name })}</p>
      )}
      <div>
        <button
          type="submit"
          name="do"
          value="reuse:"
          formAction={address}
          className="ams-button ams-button--secondary w-small"
        >
          {t(`adoptionAnswers.reuse.${typedBefore ? "putBack" : "own"}`)}
        </button>
      </div>
    </div>
  );
}
