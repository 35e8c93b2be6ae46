import { sql } from "kysely";
import type { EntryKind } from "#contract/catalogue";
import type { Db } from "#platform/context";

/** A whole that may be a subject on some day: its stage was shared once, or it has a level. */
export interface DecidedRow {
  readonly entry: string;
  readonly name: string;
  readonly kind: EntryKind;
  /** Of the whole first, then of its parts. */
  readonly themes: readonly string[];
}

export async function decidedWholes(db: Db): Promise<DecidedRow[]> {
  const { rows } = await sql<DecidedRow>`
    with asked as materialized (
      select distinct entry.whole from catalogue.decision decision
      join catalogue.entry entry on entry.id = decision.entry
      where decision.stage = 'shared' or decision.level <> 'none'
    )
    select whole.id as entry, whole.name, whole.kind, coalesce((
      select json_agg(theme order by family.id <> family.whole, family.id, place)
      from catalogue.entry family, unnest(family.themes) with ordinality named (theme, place)
      where family.whole = whole.id
    ), '[]') as themes
    from asked join catalogue.entry whole on whole.id = asked.whole`.execute(db);
  return rows;
}
