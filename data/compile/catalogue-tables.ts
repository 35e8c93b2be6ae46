import { kebab, optional, required, source, table } from "./columns.ts";

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** As in the SPDX list: one licence, no sentence. */
const SPDX = /^[A-Za-z0-9][A-Za-z0-9.+-]*$/;

const id = required("text", { pattern: kebab });
const gemma_id = optional("text", { pattern: UUID });
const entry = required("text", { refers: "entry" });
const register_status = optional("text", { refers: "vocabulary/register-status" });

/** What works, is tried or is agreed, and the parts of the reference architecture that it is for. */
export const CATALOGUE_TABLES = {
  reference_components: table(["id"], {
    id,
    gemma_id,
    name: required("text"),
    synonyms: optional("list"),
    summary_nl: required("text"),
    source,
  }),
  catalogue_entries: table(["id"], {
    id,
    kind: required("text", { refers: "vocabulary/entry-kind" }),
    name: required("text"),
    aliases: optional("list"),
    summary_nl: required("text"),
    themes: required("list", { refers: "vocabulary/catalogue-theme" }),
    owner: optional("text"),
    owner_id: optional("text", { refers: "organisation" }),
    maintainer: optional("text"),
    licence: optional("text", { pattern: SPDX }),
    licence_text: optional("text"),
    link: optional("url"),
    code: optional("url"),
    publiccode: optional("url"),
    development_status: optional("text", { refers: "vocabulary/development-status" }),
    register_status,
    code_changed_on: optional("date"),
    source_url: required("url"),
    source,
  }),
  catalogue_stages: table(["entry", "stage"], {
    entry,
    stage: required("text", { refers: "vocabulary/entry-stage" }),
    decided_on: optional("date"),
    decider: required("text"),
    evidence_url: required("url"),
    source,
  }),
  catalogue_versions: table(["entry", "version", "name"], {
    entry,
    version: required("text"),
    name: required("text"),
    register_status,
    gemma_id,
    source,
  }),
  catalogue_levels: table(["entry", "level", "decider"], {
    entry,
    version: optional("text"),
    level: required("text", { refers: "vocabulary/binding-level" }),
    decider: required("text", { refers: "vocabulary/level-decider" }),
    adopted_on: optional("date"),
    in_force_from: optional("date"),
    note_nl: optional("text"),
    source_url: required("url"),
    source,
  }),
  component_standards: table(["component", "entry", "version"], {
    component: required("text", { refers: "component" }),
    entry,
    version: optional("text"),
    requirement: optional("text", { refers: "vocabulary/component-requirement" }),
    compliance_url: optional("url"),
    source,
  }),
  binding_levels: table(["level"], {
    level: required("text", { refers: "vocabulary/binding-level" }),
    name_nl: required("text"),
    name_en: required("text"),
    obligation_nl: required("text"),
    obligation_en: required("text"),
    decided_by_nl: required("text"),
    decided_by_en: required("text"),
    example_nl: required("text"),
    source,
  }),
  synonyms: table(["term", "kind"], {
    term: required("text"),
    means: required("list"),
    kind: required("text", { refers: "vocabulary/synonym-kind" }),
    source,
  }),
} as const;
