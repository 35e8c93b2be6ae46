import { addressWith, type Tried, typedIn } from "../../acts.ts";
import { dutchOn } from "../../dutch-on.ts";
import { dayOf } from "../../moment.ts";
import { describedBy, HintAndError } from "../../ui/hint-and-error.tsx";
import { usePage } from "../../view.tsx";
import { named } from "../words.ts";
import { AnswerFields } from "./answer-fields.tsx";
import { nothingFilled, typed } from "./filled.ts";
import { replacedBy } from "./replaced.ts";
import type { Item } from "./sections.ts";
import { tickOf, ticksIn } from "./tick.ts";
import { TickCount } from "./tick-count.tsx";

interface BulkProps {
  readonly tried: Tried | null;
  readonly items: readonly Item[];
}

/** The same answer on everything that is ticked above: sent once, all or none. */
export function Bulk({ tried, items }: BulkProps) {
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
        {sent && <Replaced sent={sent} items={items} />}
        <div className="w-stack w-stack--s">
          <TickCount
            as="p"
            name="tick"
            only="answered"
            one={t("adoptionAnswers.bulk.answered", { count: 1 })}
            other={(n) => t("adoptionAnswers.bulk.answered", { count: 2, n })}
          >
            {t("adoptionAnswers.bulk.replaces")}
          </TickCount>
          <div>
            <TickCount
              as="button"
              name="tick"
              one={t("adoptionAnswers.bulk.sendCount", { count: 1 })}
              other={(n) => t("adoptionAnswers.bulk.sendCount", { count: 2, n })}
            >
              {t("adoptionAnswers.bulk.send")}
            </TickCount>
          </div>
        </div>
      </form>
    </section>
  );
}

/** Asks whether the answers that stand are meant to go, by name. */
function Replaced({ sent, items }: { sent: Tried; items: readonly Item[] }) {
  const view = usePage();
  const { t, format } = view;
  const replaced = replacedBy(items, ticksIn(sent.form));
  if (replaced.length === 0) return null;
  const error = sent.faults["replace"];
  return (
    <div className={error === undefined ? undefined : "w-choices--wrong"}>
      <HintAndError id="replace" error={error} />
      {replaced.map((item) => (
        <input key={tickOf(item)} type="hidden" name="replaceOf" value={tickOf(item)} />
      ))}
      <label className="w-choice">
        <input
          id="replace"
          type="checkbox"
          name="replace"
          value="yes"
          defaultChecked={error === undefined && sent.form.has("replace")}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={describedBy({ id: "replace", error })}
        />
        <span>
          {t("adoptionAnswers.bulk.replace", { count: replaced.length })}{" "}
          <span className="w-sub" lang={dutchOn(view)}>
            {format.list(replaced.map(named))}
          </span>
        </span>
      </label>
    </div>
  );
}
