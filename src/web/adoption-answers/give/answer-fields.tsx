import { type AnswerKind, type AnswerRule, answerKinds } from "#contract/adoption";
import type { Faults } from "../../acts.ts";
import { dayOf } from "../../moment.ts";
import { ChoiceList } from "../../ui/choice-list.tsx";
import { TextField } from "../../ui/field.tsx";
import { InputField } from "../../ui/input-field.tsx";
import { usePage } from "../../view.tsx";
import type { Filled } from "./filled.ts";
import { HideBoxes } from "./hide-boxes.tsx";

interface AnswerFieldsProps {
  readonly filled: Filled;
  readonly faults: Faults;
  readonly legend: string;
  /** What one does with it; of many things at once both. */
  readonly doing: "agreement" | "solution" | "both";
  /** Said of members by their partnership. */
  readonly ofMembers?: boolean;
  /** Null of many at once. */
  readonly rule: AnswerRule | null;
}

/** Where that it does not concern one is explained: every municipality is asked. */
const explained: readonly (AnswerRule | null)[] = ["law", "joint", "forum", null];

/**
 * One of four answers, with what belongs to it. Without script all fields stand there; where the style sheet can see
 * what is chosen it shows those of that answer alone.
 */
export function AnswerFields({
  filled,
  faults,
  legend,
  doing,
  ofMembers = false,
  rule,
}: AnswerFieldsProps) {
  const { t, now } = usePage();
  const today = dayOf(now);
  const choiceWord = (kind: AnswerKind): string => {
    if (ofMembers && doing !== "both") {
      return kind === "uses"
        ? t(`adoptionAnswers.choice.they.uses.${doing}`)
        : t(`adoptionAnswers.choice.they.${kind}`);
    }
    return kind === "uses"
      ? t(`adoptionAnswers.choice.uses.${doing}`)
      : t(`adoptionAnswers.choice.${kind}`);
  };
  return (
    <div className="w-stack w-ansfields">
      <ChoiceList
        id="answer"
        name="answer"
        one
        legend={legend}
        error={faults["answer"]}
        choices={answerKinds.map((kind) => ({
          value: kind,
          label: choiceWord(kind),
          hint: t(`adoptionAnswers.choice.hint.${kind}`),
        }))}
        chosen={[filled.answer]}
      />
      <div className="w-ansfields__plan">
        <InputField
          id="plannedOn"
          name="plannedOn"
          type="date"
          min={today}
          label={t("adoptionAnswers.field.plannedOn")}
          hint={t("adoptionAnswers.field.plannedOnHint")}
          value={filled.plannedOn}
          error={faults["plannedOn"]}
        />
      </div>
      <div className="w-ansfields__why">
        <TextField
          id="reason"
          name="reason"
          rows={3}
          label={t("adoptionAnswers.field.reason")}
          hint={t(
            explained.includes(rule)
              ? "adoptionAnswers.field.reasonHint"
              : "adoptionAnswers.field.reasonHintFree",
          )}
          value={filled.reason}
          error={faults["reason"]}
        />
      </div>
      <div className="w-ansfields__until">
        <InputField
          id="expiresOn"
          name="expiresOn"
          type="date"
          min={today}
          label={t("adoptionAnswers.field.expiresOn")}
          hint={t("adoptionAnswers.field.expiresOnHint")}
          value={filled.expiresOn}
          error={faults["expiresOn"]}
        />
      </div>
      <div className="w-ansfields__why">
        <InputField
          id="reviewOn"
          name="reviewOn"
          type="date"
          min={today}
          label={t("adoptionAnswers.field.reviewOn")}
          hint={t("adoptionAnswers.field.reviewOnHint")}
          value={filled.reviewOn}
          error={faults["reviewOn"]}
        />
      </div>
      {rule === "forum" && (
        <div className="w-ansfields__explained">
          <TextField
            id="explainedAt"
            name="explainedAt"
            label={t("adoptionAnswers.field.explainedAt")}
            hint={t("adoptionAnswers.field.explainedAtHint")}
            value={filled.explainedAt}
            error={faults["explainedAt"]}
          />
        </div>
      )}
      <HideBoxes filled={filled} error={faults["hideSure"]} />
    </div>
  );
}
