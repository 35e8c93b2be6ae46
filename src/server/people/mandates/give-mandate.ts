import { v7 as uuidv7 } from "uuid";
import type { z } from "zod";
import type * as contract from "#contract/people";
import { cooperation } from "#network";
import { callerNumber } from "#platform/access/caller-number";
import { type Context, dutchDate } from "#platform/context";
import { Conflict, Invalid } from "#platform/refusal";
import { requireOrganisation } from "../organisation-name.ts";
import { putMandate } from "./mandate-store.ts";

type Asked = z.infer<typeof contract.giveMandate.body>;

/** As long as a term of a council: whoever follows decides for itself. Gemeentewet, art. C 4 Kieswet: four years. */
const mostYears = 4;

/**
 * Lets a partnership act in the name of a member, from a day until a day. Throws `people/not-a-member` when the giver
 * does not take part in it, `people/wrong-period` for days in the past, the wrong way round or too far apart.
 */
export async function giveMandate(
  ctx: Context,
  giver: string,
  { taker, scope, from, until }: Asked,
): Promise<{ id: string }> {
  await requireOrganisation(ctx, giver);
  await requireOrganisation(ctx, taker);
  refuseWrongPeriod(ctx, from, until);
  if (!(await cooperation.isMemberOf(ctx, giver, taker))) {
    throw new Conflict(
      "people/not-a-member",
      "A mandate goes to a partnership in which the organisation takes part. Choose one of those on its page.",
    );
  }
  const id = uuidv7({ msecs: ctx.now.getTime() });
  await putMandate(ctx.db, {
    id,
    giver,
    taker,
    scope: [...new Set(scope)],
    valid_from: from,
    valid_until: until,
    given_by: callerNumber(ctx),
    given_at: ctx.now,
    ended_by: null,
    ended_at: null,
  });
  return { id };
}

function refuseWrongPeriod({ now }: Context, from: string, until: string): void {
  const today = dutchDate(now);
  const last = `${Number(from.slice(0, 4)) + mostYears}${from.slice(4)}`;
  const faults = [
    ...(from < today ? [{ where: "body.from", detail: `today, ${today}, or later` }] : []),
    ...(until < from ? [{ where: "body.until", detail: "not before the first day" }] : []),
    ...(until > last
      ? [{ where: "body.until", detail: `at most ${mostYears} years: ${last}` }]
      : []),
  ];
  if (faults.length === 0) return;
  const told = faults.map(({ where, detail }) => `${where}: ${detail}`).join("; ");
  throw new Invalid("people/wrong-period", `Choose other days: ${told}.`, faults);
}
