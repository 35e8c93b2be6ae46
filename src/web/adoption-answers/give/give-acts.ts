import { type AnswerForm, giveAnswers, listOwnAnswers, withdrawAnswer } from "#contract/adoption";
import { type Act, addressWith, textOf, wrong } from "../../acts.ts";
import { type Asked, redirect } from "../../page.ts";
import { allPages } from "../../paging.ts";
import { memberAct } from "../members/member-act.ts";
import type { SubjectKey } from "../subjects.ts";
import { apiFaults } from "./api-faults.ts";
import { batchOf, isOf } from "./batch.ts";
import { creditWhereDue } from "./credit.ts";
import { readAnswer } from "./read-answer.ts";
import { replaceFault } from "./replaced.ts";
import { stillHolding } from "./still-holds.ts";
import { readyIn, ticksIn, ticksOf } from "./tick.ts";

export const giveActs: Readonly<Record<string, Act>> = {
  /** What is ready: one, or all that is ticked. */
  confirm: async (form, asked) => {
    const one = textOf(form, "one");
    const answers = readyIn(one === "" ? form.getAll("ready") : [one]);
    if (answers.length === 0) return wrong({ ready: asked.t("adoptionAnswers.wrong.ticksNone") });
    return send(asked, "confirm", answers, { faultsAt: "ready" });
  },
  give: async (form, asked) => {
    const { given, faults } = readAnswer(form, asked);
    if (!given) return wrong(faults);
    const subject = { entry: textOf(form, "entry"), version: textOf(form, "version") || null };
    const answer = { ...given, ...subject, replaces: textOf(form, "replaces") || null };
    return send(asked, "give", [await creditWhereDue(asked, answer)], { next: nextIn(form) });
  },
  bulk: async (form, asked) => {
    const ticks = ticksIn(form);
    const { given, faults } = readAnswer(form, asked);
    const none = ticks.length === 0 ? { tick: asked.t("adoptionAnswers.wrong.ticksNone") } : {};
    const wrongs = { ...none, ...faults, ...(await replaceFault(form, asked)) };
    if (!given || Object.keys(wrongs).length > 0) return wrong(wrongs);
    return send(
      asked,
      "bulk",
      ticks.map((tick) => ({ ...given, ...tick })),
    );
  },
  /** That what was to be looked at again still holds: of one, or of all of it. */
  still: async (form, asked) => {
    const one = textOf(form, "one");
    const ticks = ticksOf(one === "" ? form.getAll("still") : [one]);
    if (ticks.length === 0) return wrong({ review: asked.t("adoptionAnswers.wrong.ticksNone") });
    return send(asked, "still", await stillHolding(asked, ticks), { faultsAt: "review" });
  },
  withdraw: async (form, { ask, params, ...asked }) => {
    await ask(withdrawAnswer, { params: { ...params, answer: textOf(form, "of") } });
    return redirect(addressWith(asked, { done: "withdraw", batch: null }), 303);
  },
  undo: async (form, asked) => {
    const batch = textOf(form, "of");
    const own = await allPages(asked.ask, listOwnAnswers, {}, asked.params);
    for (const { answerId } of own) {
      if (!isOf(batch, answerId)) continue;
      await asked.ask(withdrawAnswer, { params: { ...asked.params, answer: answerId } });
    }
    return redirect(addressWith(asked, { done: "undo", batch: null }), 303);
  },
  members: memberAct,
};

interface SendOptions {
  readonly next?: SubjectKey | null;
  /** Where faults are told of answers that have no fields on the page. */
  readonly faultsAt?: string;
}

/** Sends answers, all or none, and shows what was given; or goes on with the next. */
async function send(
  asked: Asked,
  done: string,
  answers: readonly AnswerForm[],
  { next = null, faultsAt }: SendOptions = {},
) {
  const { ask, params } = asked;
  try {
    const { ids } = await ask(giveAnswers, { params, body: { answers: [...answers] } });
    const batch = batchOf(ids[0] ?? "");
    const { entry = null, version = null } = next ?? {};
    const address = addressWith(asked, { done, batch, entry, version, tick: null });
    return redirect(address, 303);
  } catch (error) {
    const faults = apiFaults(error, asked);
    if (!faults) throw error;
    if (faultsAt === undefined) return wrong(faults);
    return wrong({ [faultsAt]: [...new Set(Object.values(faults))].join(" ") });
  }
}

/** Which subject comes after this one, when the button said to go on. */
function nextIn(form: URLSearchParams): SubjectKey | null {
  const entry = textOf(form, "nextEntry");
  if (textOf(form, "do") !== "next" || entry === "") return null;
  return { entry, version: textOf(form, "nextVersion") || null };
}
