import type { Context } from "#platform/context";
import { entry, somebody, supplier, town } from "../uses/uses.fixture.ts";
import { listUseProposals } from "./list-use-proposals.ts";
import { proposeUse } from "./propose-use.ts";

export type AskedProposal = Parameters<typeof proposeUse>[2];

/** What a proposal of use asks when only its entry and organisation matter. */
export const proposalOf = (given: Partial<AskedProposal> = {}): AskedProposal => ({
  organisation: town,
  entry,
  version: null,
  status: "in-production",
  since: null,
  note: null,
  evidenceUrl: null,
  ...given,
});

/** Somebody of a supplier proposes; gives the id of the proposal. */
export async function propose(
  ctx: Context,
  given: Partial<AskedProposal> = {},
  by: string = supplier,
): Promise<string> {
  const seller = await somebody(ctx, `Verkoper van ${by}`, [["editor", by]]);
  const { id } = await proposeUse(
    seller,
    by,
    proposalOf({ note: "Zegt de leverancier.", ...given }),
  );
  return id;
}

/** Somebody who may judge what is proposed to an organisation. */
export const judge = (ctx: Context, at: string = town) =>
  somebody(ctx, `Joost ${at}`, [["confirmer", at]]);

export const proposalsOf = async (
  ctx: Context,
  organisation: string,
  side: "to-us" | "by-us" = "to-us",
) => (await listUseProposals(ctx, organisation, { side, limit: 100 })).items;

export const confirm = { judgement: "confirm", reason: null, hidden: false } as const;
