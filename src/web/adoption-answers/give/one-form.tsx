import { addressWith, textOf, typedIn } from "../../acts.ts";
import { dayOf } from "../../moment.ts";
import { usePage } from "../../view.tsx";
import { doneWith } from "../words.ts";
import { AnswerFields } from "./answer-fields.tsx";
import { Sides } from "./conflicts.tsx";
import { Explanations } from "./explanations.tsx";
import { type Filled, standing, taken, typed } from "./filled.ts";
import type { GiveData, OneSubject } from "./load-give.ts";
import { Reused } from "./reused.tsx";
import { replacedOf } from "./tick.ts";

interface OneFormProps {
  readonly data: GiveData;
  readonly one: OneSubject;
}

/** The answer on one subject, with what others say beside it. */
export function OneForm({ data, one }: OneFormProps) {
  const view = usePage();
  const { t } = view;
  const { item, next } = one;
  const sent = typedIn(data.tried, "give");
  const { filled, replaces } = useForm(data, one);
  const address = addressWith(view, { batch: null });
  return (
    <section className="w-card" aria-labelledby="form">
      <h2 id="form">{t("adoptionAnswers.one.form")}</h2>
      <form method="post" action={address} className="w-split w-ansone" noValidate>
        <div className="w-stack">
          <input type="hidden" name="act" value="give" />
          <input type="hidden" name="entry" value={item.entry.id} />
          <input type="hidden" name="version" value={item.version ?? ""} />
          <input type="hidden" name="replaces" value={replaces ?? ""} />
          <input type="hidden" name="reusedFrom" value={filled.reusedFrom} />
          {filled.before && (
            <>
              <input type="hidden" name="beforeAnswer" value={filled.before.answer} />
              <input type="hidden" name="beforeReason" value={filled.before.reason} />
            </>
          )}
          {next && (
            <>
              <input type="hidden" name="nextEntry" value={next.entry.id} />
              <input type="hidden" name="nextVersion" value={next.version ?? ""} />
            </>
          )}
          {/* Enter in a field presses the first button of a form: that one keeps. */}
          <button type="submit" name="do" value="keep" className="w-vh" tabIndex={-1} aria-hidden>
            {t("adoptionAnswers.one.keep")}
          </button>
          {item.conflicting.length > 0 && (
            <div className="w-stack w-stack--s">
              <h3>{t("adoptionAnswers.section.conflict.which")}</h3>
              <Sides item={item} take={`${address}#form`} />
            </div>
          )}
          <AnswerFields
            filled={filled}
            faults={sent?.faults ?? {}}
            legend={t(`adoptionAnswers.one.legend.${doneWith(item.entry.kind)}`)}
            doing={doneWith(item.entry.kind)}
            rule={item.rule}
          />
          <Reused one={one} filled={filled} address={`${address}#form`} />
          <div className="w-row">
            {next && (
              <button
                className="ams-button ams-button--primary"
                type="submit"
                name="do"
                value="next"
              >
                {t("adoptionAnswers.one.keepNext")}
              </button>
            )}
            <button
              className={`ams-button ams-button--${next ? "secondary" : "primary"}`}
              type="submit"
              name="do"
              value="keep"
            >
              {t("adoptionAnswers.one.keep")}
            </button>
          </div>
        </div>
        <Explanations
          explanations={one.explanations}
          chosen={filled.reusedFrom}
          address={`${address}#form`}
        />
      </form>
    </section>
  );
}

/** What stands in the form, and which answer it replaces: what was typed stays until it is taken. */
function useForm(
  { tried, form }: GiveData,
  one: OneSubject,
): { filled: Filled; replaces: string | null } {
  const { now } = usePage();
  const today = dayOf(now);
  const own = replacedOf(one.item);
  const sent = typedIn(tried, "give");
  if (form) {
    const filled = taken(typed(form), textOf(form, "do"), one, today);
    return { filled, replaces: textOf(form, "replaces") || null };
  }
  if (!sent) return { filled: standing(one, today), replaces: own };
  // A colleague was first: what now stands is shown above, so that sending it again replaces that.
  const wasFirst = sent.refused?.type === "/problems/adoption/answer-changed";
  const read = textOf(sent.form, "replaces") || null;
  return { filled: typed(sent.form), replaces: wasFirst ? own : read };
}
