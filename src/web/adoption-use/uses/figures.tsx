import { dayOf } from "../../moment.ts";
import { DateField } from "../../ui/date-field.tsx";
import { Stat, Stats } from "../../ui/stat.tsx";
import { usePage } from "../../view.tsx";
import type { UsesData } from "./load-uses.ts";
import { counted, knownOf } from "./use-lines.ts";

/** How much is known, and how much is not; each figure opens to its lines. */
export function Figures({ data: { lines, organisation, inCatalogue, on } }: { data: UsesData }) {
  const { t, format, href, now } = usePage();
  const { id } = organisation;
  const counts = counted(knownOf(lines, id));
  const known = counts.uses + counts.coming + counts.not;
  const to = (state: string) =>
    `${href("uses", { id }, { state, ...(on !== null && { on }) })}#list`;
  return (
    <div className="w-stack w-stack--s">
      <Stats>
        {(["uses", "coming", "not"] as const).map((state) => (
          <Stat
            key={state}
            label={
              counts[state] === 0 ? (
                t(`adoptionUse.uses.figures.${state}`)
              ) : (
                <a href={to(state)}>{t(`adoptionUse.uses.figures.${state}`)}</a>
              )
            }
            value={counts[state]}
          />
        ))}
        <Stat
          label={t("adoptionUse.uses.figures.unknown", { total: format.number(inCatalogue) })}
          value={Math.max(0, inCatalogue - known)}
        />
      </Stats>
      <p className="w-meta">
        {t("adoptionUse.uses.figures.asOf", { date: format.date(on ?? dayOf(now)) })}
      </p>
    </div>
  );
}

/** The same page on another day. */
export function DayForm({ on }: { on: string | null }) {
  const { t, path, format, now } = usePage();
  const bare = path.split("?", 1)[0] ?? "";
  return (
    <div className="w-stack w-stack--s">
      <form className="w-ondate w-noprint" action={bare}>
        <label className="ams-label" htmlFor="on">
          {t("adoptionUse.uses.onDay.label")}
        </label>
        <div className="w-row">
          <DateField id="on" value={on ?? dayOf(now)} />
          <button type="submit" className="ams-button ams-button--secondary">
            {t("adoptionUse.uses.onDay.show")}
          </button>
        </div>
      </form>
      {on !== null && (
        <p>
          {t("adoptionUse.uses.onDay.past", { date: format.date(on) })}{" "}
          <a className="w-noprint" href={bare}>
            {t("adoptionUse.uses.onDay.now")}
          </a>
        </p>
      )}
    </div>
  );
}
