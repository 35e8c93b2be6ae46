import type { Context } from "#platform/context";
import { type Fault, Invalid } from "#platform/refusal";
import { checkContent } from "./check-content.ts";
import { missing } from "./missing.ts";
import type { ProposalRow } from "./proposal.ts";

/**
 * What is sent can be judged: something new tells what every reader asks first, and nothing in it is unknown. Throws
 * `catalogue/incomplete` and `catalogue/faulty` with every fault.
 */
export async function requireSendable(
  ctx: Context,
  { kind, content, stage }: Pick<ProposalRow, "kind" | "content" | "stage">,
): Promise<void> {
  if (kind === "claim") return;
  const lacking = kind === "new" ? missing(content, stage) : [];
  if (lacking.length > 0)
    throw refuse("catalogue/incomplete", "Some things are still missing", lacking);
  const faults = [...ownerIn(kind, content), ...(await checkContent(ctx, content))];
  if (faults.length > 0) throw refuse("catalogue/faulty", "Some things are not right", faults);
}

/** Who owns an entry is not given away by filling in another. */
const ownerIn = (kind: ProposalRow["kind"], { ownerId }: ProposalRow["content"]): Fault[] =>
  kind === "change" && ownerId !== undefined
    ? [{ where: "ownerId", detail: "leave it out: the organisation that owns the entry claims it" }]
    : [];

function refuse(code: string, what: string, faults: readonly Fault[]): Invalid {
  const told = faults.map(({ where, detail }) => `${where}: ${detail}`).join("; ");
  return new Invalid(
    code,
    `${what}: ${told}`,
    faults.map(({ where, detail }) => ({ where: `body.content.${where}`, detail })),
  );
}
