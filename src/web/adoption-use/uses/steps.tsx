import { Timeline } from "../../ui/timeline.tsx";
import { usePage } from "../../view.tsx";
import { steps } from "../words.ts";
import type { UseLine } from "./use-lines.ts";

export const hasSteps = (use: UseLine): boolean => steps.some(([, field]) => use[field] !== null);

/** How it went: every step of which a day is known, the last first. */
export function Steps({ use }: { use: UseLine }) {
  const { t } = usePage();
  const known = steps.flatMap(([status, field]) => {
    const day = use[field];
    return day === null ? [] : [{ status, day }];
  });
  const at = steps.findIndex(([status]) => status === use.status);
  return (
    <details className="w-more-of">
      <summary>
        {t("adoptionUse.uses.history.open")}
        <span className="w-vh">
          {" "}
          {use.entry.name} {use.version}
        </span>
      </summary>
      <Timeline
        narrow
        moments={known.toReversed().map(({ status, day }) => ({
          key: status,
          date: day,
          what:
            steps.findIndex(([step]) => step === status) > at
              ? t("adoptionUse.uses.history.plan", { status: t(`adoptionUse.status.${status}`) })
              : t(`adoptionUse.status.${status}`),
        }))}
      />
    </details>
  );
}
