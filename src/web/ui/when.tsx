import { dayOf, timeOf } from "../moment.ts";
import { usePage } from "../view.tsx";

/** Day and time of a moment, as the clock in the Netherlands had it. */
export function When({ moment }: { moment: string }) {
  const { t, format } = usePage();
  return (
    <time dateTime={moment} className="w-nowrap">
      {t("people.moment", { date: format.shortDate(dayOf(moment)), time: timeOf(moment) })}
    </time>
  );
}
