import type { z } from "zod";
import { access } from "#contract/access";
import type * as contract from "#contract/people";
import { denialOfPerson } from "#platform/access/denial";
import type { Context } from "#platform/context";
import { requireOrganisation } from "../organisation-name.ts";

/** What the caller may do at an organisation, and why not where he may not: from the table that decides it. */
export async function getPermissions(
  ctx: Context,
  asked: string | undefined,
): Promise<z.infer<typeof contract.getPermissions.reply>> {
  const organisation = asked === undefined ? null : await requireOrganisation(ctx, asked);
  const acts = Object.entries(access)
    .filter(([, rule]) => rule.who === undefined || rule.stepUp === true)
    .filter(([, rule]) => organisation !== null || rule.of === undefined)
    .map(([act, rule]) => {
      const denial = denialOfPerson(rule, ctx.caller, organisation?.id ?? null, ctx.now);
      return {
        act,
        allowed: denial === null,
        why: denial?.code ?? null,
        needed: [...(rule.rights ?? []), ...(rule.national ?? [])],
        decision: rule.stepUp === true,
      };
    });
  return {
    organisation: organisation && { id: organisation.id, name: organisation.name },
    acts,
  };
}
