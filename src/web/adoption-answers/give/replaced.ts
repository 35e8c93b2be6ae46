import { listOwnAnswers, type OwnAnswer } from "#contract/adoption";
import { type Faults, textOf } from "../../acts.ts";
import type { Asked } from "../../page.ts";
import { allPages } from "../../paging.ts";
import { keyOf, wordOf } from "../subjects.ts";
import { type Tick, tickOf, ticksIn } from "./tick.ts";

/** What counts as no answer: nothing is lost where another comes in its place. */
const nothing: ReadonlySet<string> = new Set(["none", "expired", "conflict"]);

export const isAnswered = ({ answer }: Pick<OwnAnswer, "answer">): boolean => !nothing.has(answer);

/** The answers that stand and were read so, in the place of which another would come on all that is ticked. */
export function replacedBy<Own extends OwnAnswer>(
  own: readonly Own[],
  ticks: readonly Tick[],
): readonly Own[] {
  const read = new Set(ticks.flatMap((tick) => (tick.replaces === null ? [] : [wordOf(tick)])));
  return own.filter((one) => isAnswered(one) && read.has(wordOf(keyOf(one))));
}

/** Asks once before answers that stand are replaced by one for many: the ticks say nothing of them. */
export async function replaceFault(form: URLSearchParams, asked: Asked): Promise<Faults> {
  const ticks = ticksIn(form);
  if (ticks.every(({ replaces }) => replaces === null)) return {};
  const replaced = replacedBy(await allPages(asked.ask, listOwnAnswers, {}, asked.params), ticks);
  const agreed = textOf(form, "replace") === "yes" ? form.getAll("replaceOf") : [];
  if (replaced.every((one) => agreed.includes(tickOf(one)))) return {};
  return {
    replace: asked.t("adoptionAnswers.wrong.replace", {
      count: replaced.length,
      of: ticks.length,
    }),
  };
}
