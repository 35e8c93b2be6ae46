import { z } from "zod";
import { published } from "../published.ts";
import { listOf, paging, practiceMark, route } from "../route.ts";
import { line, shown, text } from "../text.ts";
import {
  described,
  moment,
  ofOrganisation,
  organisationInPath,
  plainDate,
  Ref,
  versionText,
} from "./words.ts";

const isWebAddress = z.url({ protocol: /^https?$/, hostname: z.regexes.domain });
const namesSomebody = (url: string): boolean => {
  const { username, password } = new URL(url);
  return username + password !== "";
};

/** An address that leads where it says: it is kept as a browser reads it. */
const evidenceUrl = shown(line(500))
  .refine((typed) => isWebAddress.safeParse(typed).success, {
    error: "write it with https://",
    abort: true,
  })
  .refine((typed) => !namesSomebody(typed), "leave out the name and password before the @")
  .overwrite((typed) => (URL.canParse(typed) ? new URL(typed).href : typed))
  .max(500);

const proposable = ["acquiring", "planned", "in-production", "phasing-out", "phased-out"] as const;

export const UseProposal = z
  .object({
    id: z.uuid(),
    proposer: Ref,
    organisation: Ref.describe("Who would use it"),
    entry: Ref,
    version: z.string().nullable(),
    status: z.enum(proposable),
    since: plainDate.nullable(),
    note: z.string().nullable(),
    evidenceUrl: z.string().nullable(),
    state: z
      .enum(["waiting", "confirmed", "rejected", "withdrawn"])
      .describe("For the proposer: `waiting` also while what settled it is hidden"),
    proposedAt: moment,
    reason: z.string().nullable(),
  })
  .meta({ id: "UseProposal" });
export type UseProposal = z.infer<typeof UseProposal>;

export const proposeUse = route({
  ...described,
  id: "proposeUse",
  method: "post",
  path: "/organisations/{id}/use-proposals",
  summary: "Propose to another organisation that it uses something; it alone confirms",
  params: ofOrganisation,
  status: 201,
  body: z
    .object({
      organisation: z.string().max(40),
      entry: z.string().max(100),
      version: versionText,
      status: z.enum(proposable),
      since: plainDate.nullable(),
      note: published(text(500)).nullable(),
      evidenceUrl: evidenceUrl.nullable(),
    })
    .meta({ id: "UseProposalForm" }),
  reply: z.object({ ...practiceMark, id: z.uuid() }).meta({ id: "UseProposalReceipt" }),
});

export const listUseProposals = route({
  ...described,
  id: "listUseProposals",
  method: "get",
  path: "/organisations/{id}/use-proposals",
  summary: "What others propose to an organisation, or it to others",
  params: ofOrganisation,
  query: z.object({ side: z.enum(["to-us", "by-us"]).default("to-us"), ...paging }),
  reply: listOf(UseProposal, "UseProposalList"),
});

export const judgeUseProposal = route({
  ...described,
  id: "judgeUseProposal",
  method: "post",
  path: "/organisations/{id}/use-proposals/{proposal}/judgements",
  summary: "Confirm or reject what another proposes of the use of this organisation",
  params: z.object({ id: organisationInPath, proposal: z.uuid() }),
  status: 204,
  body: z
    .object({
      judgement: z.enum(["confirm", "reject"]),
      reason: published(text(500)).nullable(),
      hidden: z.boolean().default(false),
    })
    .meta({ id: "UseJudgement" }),
});

export const withdrawUseProposal = route({
  ...described,
  id: "withdrawUseProposal",
  method: "delete",
  path: "/organisations/{id}/use-proposals/{proposal}",
  summary: "Take a proposal of one's own organisation back",
  params: z.object({ id: organisationInPath, proposal: z.uuid() }),
  status: 204,
});

export const proposalRoutes = [
  proposeUse,
  listUseProposals,
  judgeUseProposal,
  withdrawUseProposal,
] as const;
