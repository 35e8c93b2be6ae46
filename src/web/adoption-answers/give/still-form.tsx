import { addressWith, type Tried, typedIn } from "../../acts.ts";
import { dayOf } from "../../moment.ts";
import { HintAndError } from "../../ui/hint-and-error.tsx";
import { usePage } from "../../view.tsx";
import { named } from "../words.ts";
import type { Item } from "./sections.ts";
import { longestEnd } from "./still-holds.ts";
import { tickOf } from "./tick.ts";

const formId = "still-form";

interface StillFormProps {
  readonly items: readonly Item[];
  readonly tried: Tried | null;
}

/** That what was to be looked at again still holds: of all of it here, of one beside it. */
export function StillForm({ items, tried }: StillFormProps) {
  const view = usePage();
  const { t, now, format } = view;
  const date = format.date(longestEnd(dayOf(now)));
  return (
    <form
      id={formId}
      method="post"
      action={addressWith(view, { batch: null })}
      className="w-stack w-stack--s w-noprint"
    >
      <input type="hidden" name="act" value="still" />
      {items.map((item) => (
        <input key={tickOf(item)} type="hidden" name="still" value={tickOf(item)} />
      ))}
      <HintAndError
        id="review"
        hint={t("adoptionAnswers.still.what", { date })}
        error={typedIn(tried, "still")?.faults["review"]}
      />
      {items.length > 1 && (
        <div>
          <button className="ams-button ams-button--primary" type="submit">
            {t("adoptionAnswers.still.all", { count: items.length })}
          </button>
        </div>
      )}
    </form>
  );
}

/** The same of one. */
export function StillHolds({ item }: { item: Item }) {
  const { t } = usePage();
  return (
    <button
      className="ams-button ams-button--secondary w-small"
      type="submit"
      form={formId}
      name="one"
      value={tickOf(item)}
    >
      {t("adoptionAnswers.still.one")}
      <span className="w-vh">: {named(item)}</span>
    </button>
  );
}
