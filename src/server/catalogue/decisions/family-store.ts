import { sql } from "kysely";
import type { Db } from "#platform/context";
import type { DecisionRow } from "./decision.ts";

/** A decision, and the whole that the entry it is about is or is a part of now. */
export type FamilyDecision = DecisionRow & { readonly family: string };

/** What was decided of these wholes or of a part of them; of every entry when none are named. */
export async function decisionsOfWholes(
  db: Db,
  wholes?: readonly string[],
): Promise<ReadonlyMap<string, readonly FamilyDecision[]>> {
  const { rows } = await sql<FamilyDecision>`
    select decision.*, entry.whole as family
    from catalogue.decision decision join catalogue.entry entry on entry.id = decision.entry
    ${wholes ? sql`where entry.whole = any(${[...wholes]}::text[])` : sql``}
    order by decision.recorded_at desc, decision.id desc`.execute(db);
  return Map.groupBy(rows, ({ family }) => family);
}
