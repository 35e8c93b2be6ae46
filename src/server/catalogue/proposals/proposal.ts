import { v7 as uuidv7 } from "uuid";
import type { Right } from "#contract/access";
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
  readonly by_right: Right | null;
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

/** Who proposes what, as it is made: the rest is not known yet. */
export type NewProposal = Pick<ProposalRow, "kind" | "entry" | "content" | "origin"> &
  Partial<
    Pick<
      ProposalRow,
      "stage" | "person" | "organisation" | "by_right" | "import" | "source" | "note"
    >
  > & {
    readonly state: "draft" | "waiting";
    readonly at: Date;
  };

/** A proposal that nobody judged yet; what waits is sent at the moment that it is made. */
export const newProposal = ({ at, ...made }: NewProposal): ProposalRow => ({
  stage: null,
  person: null,
  organisation: null,
  by_right: null,
  import: null,
  source: null,
  note: null,
  ...made,
  id: uuidv7({ msecs: at.getTime() }),
  created_at: at,
  changed_at: at,
  sent_at: made.state === "draft" ? null : at,
  judged_at: null,
  judged_by: null,
  reason: null,
  became: null,
});
