import type { PersonalData } from "../personal-data.ts";
import { momentOf } from "./audit-line.ts";
import { newestLines } from "./line-store.ts";

/** More than one person does here in a life. */
const everyLine = 1_000_000;

/**
 * A person's own acts, shown like all else that is kept of somebody. They are not erased: they say a number, and the
 * name to it stands elsewhere and goes. GDPR, article 17(3)(b): the trail is how a government accounts for what was
 * done in its name.
 */
export const actsData: PersonalData = {
  show: async ({ db }, { number }) => {
    const lines = await newestLines(db, { person: number }, everyLine);
    const rows = lines.map(({ line, leaf }) => ({
      id: line.id,
      at: momentOf(line.at),
      act: line.act,
      organisation: line.organisation,
      objectKind: line.object?.kind ?? null,
      objectId: line.object?.id ?? null,
      result: line.result,
      origin: line.origin,
      session: line.session,
      leaf,
    }));
    return [{ part: "acts", rows }];
  },
  erase: async () => undefined,
};
