import { isTooFarAhead, type UseForm, type UseStatus, useStatuses } from "#contract/adoption";
import { looksPersonal } from "#contract/role-address";
import { chosenOf, type Faults, textOf } from "../../acts.ts";
import { dayOf } from "../../moment.ts";
import type { Asked } from "../../page.ts";
import { textFault } from "../../text-fault.ts";
import { type StepField, steps } from "../words.ts";
import { isDay } from "./load-uses.ts";

// As the API takes them.
const longest = { version: 60, note: 500 } as const;

type Read = { readonly body: UseForm } | { readonly faults: Faults };

/** What the form says, or what is wrong with it. All faults come together. */
export function readUseForm(form: URLSearchParams, asked: Asked): Read {
  const { t } = asked;
  const [status] = chosenOf(form, "status", useStatuses);
  const faults: Record<string, string> = {
    ...(status === undefined
      ? { "use-status": t("adoptionUse.form.statusNone") }
      : datesWrong(form, status, asked)),
    ...textsWrong(form, asked),
  };
  if (status === undefined || Object.keys(faults).length > 0) return { faults };
  const filled = (name: string): string | null => textOf(form, name) || null;
  const day = (name: StepField) => filled(name);
  return {
    body: {
      version: filled("version"),
      status,
      acquiringOn: day("acquiringOn"),
      plannedOn: day("plannedOn"),
      productionOn: day("productionOn"),
      phasingOutOn: day("phasingOutOn"),
      phasedOutOn: day("phasedOutOn"),
      note: filled("note"),
      contact: filled("contact"),
      hidden: form.has("hidden"),
      // Of a form that did not know that something is hidden nothing comes out.
      ...(form.has("wasHidden") && !form.has("hidden") && { show: true }),
      replaces: filled("replaces"),
    },
  };
}

/** A day that stood with what was phased out, as its form sends it along. */
export const stoodValue = (field: StepField, day: string): string => `${field} ${day}`;

/** The days that stay with what was, when it is used again. */
const stoodIn = (form: URLSearchParams, status: UseStatus): readonly string[] =>
  status === "not-used" || status === "phased-out" ? [] : form.getAll("stood");

/** The same rules as the API has, said at the field. */
function datesWrong(form: URLSearchParams, status: UseStatus, { t, now }: Asked): Faults {
  const today = dayOf(now);
  const at = steps.findIndex(([step]) => step === status);
  const past = stoodIn(form, status);
  const faults: Record<string, string> = {};
  let before = "";
  for (const [n, [, field]] of steps.entries()) {
    const day = textOf(form, field);
    if (day === "" || past.includes(stoodValue(field, day))) continue;
    if (!isDay(day)) faults[field] = t("adoptionUse.form.wrong.date", { example: today });
    else if (status === "not-used") faults[field] = t("adoptionUse.form.wrong.notUsed");
    else if (day < before) faults[field] = t("adoptionUse.form.wrong.order");
    else {
      const why = wrongDay(day, today, n > at);
      if (why) faults[field] = t(`adoptionUse.form.wrong.${why}`);
    }
    before = day;
  }
  return faults;
}

/** A step beyond the one that it is at is a plan. */
function wrongDay(day: string, today: string, isPlan: boolean): "far" | "past" | "future" | null {
  if (isTooFarAhead(day, today)) return "far";
  if (isPlan) return day <= today ? "past" : null;
  return day > today ? "future" : null;
}

function textsWrong(form: URLSearchParams, asked: Asked): Faults {
  const { t } = asked;
  const faults: Record<string, string> = {};
  for (const [field, most] of Object.entries(longest)) {
    const fault = textFault(textOf(form, field), most, asked);
    if (fault) faults[field] = fault;
  }
  if (/[\n\t]/.test(textOf(form, "version"))) {
    faults["version"] = t("adoptionUse.form.wrong.oneLine");
  }
  const contact = textOf(form, "contact");
  if (contact !== "" && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contact)) {
    faults["contact"] = t("people.emailWrong", { value: contact });
  } else if (looksPersonal(contact)) faults["contact"] = t("adoptionUse.form.wrong.personal");
  return faults;
}
