import { type Explanation, listExplanations } from "#contract/adoption";
import type { Asked } from "../../page.ts";
import type { SubjectKey } from "../subjects.ts";

/** Who does not find a reason among these writes one. */
const mostExplanations = 30;

/** Why others do not do it now, those that were taken over most first. */
export async function explanationsOf(
  { ask }: Pick<Asked, "ask">,
  { entry, version }: SubjectKey,
): Promise<readonly Explanation[]> {
  const { items } = await ask(listExplanations, {
    params: { entry },
    query: { ...(version !== null && { version }), limit: mostExplanations },
  });
  return items;
}
