import type { AnswerForm } from "#contract/adoption";
import type { Asked } from "../../page.ts";
import { explanationsOf } from "./explanations-of.ts";
import { sameWords } from "./same-words.ts";

/** Names another only with the very words of that other: whoever changed them says something of its own. */
export async function creditWhereDue(asked: Asked, answer: AnswerForm): Promise<AnswerForm> {
  const { reusedFrom, reason } = answer;
  if (reusedFrom === null || reason === null) return answer;
  const known = await explanationsOf(asked, answer);
  const found = known.find(({ id }) => id === reusedFrom);
  // That one is gone is for the API to say.
  return !found || sameWords(found.reason, reason) ? answer : { ...answer, reusedFrom: null };
}
