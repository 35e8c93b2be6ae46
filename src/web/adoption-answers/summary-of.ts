import { getEntry } from "#contract/catalogue";
import type { Asked } from "../page.ts";
import { problemOf } from "../problem.ts";

/** What the catalogue says in a sentence that a thing is; null when it says nothing. */
export async function summaryOf(
  { ask }: Pick<Asked, "ask">,
  entry: string,
): Promise<string | null> {
  try {
    return (await ask(getEntry, { params: { entry } })).summary;
  } catch (error) {
    // An answer can be given without it.
    if (problemOf(error)?.status === 404) return null;
    throw error;
  }
}
