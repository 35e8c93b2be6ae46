import type { BindingLevel, CatalogueHit, EntryStage } from "#contract/catalogue";
import { organisationNames } from "#network";
import type { Context } from "#platform/context";
import { contentOfWhole } from "../entries/gather.ts";
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
  const rows = await hitRows(ctx.db, ids);
  const names = await ownersIn(ctx, rows);
  const hits = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = hits.get(id);
    const told = row && (row.entry === null ? ofComponent(row, corpus) : ofEntry(row, names));
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

type Names = Awaited<ReturnType<typeof organisationNames>>;

const ownersIn = (ctx: Context, rows: readonly HitRow[]): Promise<Names> =>
  organisationNames(ctx, [
    ...new Set(rows.flatMap(({ family }) => family.flatMap(({ owner_id }) => owner_id ?? []))),
  ]);

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

function ofEntry({ entry, family }: HitRow, names: Names): Told | null {
  const whole = family.find((row) => row.id === entry);
  if (!whole) return null;
  const content = contentOfWhole(
    whole,
    family.filter((row) => row !== whole),
  );
  // Who owns it by a code is told by its own name: what a source wrote may be of who owned it before.
  const named = content.ownerId === null ? undefined : names.get(content.ownerId)?.name;
  const owner = named ?? content.owner ?? content.ownerId;
  return {
    type: "entry",
    id: whole.id,
    name: content.name,
    aliases: content.aliases,
    kind: content.kind,
    summary: content.summary,
    themes: content.themes,
    owner: owner === null ? null : { id: content.ownerId, name: owner },
    licence: content.licence,
  };
}
