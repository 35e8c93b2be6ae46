import { sql } from "kysely";
import type { Context } from "#platform/context";
import { rawCodes, type Scope, wholeOf } from "./scope.ts";

interface Said {
  readonly entry: string;
  readonly hidden: boolean;
  readonly stands: boolean;
}

/**
 * Whether a partnership that speaks for a member must keep quiet of an entry: of what the member hides, and of what it
 * hid and was taken back, be it by that partnership, until something about it stands in the open.
 */
export async function hiddenOfMember(
  ctx: Context,
  scope: Scope,
): Promise<(entry: string) => boolean> {
  const codes = [...(rawCodes(scope) ?? [])];
  const { rows } = await sql<Said>`
    select entry, hidden, ended_on is null and withdrawn_at is null as stands from adoption.use
    where organisation = any(${codes}::text[]) and origin = 'own'
    union all
    select entry, hidden, ended_on is null from adoption.answer where organisation = any(${codes}::text[])`.execute(
    ctx.db,
  );
  const saidOf = Map.groupBy(rows, ({ entry }) => wholeOf(scope, entry));
  return (entry) => {
    const said = saidOf.get(entry) ?? [];
    const hides = said.some(({ stands, hidden }) => stands && hidden);
    const shows = said.some(({ stands, hidden }) => stands && !hidden);
    return hides || (!shows && said.some(({ hidden }) => hidden));
  };
}
