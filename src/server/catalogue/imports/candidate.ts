import type { EntryContent } from "#contract/catalogue";
import type { ImportFault } from "#contract/collecting";
import type { EntryRow } from "../entries/entry.ts";
import type { SomeContent } from "../entries/some-content.ts";

/** A row that was read, beside the entry that it is about. */
export interface Candidate {
  readonly file: string;
  readonly line: number | null;
  readonly name: string | null;
  readonly source: string | null;
  /** Null for something new. */
  readonly entry: EntryRow | null;
  /** What its source said before; undefined when it never spoke. */
  readonly last: EntryContent | undefined;
  /** What it says, and no more. */
  readonly said: SomeContent;
  readonly faults: readonly ImportFault[];
  /** In which column of a table a field stands. */
  columnOf(field: string): number | null;
}
