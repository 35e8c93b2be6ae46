import type { CatalogueHit } from "#contract/catalogue";
import type { Context } from "#platform/context";
import { enqueueMail } from "#platform/mail/enqueue-mail";
import { listEntries } from "../search/list-entries.ts";
import { filtersOf } from "./filters-of.ts";
import { markTold, type SavedRow, savedWithMail } from "./saved-store.ts";

/** As many as somebody reads in a mail; the page has the rest. */
const mostTold = 20;

/** Tells everybody who keeps a search what came since the last time; who finds nothing new gets no mail. */
export async function mailSavedSearches(ctx: Context): Promise<void> {
  for (const saved of await savedWithMail(ctx.db)) {
    const fresh = await freshOf(ctx, saved);
    if (fresh.length > 0) await tell(ctx, saved, fresh);
    await markTold(ctx.db, saved.id, ctx.now);
  }
}

async function freshOf(ctx: Context, saved: SavedRow): Promise<CatalogueHit[]> {
  const filters = filtersOf(saved.query);
  const { items } = await listEntries(ctx, { ...filters, sort: "-changed", limit: mostTold });
  return items.filter(({ changedAt }) => new Date(changedAt) > saved.told_until);
}

async function tell(ctx: Context, saved: SavedRow, fresh: readonly CatalogueHit[]): Promise<void> {
  const { person, language, name, query } = saved;
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
    subject: words.subject.slice(0, 150),
    paragraphs: [words.intro, ...fresh.map((hit) => `• ${hit.name}`)],
    path: query === "" ? words.path : `${words.path}?${query}`,
  });
}
