import { mandateScopes } from "#contract/access";
import { endMandate, giveMandate } from "#contract/people";
import { type Act, chosenOf, textOf, wrong } from "../../acts.ts";
import { dayOf, yearsAfter } from "../../moment.ts";
import type { Asked } from "../../page.ts";

/** As the API limits it: the term of a council. */
const mostYears = 4;

export const mandateActs: Readonly<Record<string, Act>> = {
  give: async (form, asked) => {
    const faults = faultsOf(form, asked);
    if (Object.keys(faults).length > 0) return wrong(faults);
    await asked.ask(giveMandate, {
      params: asked.params,
      body: {
        taker: textOf(form, "taker"),
        scope: chosenOf(form, "scope", mandateScopes),
        from: textOf(form, "from"),
        until: textOf(form, "until"),
      },
    });
    return undefined;
  },
  end: async (form, { ask, params }) => {
    await ask(endMandate, { params: { ...params, mandate: textOf(form, "of") } });
    return undefined;
  },
};

function faultsOf(form: URLSearchParams, asked: Asked): Record<string, string> {
  const { t } = asked;
  const faults: Record<string, string> = {};
  if (textOf(form, "taker") === "") faults["taker"] = t("people.mandates.give.takerNone");
  if (chosenOf(form, "scope", mandateScopes).length === 0) {
    faults["scope"] = t("people.mandates.give.scopeNone");
  }
  return { ...faults, ...daysWrong(textOf(form, "from"), textOf(form, "until"), asked) };
}

/** Whether a mandate can run from one day to another. */
function daysWrong(from: string, until: string, { t, now, format }: Asked): Record<string, string> {
  const today = dayOf(now);
  const example = { example: today };
  const faults: Record<string, string> = {};
  if (!isDay(from)) faults["from"] = t("people.mandates.give.dateWrong", example);
  else if (from < today) faults["from"] = t("people.mandates.give.fromPast");
  if (!isDay(until)) faults["until"] = t("people.mandates.give.dateWrong", example);
  if (!isDay(from) || !isDay(until)) return faults;
  const last = yearsAfter(from, mostYears);
  if (until < from) faults["until"] = t("people.mandates.give.untilBefore");
  if (until > last) {
    faults["until"] = t("people.mandates.give.untilLong", { date: format.date(last) });
  }
  return faults;
}

const isDay = (text: string): boolean => {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  // 30 February is read as 1 or 2 March.
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};
