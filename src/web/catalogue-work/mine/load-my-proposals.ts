import { listMyProposals, type Proposal, withdrawProposal } from "#contract/collecting";
import { type Act, type Tried, textOf } from "../../acts.ts";
import { pageParameter } from "../../addresses.ts";
import type { Asked } from "../../page.ts";
import { type ListPage, listPage, pageNumber } from "../../paging.ts";

export interface MyProposalsData {
  readonly list: ListPage<Proposal>;
  readonly tried: Tried | null;
}

export async function loadMyProposals(
  { ask, query, language }: Asked,
  tried: Tried | null,
): Promise<MyProposalsData> {
  const page = pageNumber(query.get(pageParameter[language]));
  return { list: await listPage(ask, listMyProposals, {}, { page, size: 20 }), tried };
}

export const myProposalsActs: Readonly<Record<string, Act>> = {
  withdraw: async (form, { ask }) => {
    await ask(withdrawProposal, { params: { proposal: textOf(form, "of") } });
    return undefined;
  },
};
