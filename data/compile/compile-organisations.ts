import { generalAddress } from "./general-address.ts";
import { cell, type InputRow } from "./inputs.ts";
import type { RawRow } from "./tables.ts";

const URBANITY_YEAR = "2021";

/** The register leaves out the scheme of some sites. A blank stays blank. */
export function websiteUrl(text: string): string {
  return text === "" || /^https?:\/\//.test(text) ? text : `https://${text}`;
}

export function compileMunicipalities(
  rows: readonly InputRow[],
): readonly RawRow<"municipalities">[] {
  return rows.map((row) => {
    const urbanity = cell(row, "stedelijkheid_klasse_2021");
    const landArea = cell(row, "landoppervlakte_km2_2021");
    const kwb = urbanity === "" && landArea === "" ? [] : ["kwb-2021"];
    return {
      code: cell(row, "gm_code"),
      name: cell(row, "naam"),
      tooi: cell(row, "tooi_uri"),
      oin: cell(row, "oin"),
      website: websiteUrl(cell(row, "website")),
      email: generalAddress(cell(row, "email"), cell(row, "naam")),
      province: cell(row, "provincie_code"),
      seats: cell(row, "raadszetels"),
      urbanity,
      urbanity_year: urbanity === "" ? "" : URBANITY_YEAR,
      land_area_km2: landArea,
      lon: cell(row, "lon"),
      lat: cell(row, "lat"),
      source: ["roo-2026-05", "cbs-municipality-lists", ...kwb, "vws-map-2023"].join(";"),
    };
  });
}

export function compileProvinces(rows: readonly InputRow[]): readonly RawRow<"provinces">[] {
  return rows.map((row) => ({
    code: cell(row, "code"),
    name: cell(row, "naam").replace(/^Provincie /, ""),
    tooi: cell(row, "tooi_uri"),
    oin: cell(row, "oin"),
    website: websiteUrl(cell(row, "website")),
    source: "roo-2026-05",
  }));
}

export function compileWaterBoards(rows: readonly InputRow[]): readonly RawRow<"water_boards">[] {
  return rows.map((row) => ({
    code: cell(row, "code"),
    name: cell(row, "naam"),
    tooi: cell(row, "tooi_uri"),
    oin: cell(row, "oin"),
    website: websiteUrl(cell(row, "website")),
    source: "roo-2026-05",
  }));
}

export function compileHexagons(rows: readonly InputRow[]): readonly RawRow<"hexagons">[] {
  return rows.map((row) => ({
    code: cell(row, "gm_code"),
    q: cell(row, "q"),
    r: cell(row, "r"),
    source: "waaier-hexmap",
  }));
}
