import type { MessageDefinition } from "#standards/istandaarden/release-3-2/messages";
import type { DayOff } from "#standards/working-days/index";
import type { PageView } from "../../page.ts";
import { PrintButton } from "../../ui/action-button.tsx";
import { usePage } from "../../view.tsx";
import { MessageLink, RuleLink } from "../links.tsx";
import { termOf } from "../standard-words.ts";
import type { Reckoned } from "./reckon.ts";

interface DeadlinesResultProps {
  /** The day of receipt; empty when it is not told yet. */
  readonly on: string;
  readonly message: MessageDefinition;
  readonly all: readonly Reckoned[];
}

export function DeadlinesResult({ on, message, all }: DeadlinesResultProps) {
  const view = usePage();
  const { t } = view;
  const { name } = message;
  return (
    <section className="w-stack" aria-labelledby="result">
      <h2 id="result">
        {on === ""
          ? name
          : t("messageStandard.deadlines.result", { name, date: dayWords(view, on) })}
      </h2>
      {all.length === 0 ? (
        <p>{t("messageStandard.deadlines.nothing", { name })}</p>
      ) : (
        <>
          <ul className="w-std-deadlines">
            {all.map((one) => (
              <OneDeadline key={`${one.deadline.rule} ${one.deadline.from}`} reckoned={one} />
            ))}
          </ul>
          <div className="w-row w-noprint">
            <PrintButton />
          </div>
        </>
      )}
    </section>
  );
}

function OneDeadline({ reckoned: { deadline, end } }: { reckoned: Reckoned }) {
  const view = usePage();
  const { t, language } = view;
  const { rule, follows, counts, says } = deadline;
  const after = t("messageStandard.message.after", {
    term: termOf(view, deadline),
    event: counts[language],
  });
  return (
    <li className="w-card">
      {end === null ? (
        <div>
          <h3>{after}</h3>
          <p className="w-meta">{t("messageStandard.deadlines.otherDay")}</p>
        </div>
      ) : (
        <div>
          <h3>{t("messageStandard.deadlines.last", { date: dayWords(view, end.last) })}</h3>
          <p className="w-meta">
            {after}, {t("messageStandard.deadlines.until")}
          </p>
        </div>
      )}
      <p>
        {says[language]} ({t("messageStandard.deadlines.rule")} <RuleLink code={rule} />)
      </p>
      <ul className="w-std-codes">
        <li>{t("messageStandard.deadlines.toSend")}</li>
        {follows.map((name) => (
          <li key={name}>
            <MessageLink name={name} />
          </li>
        ))}
      </ul>
      <Counted deadline={deadline} end={end} />
    </li>
  );
}

/** Which days were counted. */
function Counted({ deadline, end }: Reckoned) {
  const { t, format } = usePage();
  const isCalendar = deadline.in === "calendar-days";
  const isMoved = isCalendar && end !== null && end.skipped.length > 0;
  if (isCalendar && !isMoved) {
    return <p className="w-meta">{t("messageStandard.deadlines.calendar")}</p>;
  }
  if (end === null) return null;
  return (
    <>
      {isMoved && <p className="w-meta">{t("messageStandard.deadlines.moved")}</p>}
      <Skipped skipped={end.skipped} />
      {end.unknown.length > 0 && (
        <p className="w-meta">
          {t("messageStandard.deadlines.unknown", { years: format.list(end.unknown.map(String)) })}
        </p>
      )}
    </>
  );
}

/** The days that were passed over, each with why. */
function Skipped({ skipped }: { skipped: readonly DayOff[] }) {
  const view = usePage();
  const { t, format, language } = view;
  if (skipped.length === 0) {
    return <p className="w-meta">{t("messageStandard.deadlines.skippedNone")}</p>;
  }
  const why = ({ holidays, weekend }: DayOff) => [
    ...holidays.map(({ name }) => name[language]),
    ...(weekend ? [weekend[language]] : []),
  ];
  return (
    <div className="w-std-skipped">
      <p>
        {t("messageStandard.deadlines.skipped", {
          count: skipped.length,
          n: format.number(skipped.length),
        })}
      </p>
      <ul>
        {skipped.map((off) => (
          <li key={off.day}>
            {t("messageStandard.deadlines.because", {
              day: format.date(off.day),
              reason: format.list(why(off)),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A day with the name of its weekday: `dinsdag 1 december 2026`. */
function dayWords({ t, format }: PageView, day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return t("messageStandard.deadlines.dayOf", {
    weekday: t(`messageStandard.deadlines.weekday.${weekday as 0 | 1 | 2 | 3 | 4 | 5 | 6}`),
    date: format.date(day),
  });
}
