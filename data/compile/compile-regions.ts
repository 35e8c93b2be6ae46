import { cell, type InputRow } from "./inputs.ts";
import { codeOf, REGION_KINDS } from "./register-words.ts";
import type { RawRow } from "./tables.ts";

/** Provinces stand with the municipality; safety regions by their own code, not their register id. */
const LEFT_OUT = new Set(["provincie", "veiligheidsregio_gr"]);
const SOURCES: ReadonlyMap<string, string> = new Map([
  ["corop", "corop"],
  ["safety-region", "vws-map-2023;roo-2026-05"],
  ["ggd", "roo-2026-05"],
  ["environment-service", "roo-2026-05"],
]);

interface Membership {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly municipality: string;
  readonly source: string;
}

function memberships(rows: readonly InputRow[]): readonly Membership[] {
  return rows
    .filter((row) => !LEFT_OUT.has(cell(row, "regio_soort")))
    .map((row) => {
      const kind = codeOf(REGION_KINDS, cell(row, "regio_soort"));
      return {
        id: cell(row, "regio_code").replace(/^roo:/, "GR"),
        kind,
        name: cell(row, "regio_naam"),
        municipality: cell(row, "gm_code"),
        source: SOURCES.get(kind) ?? "",
      };
    });
}

export function compileRegions(
  rows: readonly InputRow[],
  arrangements: readonly RawRow<"joint_arrangements">[],
): readonly RawRow<"regions">[] {
  const shortNames = new Map(arrangements.map((row) => [row.id, row.short_name]));
  const regions = new Map<string, RawRow<"regions">>();
  for (const { id, kind, name, source } of memberships(rows)) {
    const known = regions.get(id);
    if (known !== undefined && known.kind !== kind) {
      throw new Error(`gemeente_regio.csv: ${id} is a ${known.kind} and a ${kind}. Keep one kind.`);
    }
    regions.set(id, { id, kind, name: shortNames.get(id) ?? name, source });
  }
  return [...regions.values()];
}

export function compileRegionMembers(
  rows: readonly InputRow[],
): readonly RawRow<"region_members">[] {
  return memberships(rows).map((row) => ({
    region_id: row.id,
    municipality: row.municipality,
    source: row.source,
  }));
}
