import { sql } from "kysely";
import type { Db } from "#platform/context";

interface ImportOf {
  readonly name: string;
  readonly format: string;
  readonly organisation: string;
  readonly state: string;
  readonly created_at: Date;
}

/** What a person read in. */
export async function importsBy(db: Db, person: number): Promise<ImportOf[]> {
  const { rows } = await sql<ImportOf>`
    select name, format, organisation, state, created_at from catalogue.import
    where person = ${person} order by created_at`.execute(db);
  return rows;
}

interface KitOf {
  readonly entry: string;
  readonly organisation: string;
  readonly changed_at: Date;
}

/** The kits that a person was the last to write. */
export async function kitsBy(db: Db, person: number): Promise<KitOf[]> {
  const { rows } = await sql<KitOf>`
    select entry, organisation, changed_at from catalogue.kit
    where changed_by = ${person} order by changed_at`.execute(db);
  return rows;
}

interface NoteOf {
  readonly about: "change" | "decision" | "merge" | "judgement";
  readonly entry: string | null;
  readonly organisation: string | null;
  readonly note: string;
  readonly at: Date;
}

/** Why a person did what they did, in their own words: with a change, a decision, a merge or a judgement. */
export async function notesBy(db: Db, person: number): Promise<NoteOf[]> {
  const { rows } = await sql<NoteOf>`
    select 'change' as about, entry, organisation, note, at from catalogue.entry_change
      where person = ${person} and note is not null
    union all select 'decision', entry, null, evidence, recorded_at from catalogue.decision
      where recorded_by = ${person} and evidence is not null
    union all select 'merge', part, null, reason, at from catalogue.merge where person = ${person}
    union all select 'judgement', coalesce(entry, became), null, reason, judged_at from catalogue.proposal
      where judged_by = ${person} and reason is not null
    order by at`.execute(db);
  return rows;
}
