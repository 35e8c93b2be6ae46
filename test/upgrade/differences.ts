import { sql } from "kysely";
import type { Upgraded } from "./upgraded.ts";

/** The tables of before that have more or fewer rows now, each with both numbers. */
export async function otherSizes({ before, now }: Upgraded): Promise<string[]> {
  const after = await now();
  return [...before].flatMap(([table, { length }]) => {
    const rows = after.get(table)?.length ?? 0;
    return rows === length ? [] : [`${table}: ${length} before, ${rows} now`];
  });
}

/** What people and the program wrote that is gone, changed or new: a line for each row, with its table. */
export async function differences({ before, now }: Upgraded): Promise<string[]> {
  const after = await now();
  return [...before]
    .filter(([table]) => !ofFacts.test(table))
    .flatMap(([table, rows]) => {
      const columns = rows[0] === undefined ? 0 : valuesIn(rows[0]).length;
      const then = written(rows, columns);
      const today = written(after.get(table) ?? [], columns);
      return [
        ...[...then].filter((row) => !today.has(row)).map((row) => `${table} lost ${row}`),
        ...[...today].filter((row) => !then.has(row)).map((row) => `${table} got ${row}`),
      ];
    });
}

// Made of the fact tables, or of all the rest as an index: it follows the facts of a new version.
const ofFacts =
  /^(network|vocabulary)\.|^platform\.loaded_facts$|^catalogue\.(binding_level|component|component_standard|document|posting|synonym|version|word)$/;

/** Rows without those of which a column says that the facts brought them, and without columns that came later. */
const written = (rows: readonly string[], columns: number): ReadonlySet<string> =>
  new Set(
    rows
      .map(valuesIn)
      .filter((values) => !values.includes("facts"))
      .map((values) => JSON.stringify(values.slice(0, columns))),
  );

const valuesIn = (row: string): unknown[] => JSON.parse(row) as unknown[];

/** The documents whose bytes are no longer those of their digest. */
export async function spoiltDocuments({ database }: Upgraded): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select document.id
    from platform.document document left join platform.document_chunk chunk on chunk.document = document.id
    where document.kind = 'file'
    group by document.id
    having encode(sha256(string_agg(chunk.bytes, '' order by chunk.n)), 'hex') is distinct from document.sha256`.execute(
    database.db,
  );
  return rows.map(({ id }) => id);
}
