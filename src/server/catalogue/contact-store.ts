import { sql } from "kysely";
import type { Db } from "#platform/context";

/**
 * Takes a mail address out of everything that the catalogue keeps: it asks for those of a role, and somebody may have
 * given their own. Texts that mention it keep their other words.
 */
export async function forgetAddress(db: Db, email: string): Promise<void> {
  const like = `%${email.toLowerCase().replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  await sql`update catalogue.entry set contact = null where lower(contact) = lower(${email})`.execute(
    db,
  );
  const holding: readonly (readonly [table: string, column: string])[] = [
    ["proposal", "content"],
    ["source_record", "content"],
    ["entry_change", "before"],
    ["entry_change", "after"],
    ["import_row", "content"],
    ["import_row", "differences"],
  ];
  const pattern = email.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  for (const [table, column] of holding) {
    const name = sql.ref(column);
    await sql`update ${sql.table(`catalogue.${table}`)}
      set ${name} = regexp_replace(${name}::text, ${pattern}, '', 'gi')::jsonb
      where lower(${name}::text) like ${like}`.execute(db);
  }
}
