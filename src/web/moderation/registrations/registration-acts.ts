import {
  changeRegistration,
  endRegistration,
  firstDate,
  type RegistrationForm,
  registerOrganisation,
} from "#contract/network";
import { type Act, textOf, wrong } from "../../acts.ts";
import { dayOf } from "../../moment.ts";
import { type Asked, redirect } from "../../page.ts";
import { problemOf } from "../../problem.ts";
import { faultsOf, readForm } from "./read-form.ts";

/** The form of a new organisation; whoever sent it comes to the page of what was registered. */
export const registerActs: Readonly<Record<string, Act>> = {
  register: (form, asked) =>
    send(form, asked, async (body) => {
      const { id } = await asked.ask(registerOrganisation, { body });
      return redirect(asked.href("registration", { id }, { done: "register" }), 303);
    }),
};

export const registrationActs: Readonly<Record<string, Act>> = {
  change: (form, asked) =>
    send(form, asked, async (body) => {
      await asked.ask(changeRegistration, { params: asked.params, body });
      return undefined;
    }),
  end: async (form, { ask, params, t, format, now }) => {
    const lastDay = textOf(form, "lastDay");
    const isDay = endRegistration.query.safeParse({ lastDay }).success;
    if (!isDay || lastDay < firstDate || lastDay > dayOf(now)) {
      const first = format.date(firstDate);
      return wrong({ lastDay: t("moderation.registration.end.lastDayWrong", { first }) });
    }
    await ask(endRegistration, { params, query: { lastDay } });
    return undefined;
  },
};

/** Sends what was typed; what the API finds wrong with a field is told at that field. */
async function send(
  form: URLSearchParams,
  { t }: Asked,
  ask: (body: RegistrationForm) => ReturnType<Act>,
): ReturnType<Act> {
  const read = readForm(form, t);
  if ("faults" in read) return wrong(read.faults);
  try {
    return await ask(read.body);
  } catch (error) {
    const problem = problemOf(error);
    const faults = problem && faultsOf(problem, form, t);
    if (!faults) throw error;
    return wrong(faults);
  }
}
