import type { CatalogueHit } from "#contract/catalogue";
import type { Context } from "#platform/context";
import { enqueueMail } from "#platform/mail/enqueue-mail";
import { oneLine, subjectOf } from "../mail-words.ts";
import { listEntries } from "../search/list-entries.ts";
import { knownFilters } from "./filters-of.ts";
import { findSaved, markTold, type SavedRow } from "./saved-store.ts";

/** As many as somebody reads in a mail; the page has the rest. */
const mostTold = 20;

/** Tells who keeps a search what came since the last time; who finds nothing new gets no mail. */
export async function mailSavedSearch(ctx: Context, id: string): Promise<void> {
  const saved = await findSaved(ctx.db, id);
  // Thrown away, or its mail switched off, while this waited.
  if (!saved?.mail) return;
  const fresh = await freshOf(ctx, saved);
  if (fresh.length > 0) await tell(ctx, saved, fresh);
  await markTold(ctx.db, saved.id, ctx.now);
}

/** Nothing for filters that were kept once and are none any more: the page of the searches still has them. */
async function freshOf(ctx: Context, { query, told_until }: SavedRow): Promise<CatalogueHit[]> {
  const filters = knownFilters(query);
  if (filters === null) return [];
  const { items } = await listEntries(ctx, { ...filters, sort: "-changed", limit: mostTold });
  return items.filter(({ changedAt }) => new Date(changedAt) > told_until);
}

async function tell(ctx: Context, saved: SavedRow, fresh: readonly CatalogueHit[]): Promise<void> {
  const { person, language, query } = saved;
  const name = oneLine(saved.name);
  const words = {
    nl: {
      subject: `Nieuw in de catalogus: ${name}`,
      intro: `Bij uw bewaarde zoekvraag “${name}” is dit nieuw of gewijzigd:`,
      path: "/nl/catalogus",
    },
    en: {
      subject: `New in the catalogue: ${name}`,
      intro: `For the search “${name}” that you keep, this is new or changed:`,
      path: "/en/catalogue",
    },
  }[language];
  await enqueueMail(ctx, {
    to: { person },
    kind: "catalogue/saved-search",
    language,
    subject: subjectOf(words.subject),
    paragraphs: [words.intro, ...fresh.map((hit) => `• ${oneLine(hit.name)}`)],
    path: query === "" ? words.path : `${words.path}?${query}`,
  });
}
