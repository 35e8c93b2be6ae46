import type { EntryKind } from "#contract/catalogue";
import { dutchOn } from "../../dutch-on.ts";
import { usePage } from "../../view.tsx";
import { stateWord } from "../words.ts";
import type { PastAnswer } from "./load-answers.ts";

interface BeforeProps {
  readonly past: readonly PastAnswer[];
  readonly kind: EntryKind;
}

/** What was answered on the same before, the newest first. */
export function Before({ past, kind }: BeforeProps) {
  const view = usePage();
  const { t, format } = view;
  if (past.length === 0) return null;
  return (
    <details className="w-more-of">
      <summary>{t("adoptionAnswers.before.title", { count: past.length })}</summary>
      <ul className="w-list w-list--tight">
        {past.map((one) => (
          <li key={one.id}>
            <b>{stateWord(one.answer, { kind }, view)}</b>{" "}
            {one.plannedOn &&
              t("adoptionAnswers.said.planned", { date: format.date(one.plannedOn) })}
            <span className="w-sub">
              {one.endedOn
                ? t("adoptionAnswers.before.fromUntil", {
                    from: format.shortDate(one.givenOn),
                    until: format.shortDate(one.endedOn),
                  })
                : t("adoptionAnswers.before.from", { from: format.shortDate(one.givenOn) })}
              {", "}
              <span lang={dutchOn(view)}>{(one.byOrganisation ?? one.saidBy).name}</span>
            </span>
            {one.reason && (
              <q className="w-ansreason" lang={dutchOn(view)}>
                {one.reason}
              </q>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
