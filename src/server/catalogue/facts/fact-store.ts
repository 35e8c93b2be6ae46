import { sql } from "kysely";
import type { EntryContent } from "#contract/catalogue";
import type { Db } from "#platform/context";
import type { Facts } from "#platform/facts";

/** What a source last said of an entry. */
export interface SourceRecord {
  readonly entry: string;
  /** `facts`, or the address of the file. */
  readonly source: string;
  readonly content: EntryContent;
  readonly seen_at: Date;
}

type Tables = { "catalogue.source_record": SourceRecord };

export const recordsOf = (db: Db, source: string): Promise<SourceRecord[]> =>
  db
    .withTables<Tables>()
    .selectFrom("catalogue.source_record")
    .selectAll()
    .where("source", "=", source)
    .execute();

export async function putRecords(db: Db, rows: readonly SourceRecord[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`insert into catalogue.source_record
    select * from json_populate_recordset(null::catalogue.source_record, ${JSON.stringify(rows)}::json)
    on conflict (entry, source) do update set content = excluded.content, seen_at = excluded.seen_at`.execute(
    db,
  );
}

/** Puts the components, levels, synonyms, versions and links of the facts in the place of those that were there. */
export async function replaceReference(db: Db, facts: Facts): Promise<void> {
  const component = facts.reference_components.map(({ synonyms, summary_nl, source, ...row }) => ({
    ...row,
    synonyms: synonyms ?? [],
    summary: summary_nl,
    sources: source,
  }));
  const rows: readonly (readonly [table: string, rows: readonly object[]])[] = [
    ["component", component],
    [
      "binding_level",
      facts.binding_levels.map(({ source, ...row }) => ({ ...row, sources: source })),
    ],
    ["synonym", facts.synonyms],
    [
      "version",
      facts.catalogue_versions.map(({ source, ...row }) => ({ ...row, sources: source })),
    ],
    [
      "component_standard",
      facts.component_standards.map(({ source, ...row }) => ({ ...row, sources: source })),
    ],
  ];
  // What is found of a component points at it; the index is made anew after this.
  await sql`delete from catalogue.document where component is not null`.execute(db);
  for (const [table] of rows.toReversed()) {
    await sql`delete from ${sql.table(`catalogue.${table}`)}`.execute(db);
  }
  for (const [table, of] of rows) {
    const name = sql.table(`catalogue.${table}`);
    await sql`insert into ${name}
      select * from json_populate_recordset(null::${name}, ${JSON.stringify(of)}::json)`.execute(
      db,
    );
  }
}
