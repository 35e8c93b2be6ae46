import type { Difference, Import, ImportFault, ImportRow } from "#contract/collecting";
import type { SomeContent } from "../entries/some-content.ts";

/** A row of `catalogue.import`. */
export interface ImportRecord {
  readonly id: string;
  readonly organisation: string;
  readonly person: number;
  readonly format: Import["format"];
  readonly name: string;
  readonly state: Import["state"];
  readonly faults: readonly ImportFault[];
  readonly counts: Import["counts"];
  readonly created_at: Date;
  readonly ended_at: Date | null;
}

/** A row of `catalogue.import_row`. */
export interface ImportRowRow {
  readonly import: string;
  readonly n: number;
  readonly file: string;
  readonly line: number | null;
  readonly outcome: ImportRow["outcome"];
  readonly entry: string | null;
  readonly entry_version: number | null;
  readonly name: string | null;
  readonly source: string | null;
  readonly content: SomeContent | null;
  readonly differences: readonly Difference[];
  readonly faults: readonly ImportFault[];
}

/** An import as it is told. */
export const asImport = (row: ImportRecord): Import => ({
  id: row.id,
  format: row.format,
  name: row.name,
  state: row.state,
  createdAt: row.created_at.toISOString(),
  counts: row.counts,
  faults: [...row.faults],
});
