import { cell, type InputRow } from "./inputs.ts";
import { codeOf, PARTICIPANT_KINDS } from "./register-words.ts";
import type { RawRow } from "./tables.ts";

/** The last part of a TOOI address of a province or water board is its code in small letters. */
function codeFromTooi(tooi: string): string {
  return tooi.split("/").at(-1)?.toUpperCase() ?? "";
}

/** A dissolved municipality keeps its old code; who is not in our tables has no id here. */
function participantId(row: InputRow, bodies: ReadonlySet<string>): string {
  switch (cell(row, "deelnemer_soort")) {
    case "gemeente":
      return cell(row, "gm_code");
    case "provincie":
    case "waterschap":
      return codeFromTooi(cell(row, "deelnemer_tooi"));
    case "so": {
      const id = `RO${cell(row, "deelnemer_roo_id")}`;
      return bodies.has(id) ? id : "";
    }
    default:
      return "";
  }
}

export function compileParticipations(
  rows: readonly InputRow[],
  bodies: readonly RawRow<"regional_bodies">[],
): readonly RawRow<"participations">[] {
  const known = new Set(bodies.map((body) => body.id));
  return rows.map((row) => ({
    arrangement_id: `GR${cell(row, "gr_roo_id")}`,
    participant_id: participantId(row, known),
    participant_name: cell(row, "deelnemer_naam"),
    participant_kind: codeOf(PARTICIPANT_KINDS, cell(row, "deelnemer_soort")),
    joined_on: cell(row, "toetredingsdatum"),
    organs: cell(row, "bestuursorganen").replaceAll(/\s*;\s*/gu, ";"),
    cost_key: cell(row, "verdeelsleutel") === "" ? "" : "yes",
    source: "roo-2026-05",
  }));
}
