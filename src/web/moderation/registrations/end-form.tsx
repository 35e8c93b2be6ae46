import { firstDate } from "#contract/network";
import { type Tried, typedIn } from "../../acts.ts";
import { dayOf } from "../../moment.ts";
import { Confirm } from "../../ui/confirm.tsx";
import { InputField } from "../../ui/input-field.tsx";
import { usePage } from "../../view.tsx";

/** Notes the last day of an organisation; asks first, for it cannot be undone. */
export function EndForm({ tried }: { tried: Tried | null }) {
  const { t, now } = usePage();
  const sent = typedIn(tried, "end");
  const today = dayOf(now);
  return (
    <section className="w-card w-noprint" aria-labelledby="end">
      <div>
        <h2 id="end">{t("moderation.registration.end.title")}</h2>
        <p>{t("moderation.registration.end.lead")}</p>
      </div>
      <Confirm
        act="end"
        label={t("moderation.registration.end.open")}
        question={t("moderation.registration.end.question")}
        yes={t("moderation.registration.end.yes")}
        open={sent !== null}
      >
        <InputField
          id="lastDay"
          name="lastDay"
          type="date"
          min={firstDate}
          max={today}
          label={t("moderation.registration.end.lastDay")}
          hint={t("moderation.registration.end.lastDayHint")}
          value={sent ? (sent.form.get("lastDay") ?? "") : today}
          error={sent?.faults["lastDay"]}
        />
      </Confirm>
    </section>
  );
}
