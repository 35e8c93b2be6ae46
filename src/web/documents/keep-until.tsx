import { dayOf, daysBetween } from "../moment.ts";
import { usePage } from "../view.tsx";

/** Days before its last day in which a document is said to go; the API tells its editors from then on. */
const soon = 30;

/** The last day of a document, with a word when that is near. */
export function KeepUntil({ day }: { day: string }) {
  const { t, format, now } = usePage();
  const days = daysBetween(dayOf(now), day);
  return (
    <>
      {format.shortDate(day)}{" "}
      {days >= 0 && days <= soon && (
        <span className="w-badge w-badge--warn">{t("documents.soon", { count: days })}</span>
      )}
    </>
  );
}
