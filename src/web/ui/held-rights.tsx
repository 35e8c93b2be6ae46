import type { Me } from "#contract/people";
import { dayOf, daysBetween } from "../moment.ts";
import { usePage } from "../view.tsx";

export type HeldRight = Me["national"][number];

/** Days before its end in which a right is said to run out; the API asks administrators from then on. */
const soon = 30;

/** Rights as words, and until when each counts. */
export function HeldRights({ rights }: { rights: readonly HeldRight[] }) {
  const { t } = usePage();
  return (
    <ul className="w-rights">
      {rights.map((held) => (
        <li key={held.right}>
          {t(`people.right.${held.right}.name`)} <Until held={held} />
        </li>
      ))}
    </ul>
  );
}

function Until({ held: { confirmedUntil, lapsed } }: { held: HeldRight }) {
  const { t, format, now } = usePage();
  const date = format.shortDate(confirmedUntil);
  const days = daysBetween(dayOf(now), confirmedUntil);
  if (lapsed) {
    return <span className="w-badge w-badge--bad">{t("people.until.lapsed", { date })}</span>;
  }
  if (days === 0) return <span className="w-badge w-badge--warn">{t("people.until.today")}</span>;
  if (days <= soon) {
    return (
      <span className="w-badge w-badge--warn">{t("people.until.soon", { count: days, date })}</span>
    );
  }
  return <span className="w-meta w-nowrap">{t("people.until.date", { date })}</span>;
}
