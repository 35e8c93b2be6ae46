import { textOf } from "../../acts.ts";
import type { Asked } from "../../page.ts";
import type { ListOutcome } from "./list-outcome.ts";
import { lookUpList } from "./look-up-list.ts";
import { takeList } from "./take-list.ts";

/** What the forms about a list ask for, of which the page is the answer itself; null when another was sent, or none. */
export async function listActs(asked: Asked): Promise<ListOutcome | null> {
  if (asked.method !== "POST") return null;
  const form = asked.form ?? new URLSearchParams();
  const act = textOf(form, "act");
  if (act === "look" || act === "look-file") return await lookUpList(asked, form, act);
  return act === "take" ? await takeList(asked, form) : null;
}
