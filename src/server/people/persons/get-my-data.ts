import type { z } from "zod";
import type * as contract from "#contract/people";
import type { Context } from "#platform/context";
import type { PersonalData } from "#platform/personal-data";
import { callerNumber, requirePerson } from "./require-person.ts";

/** Everything that is kept of the caller, from every module. GDPR, articles 15 and 20. */
export async function getMyData(
  ctx: Context,
  everyModule: readonly PersonalData[],
): Promise<z.infer<typeof contract.getMyData.reply>> {
  const { number, email } = await requirePerson(ctx, callerNumber(ctx));
  const parts = [];
  for (const { show } of everyModule) parts.push(...(await show(ctx, { number, email })));
  return {
    madeAt: ctx.now.toISOString(),
    parts: parts.map(({ part, rows }) => ({ part, rows: rows.map((row) => ({ ...row })) })),
  };
}
