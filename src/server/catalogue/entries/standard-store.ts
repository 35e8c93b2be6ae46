import { sql } from "kysely";
import type { Db } from "#platform/context";

type Requirement = "mandatory" | "recommended" | null;
interface Named {
  readonly id: string;
  readonly name: string;
}

export interface VersionRow {
  readonly entry: string;
  readonly version: string;
  readonly name: string;
  readonly register_status: string | null;
}

/** The versions of these entries, the last name first. */
export async function versionsOf(db: Db, entries: readonly string[]): Promise<VersionRow[]> {
  const { rows } = await sql<VersionRow>`
    select entry, version, name, register_status from catalogue.version
    where entry = any(${entries}) order by version desc, name`.execute(db);
  return rows;
}

/** What GEMMA names for these components: the standard, by its whole, and how heavily. */
export async function standardsExpected(
  db: Db,
  components: readonly string[],
): Promise<
  (Named & {
    version: string | null;
    requirement: Requirement;
    component: string;
    component_name: string;
  })[]
> {
  const { rows } = await sql<
    Named & {
      version: string | null;
      requirement: Requirement;
      component: string;
      component_name: string;
    }
  >`
    select whole.id, whole.name, link.version, link.requirement, component.id as component,
      component.name as component_name
    from catalogue.component_standard link
    join catalogue.component component on component.id = link.component
    join catalogue.entry entry on entry.id = link.entry
    join catalogue.entry whole on whole.id = entry.whole
    where link.component = any(${components})
    order by link.requirement nulls last, whole.name, component.name`.execute(db);
  return rows;
}

/** The whole entries that say to support one of these agreements. */
export async function supportersOf(db: Db, agreements: readonly string[]): Promise<Named[]> {
  const { rows } = await sql<Named>`
    select distinct whole.id, whole.name
    from catalogue.entry entry join catalogue.entry whole on whole.id = entry.whole
    where entry.standards && ${agreements}::text[]
    order by whole.name`.execute(db);
  return rows;
}

/** The components of which GEMMA says that they support one of these agreements. */
export async function expectedOf(
  db: Db,
  agreements: readonly string[],
): Promise<(Named & { requirement: Requirement })[]> {
  const { rows } = await sql<Named & { requirement: Requirement }>`
    select component.id, component.name, min(link.requirement) as requirement
    from catalogue.component_standard link
    join catalogue.component component on component.id = link.component
    where link.entry = any(${agreements})
    group by component.id, component.name
    order by component.name`.execute(db);
  return rows;
}
