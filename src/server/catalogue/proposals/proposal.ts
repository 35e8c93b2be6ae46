import type { Proposal, ProposedStage } from "#contract/collecting";
import type { EntryOrigin } from "../entries/entry.ts";
import type { SomeContent } from "../entries/some-content.ts";

/** A row of `catalogue.proposal`. */
export interface ProposalRow {
  readonly id: string;
  readonly kind: Proposal["kind"];
  readonly entry: string | null;
  readonly content: SomeContent;
  readonly stage: ProposedStage | null;
  readonly person: number | null;
  readonly organisation: string | null;
  readonly origin: EntryOrigin;
  readonly import: string | null;
  readonly source: string | null;
  readonly state: Proposal["state"];
  readonly note: string | null;
  readonly created_at: Date;
  readonly changed_at: Date;
  readonly sent_at: Date | null;
  readonly judged_at: Date | null;
  readonly judged_by: number | null;
  readonly reason: string | null;
  readonly became: string | null;
}
