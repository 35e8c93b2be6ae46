import type { EntryKind } from "#contract/catalogue";
import type { Context } from "#platform/context";
import { draftNames } from "../proposals/draft-names.ts";
import { suggestEntries } from "../search/suggest-entries.ts";
import { comingIntoForce } from "../subjects/coming-into-force.ts";
import { subjectsByDay } from "../subjects/subjects-by-day.ts";
import { subjectsOn } from "../subjects/subjects-on.ts";
import { briefEntries } from "./brief-entries.ts";
import { listVersions } from "./list-versions.ts";
import { partsToWholes } from "./parts-to-wholes.ts";
import { requireWhole } from "./require-entry.ts";

/** What other modules ask about entries: what hangs on an entry there is read with the whole that it belongs to. */
export const catalogueEntries = {
  /** The whole that an entry is or is a part of. Throws `catalogue/unknown-entry`. */
  async require(
    ctx: Context,
    entry: string,
  ): Promise<{ readonly id: string; readonly name: string; readonly kind: EntryKind }> {
    const { id, name, kind } = await requireWhole(ctx, entry);
    return { id, name, kind };
  },
  brief: briefEntries,
  partsToWholes,
  subjectsOn,
  subjectsByDay,
  comingIntoForce,
  versionsOf: listVersions,
  draftOf: draftNames,
  suggest: suggestEntries,
} as const;
