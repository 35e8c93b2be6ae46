import { type Tried, typedIn } from "../../acts.ts";
import { dayOf, daysBetween } from "../../moment.ts";
import type { Named } from "../../organisation-of.ts";
import { Confirm } from "../../ui/confirm.tsx";
import { OrganisationName } from "../../ui/organisation-name.tsx";
import { TableRegion } from "../../ui/table-region.tsx";
import { usePage } from "../../view.tsx";
import type { Mandate } from "./load-mandates.ts";

interface MandateTableProps {
  readonly direction: "given" | "received";
  readonly mandates: readonly Mandate[];
  readonly mayEnd: boolean;
  readonly tried: Tried | null;
}

/** Mandates in one direction, those that count and those that did. */
export function MandateTable({ direction, mandates, mayEnd, tried }: MandateTableProps) {
  const { t } = usePage();
  const given = direction === "given";
  const title = t(`people.mandates.${direction}`);
  return (
    <section className="w-card w-card--flush" aria-labelledby={direction}>
      <div className="w-card__head">
        <h2 id={direction}>{title}</h2>
        {mandates.length === 0 && (
          <p className="w-meta">
            {t(given ? "people.mandates.noneGiven" : "people.mandates.noneReceived")}
          </p>
        )}
      </div>
      {mandates.length > 0 && (
        <TableRegion name={title}>
          <thead>
            <tr>
              <th scope="col">{t(given ? "people.mandates.taker" : "people.mandates.giver")}</th>
              <th scope="col" className="w-hide-phone">
                {t("people.mandates.scope")}
              </th>
              <th scope="col">{t("people.mandates.period")}</th>
            </tr>
          </thead>
          {mandates.map((mandate) => (
            <Row
              key={mandate.id}
              mandate={mandate}
              other={given ? mandate.taker : mandate.giver}
              mayEnd={mayEnd}
              tried={tried}
            />
          ))}
        </TableRegion>
      )}
    </section>
  );
}

interface RowProps {
  readonly mandate: Mandate;
  /** The organisation at the other side. */
  readonly other: Named;
  readonly mayEnd: boolean;
  readonly tried: Tried | null;
}

function Row({ mandate, other, mayEnd, tried }: RowProps) {
  const { t, format } = usePage();
  const { id, state, from, until } = mandate;
  const ends = mayEnd && (state === "counts" || state === "future");
  const scopes = format.list(
    mandate.scope.map((scope) => t(`people.mandates.scopes.${scope}.name`)),
  );
  return (
    <tbody className={ends ? "w-withform" : undefined}>
      <tr>
        <th scope="row" className="w-wrapname">
          <OrganisationName to={other} />
          <span className="w-sub w-only-phone">{scopes}</span>
        </th>
        <td className="w-hide-phone">{scopes}</td>
        <td>
          <div className="w-stack w-stack--s">
            <span>
              {format.shortDate(from)} – {format.shortDate(until)}
            </span>
            <State mandate={mandate} />
          </div>
        </td>
      </tr>
      {ends && (
        <tr className="w-noprint">
          <td colSpan={3}>
            <Confirm
              act="end"
              of={id}
              label={t("people.mandates.end.open")}
              about={t("people.mandates.end.about", { name: other.name })}
              question={t("people.mandates.end.question")}
              yes={t("people.mandates.end.yes")}
              open={typedIn(tried, "end", id) !== null}
            />
          </td>
        </tr>
      )}
    </tbody>
  );
}

const looks = { future: "", counts: " w-badge--ok", past: "", ended: "" } as const;
/** Days before its end in which it is time to think of a new one. */
const soon = 30;

function State({ mandate: { state, endedAt, until } }: { mandate: Mandate }) {
  const { t, format, now } = usePage();
  const days = daysBetween(dayOf(now), until);
  return (
    <span className="w-row">
      <span className={`w-badge${looks[state]}`}>{t(`people.mandates.states.${state}`)}</span>
      {state === "ended" && endedAt && (
        <span className="w-meta">
          {t("people.mandates.endedOn", { date: format.shortDate(dayOf(endedAt)) })}
        </span>
      )}
      {state === "counts" && days <= soon && (
        <span className="w-badge w-badge--warn w-badge--wrap">
          {t("people.mandates.soon", { count: days })}
        </span>
      )}
    </span>
  );
}
