import { sql } from "kysely";
import type { OrganisationKind } from "#contract/network";
import type { Db } from "#platform/context";

interface KnownOrganisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
}

/** Under the names of today, of any time; codes that nobody has are left out. */
export async function organisationsWith(
  db: Db,
  ids: readonly string[],
): Promise<KnownOrganisation[]> {
  const { rows } = await sql<KnownOrganisation>`
    select id, name, kind from network.organisation where id = any(${[...ids]}::text[])`.execute(
    db,
  );
  return rows;
}

/** The mail address of an organisation that exists on this day. */
export async function addressOf(db: Db, id: string, on: string): Promise<string | null> {
  const { rows } = await sql<{ email: string | null }>`
    select email from network.organisation
    where id = ${id} and (valid_until is null or valid_until > ${on}::date)`.execute(db);
  return rows[0]?.email ?? null;
}

/** The organisation that this one is on this day; null when it was divided, or ended without a successor. */
export async function codeOn(db: Db, id: string, on: string): Promise<string | null> {
  const { rows } = await sql<{ code: string | null }>`
    select case
      when o.valid_until is null or o.valid_until > ${on}::date then o.id
      when not s.split then s.current_id
    end as code
    from network.organisation o left join network.succession s on s.old_id = o.id
    where o.id = ${id}`.execute(db);
  return rows[0]?.code ?? null;
}
