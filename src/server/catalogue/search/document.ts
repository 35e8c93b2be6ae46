import { foldName } from "#platform/fold-name";
import type { ComponentRow } from "../components/component-store.ts";
import type { DecisionRow } from "../decisions/decision.ts";
import { levelOf, stageOf } from "../decisions/decision.ts";
import { changedAt } from "../entries/changed-at.ts";
import type { EntryRow } from "../entries/entry.ts";
import { contentOfWhole } from "../entries/gather.ts";
import { documentWords } from "./document-words.ts";

/** What can be found: the columns of `catalogue.document` but its number and its words, and the words with their weight. */
export interface NewDocument {
  readonly entry: string | null;
  readonly component: string | null;
  readonly name: string;
  readonly name_folded: string;
  readonly kind: string;
  readonly stage: string | null;
  readonly level: string | null;
  readonly owner_kind: string | null;
  readonly licence: string | null;
  readonly themes: readonly string[];
  readonly components: readonly string[];
  readonly changed_at: Date;
  readonly level_on: string;
  readonly weights: ReadonlyMap<string, number>;
}

/** A whole with its parts and what was decided of any of them. */
export interface Family {
  readonly whole: EntryRow;
  readonly parts: readonly EntryRow[];
  readonly decisions: readonly DecisionRow[];
}

/** What the codes and ids in an entry are called. */
export interface Names {
  readonly component: (id: string) => string;
  readonly theme: (code: string) => readonly string[];
  readonly standard: (id: string) => string;
  readonly owner: (id: string) => { readonly name: string; readonly kind: string } | null;
}

/** What is found of a whole, on a day. */
export function documentOf(
  { whole, parts, decisions }: Family,
  names: Names,
  on: string,
): NewDocument {
  const content = contentOfWhole(whole, parts);
  const owner = content.ownerId === null ? null : names.owner(content.ownerId);
  return {
    entry: whole.id,
    component: null,
    name: content.name,
    name_folded: foldName(content.name),
    kind: content.kind,
    stage: stageOf(decisions, on),
    level: levelOf(decisions, on),
    owner_kind: owner?.kind ?? null,
    licence: content.licence,
    themes: content.themes,
    components: content.components,
    changed_at: changedAt([whole, ...parts], decisions, on),
    level_on: on,
    weights: documentWords({
      name: content.name,
      aliases: content.aliases,
      components: content.components.map(names.component),
      themes: content.themes.flatMap(names.theme),
      summary: content.summary,
      owners: [owner?.name ?? content.owner, content.maintainer].filter((one) => one !== null),
      standards: content.standards.map(names.standard),
      rest: [
        content.question,
        content.learned,
        content.ownWork,
        ...content.results.map(({ text }) => text),
      ].filter((one) => one !== null),
    }),
  };
}

/** What is found of a reference component. Nobody changes one here: it is as old as the catalogue, and never news. */
export function documentOfComponent(component: ComponentRow, since: Date, on: string): NewDocument {
  return {
    entry: null,
    component: component.id,
    name: component.name,
    name_folded: foldName(component.name),
    kind: "component",
    stage: null,
    level: null,
    owner_kind: null,
    licence: null,
    themes: [],
    components: [],
    changed_at: since,
    level_on: on,
    weights: documentWords({
      name: component.name,
      aliases: component.synonyms,
      components: [],
      themes: [],
      summary: component.summary,
      owners: [],
      standards: [],
      rest: [],
    }),
  };
}
