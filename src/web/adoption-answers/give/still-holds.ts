import { type AnswerForm, answerKinds } from "#contract/adoption";
import { Problem } from "#contract/pages";
import { dayOf, yearsAfter } from "../../moment.ts";
import type { Asked } from "../../page.ts";
import { keyOf, wordOf } from "../subjects.ts";
import { explanationsOf } from "./explanations-of.ts";
import { itemsAt } from "./load-give.ts";
import { sameWords } from "./same-words.ts";
import type { Item } from "./sections.ts";
import { replacedOf, type Tick } from "./tick.ts";

/** So long an answer that still holds is not asked again, in years; and so long "not now" may hold at the most. */
const [again, longest] = [1, 2];

/** Until when "not now" holds when it still does. */
export const longestEnd = (today: string): string => yearsAfter(today, longest);

/** The same answers for a year more, as they were read. Throws `adoption/answer-changed`. */
export async function stillHolding(
  asked: Asked,
  ticks: readonly Tick[],
): Promise<readonly AnswerForm[]> {
  const items = new Map(
    (await itemsAt(asked, asked.params["id"] ?? "")).map((item) => [wordOf(keyOf(item)), item]),
  );
  return Promise.all(
    ticks.map(async (tick) => {
      const item = items.get(wordOf(tick));
      if (!item || replacedOf(item) !== tick.replaces) throw changed();
      return sameForLonger(item, asked);
    }),
  );
}

async function sameForLonger(item: Item, asked: Asked): Promise<AnswerForm> {
  const answer = answerKinds.find((kind) => kind === item.answer);
  if (!answer) throw changed();
  const today = dayOf(asked.now);
  const next = yearsAfter(today, again);
  const { reason, plannedOn, rule } = item;
  return {
    ...keyOf(item),
    answer,
    reason,
    plannedOn,
    expiresOn: answer === "not-now" ? longestEnd(today) : null,
    // A plan is asked about when its day comes.
    reviewOn: plannedOn !== null && plannedOn <= next ? null : next,
    explainedAt: rule === "forum" ? item.explainedAt : null,
    reusedFrom: await creditOf(item, asked),
    hidden: item.hidden,
    replaces: replacedOf(item),
  };
}

/** The explanation that was taken over: an answer names its organisation only. */
async function creditOf(item: Item, asked: Asked): Promise<string | null> {
  const { reusedFrom, reason } = item;
  if (reusedFrom === null || reason === null) return null;
  const known = await explanationsOf(asked, keyOf(item));
  const found = known.find(
    (one) => one.organisation.id === reusedFrom.id && sameWords(one.reason, reason),
  );
  return found?.id ?? null;
}

/** As the API says it when a colleague was first. */
function changed(): Problem {
  const code = "adoption/answer-changed";
  return new Problem({ type: `/problems/${code}`, title: code, status: 409, detail: code });
}
