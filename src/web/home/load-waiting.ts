import { getWaitingAnswers, type WaitingAnswers } from "#contract/municipality";
import type { Asked } from "../page.ts";
import { problemOf } from "../problem.ts";
import { isMunicipality } from "../ui/organisation-tabs.tsx";

/** What waits for the municipalities that the reader works for, the one of now first; nothing for a visitor. */
export async function loadWaiting({ ask, me }: Asked): Promise<readonly WaitingAnswers[]> {
  if (me === null) return [];
  const own = me.organisations.flatMap(({ id, ended }) => (ended ? [] : [id]));
  const ids = [...new Set([...(me.organisation ? [me.organisation.id] : []), ...own])];
  const found = await Promise.all(
    ids.filter(isMunicipality).map((id) =>
      ask(getWaitingAnswers, { params: { id } }).catch((error: unknown) => {
        // Whose right lapsed, or whose municipality ended, reads the home page all the same.
        if (problemOf(error) === null) throw error;
        return [];
      }),
    ),
  );
  return found.flat();
}
