import type { BindingLevel, CatalogueHit, EntryStage } from "#contract/catalogue";
import type { Context } from "#platform/context";
import { contentOf } from "../entries/entry.ts";
import { gather } from "../entries/gather.ts";
import type { Corpus } from "./corpus.ts";
import { type HitRow, hitRows } from "./document-store.ts";
import type { Found } from "./find-documents.ts";

/** The documents at these places as a page shows them, in the order given. */
export async function hitsOf(
  ctx: Context,
  { corpus, reasonsOf }: Found,
  places: readonly number[],
): Promise<CatalogueHit[]> {
  const ids = places.flatMap((place) => corpus.documents.ids[place] ?? []);
  const hits = new Map((await hitRows(ctx.db, ids)).map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = hits.get(id);
    const told = row && (row.entry === null ? ofComponent(row, corpus) : ofEntry(row));
    if (!told) return [];
    return [
      {
        ...told,
        stage: row.stage as EntryStage | null,
        level: row.level as BindingLevel | null,
        changedAt: row.changed_at.toISOString(),
        reasons: reasonsOf(id),
      },
    ];
  });
}

type Told = Omit<CatalogueHit, "stage" | "level" | "changedAt" | "reasons">;

function ofComponent({ component }: HitRow, { components }: Corpus): Told | null {
  const row = components.get(component ?? "");
  if (!row) return null;
  return {
    type: "component",
    id: row.id,
    name: row.name,
    aliases: [...row.synonyms],
    kind: null,
    summary: row.summary,
    themes: [],
    owner: null,
    licence: null,
  };
}

function ofEntry({ entry, family }: HitRow): Told | null {
  const whole = family.find((row) => row.id === entry);
  if (!whole) return null;
  const parts = family.filter((row) => row !== whole);
  const content = gather(contentOf(whole), parts.map(contentOf));
  return {
    type: "entry",
    id: whole.id,
    name: content.name,
    aliases: content.aliases,
    kind: content.kind,
    summary: content.summary,
    themes: content.themes,
    owner: content.owner === null ? null : { id: content.ownerId, name: content.owner },
    licence: content.licence,
  };
}
