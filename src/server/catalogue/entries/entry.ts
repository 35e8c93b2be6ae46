import type { EntryContent, EntryKind, EntryResult } from "#contract/catalogue";
import type { Context } from "#platform/context";

export type EntryOrigin = "facts" | "form" | "file" | "api";

/** By which road somebody writes who fills in fields. */
export const originOf = ({ caller }: Context): EntryOrigin =>
  caller.origin === "web" ? "form" : "api";

/** A row of `catalogue.entry`. Its stage and level do not stand here: see `decisions/`. */
export interface EntryRow {
  readonly id: string;
  /** Its own id, or that of the entry of which it is a part. */
  readonly whole: string;
  readonly kind: EntryKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly summary: string | null;
  readonly themes: readonly string[];
  readonly task_fields: readonly string[];
  readonly components: readonly string[];
  readonly standards: readonly string[];
  readonly owner: string | null;
  readonly owner_id: string | null;
  readonly maintainer: string | null;
  readonly licence: string | null;
  readonly link: string | null;
  readonly code: string | null;
  readonly publiccode: string | null;
  readonly development_status: EntryContent["developmentStatus"];
  readonly register_status: string | null;
  readonly code_changed_on: string | null;
  readonly contact: string | null;
  readonly own_work: string | null;
  readonly results: readonly EntryResult[];
  readonly question: string | null;
  readonly stake: string | null;
  readonly ends_on: string | null;
  readonly joins: readonly string[];
  readonly learned: string | null;
  readonly source_url: string | null;
  readonly sources: readonly string[];
  readonly origin: EntryOrigin;
  readonly created_at: Date;
  readonly changed_at: Date;
  readonly version: number;
}

/** An entry of which nothing is known but its name and kind: what is not known stays empty, and is never made up. */
export const bareContent = (name: string, kind: EntryKind): EntryContent => ({
  name,
  kind,
  aliases: [],
  summary: null,
  themes: [],
  taskFields: [],
  components: [],
  standards: [],
  owner: null,
  ownerId: null,
  maintainer: null,
  licence: null,
  link: null,
  code: null,
  publiccode: null,
  developmentStatus: null,
  contact: null,
  ownWork: null,
  results: [],
  question: null,
  stake: null,
  endsOn: null,
  joins: [],
  learned: null,
  sourceUrl: null,
});

export function contentOf(row: EntryRow): EntryContent {
  return {
    name: row.name,
    kind: row.kind,
    aliases: [...row.aliases],
    summary: row.summary,
    themes: [...row.themes],
    taskFields: [...row.task_fields],
    components: [...row.components],
    standards: [...row.standards],
    owner: row.owner,
    ownerId: row.owner_id,
    maintainer: row.maintainer,
    licence: row.licence,
    link: row.link,
    code: row.code,
    publiccode: row.publiccode,
    developmentStatus: row.development_status,
    contact: row.contact,
    ownWork: row.own_work,
    results: [...row.results],
    question: row.question,
    stake: row.stake,
    endsOn: row.ends_on,
    joins: [...row.joins],
    learned: row.learned,
    sourceUrl: row.source_url,
  };
}

/** The columns that hold this content. */
export function columnsOf(content: EntryContent) {
  return {
    name: content.name,
    kind: content.kind,
    aliases: content.aliases,
    summary: content.summary,
    themes: content.themes,
    task_fields: content.taskFields,
    components: content.components,
    standards: content.standards,
    owner: content.owner,
    owner_id: content.ownerId,
    maintainer: content.maintainer,
    licence: content.licence,
    link: content.link,
    code: content.code,
    publiccode: content.publiccode,
    development_status: content.developmentStatus,
    contact: content.contact,
    own_work: content.ownWork,
    results: content.results,
    question: content.question,
    stake: content.stake,
    ends_on: content.endsOn,
    joins: content.joins,
    learned: content.learned,
    source_url: content.sourceUrl,
  };
}
