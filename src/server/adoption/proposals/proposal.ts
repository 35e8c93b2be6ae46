import type { UseProposal } from "#contract/adoption";
import { codeOn, placeOn, type Scope, wholeOf } from "../standings/scope.ts";
import { inProduction, type Said, stepsOf } from "../uses/use.ts";

/** A row of `adoption.proposal`: what an organisation says that another uses. */
export interface ProposalRow {
  readonly id: string;
  readonly proposer: string;
  readonly organisation: string;
  readonly entry: string;
  readonly version: string | null;
  readonly status: UseProposal["status"];
  readonly since: string | null;
  readonly note: string | null;
  readonly evidence_url: string | null;
  readonly state: UseProposal["state"];
  readonly proposed_at: Date;
  readonly proposed_by: number | null;
  readonly judged_at: Date | null;
  readonly judged_by: number | null;
  readonly reason: string | null;
  /** When who proposed it took it back, whatever became of it at the organisation. */
  readonly withdrawn_at: Date | null;
}

/** A proposal with what its two organisations and its entry are now. */
export interface Placed {
  readonly row: ProposalRow;
  /** Null when it was divided: then it is nobody's, until a person says whose. */
  readonly organisation: string | null;
  readonly proposer: string;
  readonly entry: string;
}

export function placedIn(row: ProposalRow, scope: Scope): Placed {
  return {
    row,
    organisation: placeOn(scope, row.organisation),
    proposer: codeOn(scope, row.proposer),
    entry: wholeOf(scope, row.entry),
  };
}

/** Since the two merged it would be a proposal to itself: nobody is asked any more. */
export const isToItself = ({ organisation, proposer }: Placed): boolean =>
  organisation === proposer;

/** What it says of the use, in the words of the organisation that it is about. */
export function saidBy({
  version,
  status,
  since,
}: Pick<ProposalRow, "version" | "status" | "since">): Said {
  const [, field] = stepsOf(inProduction).find(([step]) => step === status) ?? [];
  return { ...inProduction, version, status, ...(field !== undefined && { [field]: since }) };
}
