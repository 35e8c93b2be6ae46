import type { ReactNode } from "react";
import { InputField } from "../../ui/input-field.tsx";
import { usePage } from "../../view.tsx";
import { type Filled, filledIn } from "./filled.ts";
import { PlainField } from "./plain-field.tsx";

interface FoldProps {
  readonly title: string;
  readonly lead?: string | undefined;
  /** Names of fields in it: with a fault in one, or with what was typed, it stands open. */
  readonly holds: readonly string[];
  readonly filled: Filled;
  /** Open also when something stands in it, not only for a fault. */
  readonly openFilled?: boolean;
  readonly children: ReactNode;
}

/** A part of the form that is not needed, folded away. Opens without script. */
export function Fold({ title, lead, holds, filled, openFilled = false, children }: FoldProps) {
  const within = (name: string) =>
    holds.some((held) => name === held || name.startsWith(`${held}-`));
  const faulty = Object.keys(filled.faults).some(within);
  const typed = [...filled.values].some(([name, value]) => value.trim() !== "" && within(name));
  return (
    <details className="w-fold" open={faulty || (openFilled && typed)}>
      <summary>
        <h2>{title}</h2>
      </summary>
      <div className="w-stack w-stack--l">
        {lead && <p>{lead}</p>}
        {children}
      </div>
    </details>
  );
}

/** Of an idea or a trial: what is to be found out, what is put in, until when, and who joins. */
export function TrialFields({ filled, learned = false }: { filled: Filled; learned?: boolean }) {
  const { t } = usePage();
  return (
    <>
      <PlainField name="question" rows={2} filled={filled} />
      <PlainField name="stake" filled={filled} />
      <InputField
        id="endsOn"
        name="endsOn"
        type="date"
        label={t("catalogueWork.fields.endsOn")}
        hint={t("catalogueWork.endsOnHint")}
        value={filledIn(filled, "endsOn")}
        error={filled.faults["endsOn"]}
      />
      <PlainField name="joins" rows={3} filled={filled} />
      {learned && <PlainField name="learned" rows={4} filled={filled} />}
    </>
  );
}
