import { sql } from "kysely";
import type { Term } from "#contract/vocabulary";
import type { Db } from "#platform/context";

/** A term as it is loaded. */
export interface LoadedTerm {
  readonly vocabulary: string;
  readonly code: string;
  readonly label_nl: string;
  readonly label_en: string;
  readonly valid_from: string | null;
  readonly valid_until: string | null;
  readonly rank: number;
  readonly sources: readonly string[];
}

export async function replaceTerms(db: Db, terms: readonly LoadedTerm[]): Promise<void> {
  await sql`delete from vocabulary.term`.execute(db);
  await sql`insert into vocabulary.term
    select * from json_populate_recordset(null::vocabulary.term, ${JSON.stringify(terms)}::json)`.execute(
    db,
  );
}

export async function vocabularies(db: Db): Promise<{ id: string; terms: number }[]> {
  const { rows } = await sql<{ id: string; terms: number }>`
    select vocabulary as id, count(*)::int as terms from vocabulary.term
    group by vocabulary order by vocabulary collate "C"`.execute(db);
  return rows;
}

/** The terms of one list, those not in use on the date too. */
export async function termsOf(db: Db, vocabulary: string): Promise<Term[]> {
  const { rows } = await sql<Term>`
    select code, label_nl as "labelNl", label_en as "labelEn",
      valid_from as "validFrom", valid_until as "validUntil"
    from vocabulary.term where vocabulary = ${vocabulary} order by rank, code collate "C"`.execute(
    db,
  );
  return rows;
}
