import { EntryContent } from "#contract/catalogue";
import { isShowable } from "#contract/text";
import { callerNumber } from "#platform/access/caller-number";
import type { Context } from "#platform/context";
import { nameKey } from "#platform/fold-name";
import { Invalid } from "#platform/refusal";
import { originOf } from "../entries/entry.ts";
import { holdNewNames } from "./draft-store.ts";
import { newProposal, type ProposalRow } from "./proposal.ts";
import { putProposals } from "./proposal-store.ts";
import { requireRoom } from "./require-room.ts";
import { rightUsed } from "./right-used.ts";

/** A name, and the draft or proposal in which it stands. */
export interface DraftOfName {
  readonly name: string;
  readonly proposal: string;
}

/**
 * Makes a draft of a new entry, software until its maker says otherwise, for each of these names, in the order given. A
 * name of which who asks has one already that nobody judged, of the same organisation, is not made again. Throws
 * `catalogue/faulty` and `catalogue/too-many-proposals`, and makes none then.
 */
export async function draftNames(
  ctx: Context,
  organisation: string,
  names: readonly string[],
): Promise<readonly DraftOfName[]> {
  const person = callerNumber(ctx);
  refuseFaulty(names);
  const open = await holdNewNames(ctx.db, person, organisation);
  const known = new Map(open.toReversed().map(({ id, name }) => [nameKey(name), id]));
  const made: ProposalRow[] = [];
  const drafts = names.map((name) => {
    const key = nameKey(name);
    const proposal = known.get(key) ?? begin(ctx, organisation, person, name);
    if (typeof proposal === "string") return { name, proposal };
    made.push(proposal);
    known.set(key, proposal.id);
    return { name, proposal: proposal.id };
  });
  if (made.length > 0) await requireRoom(ctx, person, made.length);
  await putProposals(ctx.db, made);
  return drafts;
}

const begin = (ctx: Context, organisation: string, person: number, name: string): ProposalRow =>
  newProposal({
    kind: "new",
    entry: null,
    content: { name: name.trim(), kind: "software" },
    person,
    organisation,
    by_right: rightUsed(ctx, organisation),
    origin: originOf(ctx),
    state: "draft",
    at: ctx.now,
  });

function refuseFaulty(names: readonly string[]): void {
  const faults = names.flatMap((name, n) =>
    EntryContent.shape.name.safeParse(name).success && isShowable(name)
      ? []
      : [{ where: `names.${n}`, detail: "give a name of at most 120 signs on one line" }],
  );
  if (faults.length === 0) return;
  throw new Invalid(
    "catalogue/faulty",
    "Not every name can be one of an entry: give 1 to 120 signs that can be seen, on one line.",
    faults,
  );
}
