import type { z } from "zod";
import type * as contract from "#contract/people";
import { organisationNames } from "#network";
import { callerNumber } from "#platform/access/caller-number";
import type { Context } from "#platform/context";
import type { PersonalData, PersonalPart } from "#platform/personal-data";
import { requirePerson } from "./require-person.ts";

type Row = PersonalPart["rows"][number];

/** Everything that is kept of the caller, from every module. GDPR, articles 15 and 20. */
export async function getMyData(
  ctx: Context,
  everyModule: readonly PersonalData[],
): Promise<z.infer<typeof contract.getMyData.reply>> {
  const { number, email } = await requirePerson(ctx, callerNumber(ctx));
  const parts: PersonalPart[] = [];
  for (const { show } of everyModule) parts.push(...(await show(ctx, { number, email })));
  const codes = parts.flatMap(({ rows }) => rows.flatMap((row) => codeIn(row) ?? []));
  const names = await organisationNames(ctx, [...new Set(codes)]);
  return {
    madeAt: ctx.now.toISOString(),
    parts: parts.map(({ part, rows }) => ({
      part,
      rows: rows.map((row) => {
        const name = names.get(codeIn(row) ?? "")?.name;
        return name === undefined ? { ...row } : { ...row, organisationName: name };
      }),
    })),
  };
}

/** The organisation that a row is about. A module keeps its code alone; a reader knows it by its name. */
function codeIn({ organisation, owner }: Row): string | null {
  const code = organisation ?? owner;
  return typeof code === "string" ? code : null;
}
