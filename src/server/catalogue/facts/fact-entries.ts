import type { EntryContent, EntryKind } from "#contract/catalogue";
import type { Facts } from "#platform/facts";
import { bareContent } from "../entries/entry.ts";

/** An entry as the fact tables have it. */
export interface FactEntry {
  readonly id: string;
  readonly content: EntryContent;
  readonly registerStatus: string | null;
  readonly codeChangedOn: string | null;
  readonly sources: readonly string[];
}

/** The entries of the fact tables, as content. */
export function factEntries({ catalogue_entries }: Pick<Facts, "catalogue_entries">): FactEntry[] {
  return catalogue_entries.map((row) => ({
    id: row.id,
    content: {
      ...bareContent(row.name, row.kind as EntryKind),
      aliases: [...(row.aliases ?? [])],
      summary: row.summary_nl,
      themes: [...(row.themes ?? [])],
      owner: row.owner,
      ownerId: row.owner_id,
      maintainer: row.maintainer,
      licence: row.licence ?? row.licence_text,
      link: row.link,
      code: row.code,
      publiccode: row.publiccode,
      developmentStatus: row.development_status as EntryContent["developmentStatus"],
      sourceUrl: row.source_url,
    },
    registerStatus: row.register_status,
    codeChangedOn: row.code_changed_on,
    sources: row.source,
  }));
}
