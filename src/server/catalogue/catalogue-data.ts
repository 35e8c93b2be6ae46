import type { PersonalData } from "#platform/personal-data";
import { forgetAddress } from "./contact-store.ts";
import { forgetDrafts, proposalsOf } from "./proposals/proposal-store.ts";
import { forgetSaved, savedOf } from "./saved/saved-store.ts";
import { indexEntries } from "./search/index-entries.ts";
import { importsBy, kitsBy, notesBy } from "./written-store.ts";

/** What the catalogue keeps of a person: what they proposed, read in, told and wrote, and the searches that they keep. */
export const catalogueData: PersonalData = {
  async show(ctx, { number }) {
    return [
      {
        part: "proposals",
        rows: (await proposalsOf(ctx.db, number)).map((row) => ({
          kind: row.kind,
          entry: row.entry,
          name: row.content.name ?? null,
          organisation: row.organisation,
          state: row.state,
          note: row.note,
          createdAt: row.created_at.toISOString(),
          reason: row.reason,
        })),
      },
      {
        part: "savedSearches",
        rows: (await savedOf(ctx.db, number)).map((row) => ({
          name: row.name,
          query: row.query,
          mail: row.mail ? "yes" : "no",
          createdAt: row.created_at.toISOString(),
        })),
      },
      {
        part: "catalogueImports",
        rows: (await importsBy(ctx.db, number)).map(({ created_at, ...row }) => ({
          ...row,
          createdAt: created_at.toISOString(),
        })),
      },
      {
        part: "adoptionKits",
        rows: (await kitsBy(ctx.db, number)).map(({ changed_at, ...row }) => ({
          ...row,
          changedAt: changed_at.toISOString(),
        })),
      },
      {
        part: "catalogueNotes",
        rows: (await notesBy(ctx.db, number)).map(({ at, ...row }) => ({
          ...row,
          at: at.toISOString(),
        })),
      },
    ];
  },
  // What was proposed is of the organisation and stays, by number. Drafts and searches are of the person and go.
  async erase(ctx, { number, email }) {
    await forgetDrafts(ctx.db, number);
    await forgetSaved(ctx.db, number);
    if (email !== null) await indexEntries(ctx, await forgetAddress(ctx.db, email));
  },
};
