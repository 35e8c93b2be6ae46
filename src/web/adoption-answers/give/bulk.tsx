import { addressWith, type Tried, typedIn } from "../../acts.ts";
import { dayOf } from "../../moment.ts";
import { HintAndError } from "../../ui/hint-and-error.tsx";
import { usePage } from "../../view.tsx";
import { AnswerFields } from "./answer-fields.tsx";
import { nothingFilled, typed } from "./filled.ts";

/** The same answer on everything that is ticked above: sent once, all or none. */
export function Bulk({ tried }: { tried: Tried | null }) {
  const view = usePage();
  const { t, now } = view;
  const sent = typedIn(tried, "bulk");
  return (
    <section className="w-card w-noprint" aria-labelledby="bulk">
      <div>
        <h2 id="bulk">{t("adoptionAnswers.bulk.title")}</h2>
        <p>{t("adoptionAnswers.bulk.what")}</p>
        <div id="tick">
          <HintAndError id="tick" error={sent?.faults["tick"]} />
        </div>
      </div>
      <form
        id="bulk-form"
        method="post"
        action={addressWith(view, { tick: null, batch: null })}
        className="w-stack w-form"
        noValidate
      >
        <input type="hidden" name="act" value="bulk" />
        <AnswerFields
          filled={sent ? typed(sent.form) : nothingFilled(dayOf(now))}
          faults={sent?.faults ?? {}}
          legend={t("adoptionAnswers.bulk.legend")}
          doing="both"
          rule={null}
        />
        <div>
          <button className="ams-button ams-button--primary" type="submit">
            {t("adoptionAnswers.bulk.send")}
          </button>
        </div>
      </form>
    </section>
  );
}
