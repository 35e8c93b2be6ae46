import { cell, type InputRow } from "../inputs.ts";
import type { RawRow } from "../tables.ts";
import { GEMMA, registerStatus } from "./gemma.ts";

/** One version has its mark in its name only: "PDOK services (actueel)". */
function versionOf(row: InputRow): readonly [version: string, source: string] {
  const given = cell(row, "versieaanduiding");
  const [, within] = /\(([^()]+)\)$/.exec(cell(row, "versie_naam")) ?? [];
  return given === "" ? [within ?? "", `${GEMMA};waaier-derived`] : [given, GEMMA];
}

/** The versions of the standards of GEMMA, as GEMMA writes them. */
export function compileVersions(
  rows: readonly InputRow[],
  entryOf: (gemmaName: string) => string,
): readonly RawRow<"catalogue_versions">[] {
  return rows.map((row) => {
    const [version, source] = versionOf(row);
    return {
      entry: entryOf(cell(row, "standaard")),
      version,
      name: cell(row, "versie_naam"),
      register_status: registerStatus(row, "status"),
      gemma_id: cell(row, "gemma_id"),
      source,
    };
  });
}
