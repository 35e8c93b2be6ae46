import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { ADOPTION_TABLES } from "./adoption-tables.ts";
import { CATALOGUE_TABLES } from "./catalogue-tables.ts";
import {
  type Cell,
  type Column,
  kebab,
  optional,
  parseCell,
  required,
  source,
  table,
} from "./columns.ts";

const GM = /^GM\d{4}$/;
const WS = /^WS\d{4}$/;
const GR = /^GR\d+$/;
const RO = /^RO\d+$/;
const OIN = /^\d{20}$/;
/** In small letters, without the rarer signs: the general addresses of the register need none. */
const EMAIL = /^[a-z0-9.-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

const municipality = required("text", { pattern: GM, refers: "municipality" });
const everMunicipality = required("text", { pattern: GM, refers: "municipality-ever" });

/** Every committed fact table: its columns in order, and the columns that make a row unique. */
export const TABLES = {
  sources: table(["id"], {
    id: required("text", { pattern: kebab }),
    title_nl: required("text"),
    title_en: required("text"),
    publisher: required("text"),
    url: optional("url"),
    licence_nl: required("text"),
    licence_en: required("text"),
    reference_date: required("date"),
    note_nl: required("text"),
    note_en: required("text"),
  }),
  vocabularies: table(["vocabulary", "code", "valid_from"], {
    vocabulary: required("text", { pattern: kebab }),
    code: required("text"),
    label_nl: required("text"),
    label_en: required("text"),
    valid_from: optional("date"),
    valid_until: optional("date"),
    rank: required("integer"),
    source,
  }),
  provinces: table(["code"], {
    code: required("text", { pattern: /^PV\d{2}$/ }),
    name: required("text"),
    tooi: required("url"),
    oin: optional("text", { pattern: OIN }),
    website: optional("url"),
    source,
  }),
  water_boards: table(["code"], {
    code: required("text", { pattern: WS }),
    name: required("text"),
    tooi: required("url"),
    oin: optional("text", { pattern: OIN }),
    website: optional("url"),
    source,
  }),
  municipalities: table(["code"], {
    code: required("text", { pattern: GM, refers: "municipality-ever" }),
    name: required("text"),
    tooi: required("url"),
    oin: required("text", { pattern: OIN }),
    website: required("url"),
    email: optional("text", { pattern: EMAIL }),
    province: required("text", { refers: "province" }),
    seats: optional("integer"),
    urbanity: optional("integer", { refers: "vocabulary/urbanity" }),
    urbanity_year: optional("integer"),
    land_area_km2: optional("decimal"),
    lon: required("decimal"),
    lat: required("decimal"),
    source,
  }),
  municipality_lifetimes: table(["code"], {
    code: required("text", { pattern: GM }),
    name: required("text"),
    valid_from: optional("date"),
    valid_until: optional("date"),
    source,
  }),
  municipality_names: table(["code", "valid_from"], {
    code: everMunicipality,
    name: required("text"),
    valid_from: optional("date"),
    valid_until: optional("date"),
    source,
  }),
  reorganisations: table(["date", "old_code", "new_code"], {
    date: required("date"),
    old_code: everMunicipality,
    new_code: everMunicipality,
    kind: required("text", { refers: "vocabulary/reorganisation-kind" }),
    main: required("yes-no"),
    split_doubt: optional("yes-blank"),
    basis: required("text", { refers: "vocabulary/reorganisation-basis" }),
    source,
  }),
  successors: table(["code"], {
    code: everMunicipality,
    current_code: municipality,
    is_current: required("yes-no"),
    split: required("yes-no"),
    source,
  }),
  former_provinces: table(["code"], {
    code: everMunicipality,
    province: required("text", { refers: "province" }),
    valid_until: required("date"),
    source,
  }),
  population: table(["code", "year"], {
    code: everMunicipality,
    year: required("integer"),
    inhabitants: required("integer"),
    source,
  }),
  population_2026: table(["code", "year"], {
    code: municipality,
    year: required("integer"),
    inhabitants: optional("integer"),
    predecessors: optional("list", { pattern: GM, refers: "municipality-ever", separator: "+" }),
    source,
  }),
  regions: table(["id"], {
    id: required("text", { pattern: /^(?:CR\d{2}|VR\d{2}|GR\d+)$/ }),
    kind: required("text", { refers: "vocabulary/region-kind" }),
    name: required("text"),
    source,
  }),
  region_members: table(["region_id", "municipality"], {
    region_id: required("text", { refers: "region" }),
    municipality,
    source,
  }),
  neighbours: table(["a", "b"], { a: municipality, b: municipality, source }),
  hexagons: table(["code"], {
    code: municipality,
    q: required("integer"),
    r: required("integer"),
    source,
  }),
  joint_arrangements: table(["id"], {
    id: required("text", { pattern: GR }),
    name: required("text"),
    short_name: required("text"),
    form: required("text", { refers: "vocabulary/arrangement-form" }),
    authority: required("list", { refers: "vocabulary/arrangement-authority" }),
    in_force_from: required("date"),
    policy_fields: optional("list"),
    body_id: optional("text", { refers: "body" }),
    register_url: required("url"),
    source,
  }),
  participations: table(["arrangement_id", "participant_id", "participant_name"], {
    arrangement_id: required("text", { refers: "arrangement" }),
    participant_id: optional("text", { refers: "organisation" }),
    participant_name: required("text"),
    participant_kind: required("text", { refers: "vocabulary/participant-kind" }),
    joined_on: optional("date"),
    organs: optional("list"),
    cost_key: optional("yes-blank"),
    source,
  }),
  regional_bodies: table(["id"], {
    id: required("text", { pattern: RO }),
    name: required("text"),
    abbreviation: optional("text"),
    arrangement_id: optional("text", { refers: "arrangement" }),
    tooi: optional("url"),
    oin: optional("text", { pattern: OIN }),
    website: optional("url"),
    classifications: optional("list"),
    register_url: required("url"),
    source,
  }),
  aliases: table(["organisation_id", "alias", "kind"], {
    organisation_id: required("text", { refers: "organisation" }),
    alias: required("text"),
    kind: required("text", { refers: "vocabulary/alias-kind" }),
    source,
  }),
  ...CATALOGUE_TABLES,
  ...ADOPTION_TABLES,
} as const;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

type Columns<N extends TableName> = (typeof TABLES)[N]["columns"];
/** A row as typed values; column names as in the file. */
export type Row<N extends TableName> = {
  readonly [C in keyof Columns<N>]: Columns<N>[C] extends Column ? Cell<Columns<N>[C]> : never;
};
/** A row as it stands in the file: text in every cell. */
export type RawRow<N extends TableName> = { readonly [C in keyof Columns<N>]: string };

export const MANIFEST_FILE = "manifest.csv";

export function fileOf(name: TableName): string {
  return `${name}.csv`;
}

/** The columns by name, without the literal types, for code that treats all tables alike. */
export function columnsOf(name: TableName): Readonly<Record<string, Column>> {
  return TABLES[name].columns;
}

/** Reads one compiled table. Refuses a file whose header is not the agreed one. */
export function readRawTable<N extends TableName>(dir: string, name: N): readonly RawRow<N>[] {
  const parsed = Papa.parse<RawRow<N>>(readFileSync(join(dir, fileOf(name)), "utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  const expected = Object.keys(TABLES[name].columns).join(",");
  const found = (parsed.meta.fields ?? []).join(",");
  if (found !== expected) {
    throw new Error(
      `${fileOf(name)} line 1: the header is "${found}", expected "${expected}". ` +
        "Compile again: node data/compile/compile.ts",
    );
  }
  const [fault] = parsed.errors;
  if (fault !== undefined) {
    throw new Error(
      `${fileOf(name)} line ${(fault.row ?? 0) + 2}: ${fault.message}. Compile again.`,
    );
  }
  return parsed.data;
}

export function readTable<N extends TableName>(dir: string, name: N): readonly Row<N>[] {
  const columns = Object.entries(columnsOf(name));
  return readRawTable(dir, name).map((raw) => {
    const cells: Readonly<Record<string, string>> = raw;
    const row = columns.map(([title, column]) => [title, parseCell(column, cells[title] ?? "")]);
    return Object.fromEntries(row) as Row<N>;
  });
}
