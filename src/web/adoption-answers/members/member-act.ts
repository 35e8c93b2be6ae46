import { giveAnswers } from "#contract/adoption";
import { type Act, addressWith, textOf, wrong } from "../../acts.ts";
import { type Asked, redirect } from "../../page.ts";
import { problemOf } from "../../problem.ts";
import { refusalWords } from "../../ui/refusal-words.ts";
import { apiFaults } from "../give/api-faults.ts";
import type { Given } from "../give/given.ts";
import { readAnswer } from "../give/read-answer.ts";

/** A member as its box sends it, with the answer of it that was read. */
export const memberTick = (member: string, replaces: string | null): string =>
  `${member},${replaces ?? ""}`;

export const memberField = (member: string): string => `member-${member}`;

/**
 * Gives one answer for every member that is ticked, each by itself: what one member cannot have, the others get. Whom it
 * could not be given for is told by name.
 */
export const memberAct: Act = async (form, asked) => {
  const ticks = form.getAll("member").map((value) => {
    const [member = "", replaces = ""] = value.split(",");
    return { member, replaces: replaces || null };
  });
  const { given, faults } = readAnswer(form, asked);
  const none = ticks.length === 0 ? { member: asked.t("adoptionAnswers.wrong.membersNone") } : {};
  if (!given || ticks.length === 0) return wrong({ ...none, ...faults });
  const subject = { entry: textOf(form, "entry"), version: textOf(form, "version") || null };
  const refused: Record<string, string> = {};
  for (const { member, replaces } of ticks) {
    const outcome = await giveFor(asked, member, { ...given, ...subject, replaces });
    // What is wrong with the answer itself is wrong for all of them: nobody got it.
    if (outcome && typeof outcome === "object") return wrong(outcome);
    if (outcome) refused[memberField(member)] = outcome;
  }
  if (Object.keys(refused).length > 0) return wrong(refused);
  const all = ticks.map(({ member }) => member).join(",");
  return redirect(addressWith(asked, { done: "members", for: all }), 303);
};

type Form = Given & { entry: string; version: string | null; replaces: string | null };

/** Null when it was given; why not, in words; or the faults of the answer. */
async function giveFor(
  { ask, t }: Asked,
  member: string,
  answer: Form,
): Promise<string | Readonly<Record<string, string>> | null> {
  try {
    await ask(giveAnswers, { params: { id: member }, body: { answers: [answer] } });
    return null;
  } catch (error) {
    const faults = apiFaults(error, { t });
    if (faults) return faults;
    const problem = problemOf(error);
    if (!problem || problem.status === 401) throw error;
    return refusalWords(t, problem);
  }
}
