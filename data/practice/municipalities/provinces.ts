import type { Row } from "../../compile/tables.ts";
import { PROVINCE_NAMES, WATER_BOARD_NAMES } from "../names.ts";
import { exampleUrl, inventedOin, SOURCE } from "../source.ts";

/** About how many municipalities each province has: as uneven as in a real country. */
const WEIGHTS = [10, 15, 18, 20, 22, 26, 28, 31, 34, 40, 46, 52];

/** The real codes end at PV31. */
export const PROVINCES = PROVINCE_NAMES.map((name, index) => ({
  code: `PV${81 + index}`,
  name,
  weight: WEIGHTS[index] ?? 1,
}));

export const WATER_BOARDS = WATER_BOARD_NAMES.map((name, index) => ({
  code: `WS${9001 + index}`,
  name,
}));

/** A province lies with one water board; most water boards cover more than one province. */
export function waterBoardOf(province: string): (typeof WATER_BOARDS)[number] | undefined {
  const place = PROVINCES.findIndex(({ code }) => code === province);
  return WATER_BOARDS[Math.floor((place * WATER_BOARDS.length) / PROVINCES.length)];
}

function organisationRow({ code, name }: { readonly code: string; readonly name: string }) {
  return {
    code,
    name,
    tooi: exampleUrl(code),
    oin: inventedOin(code),
    website: exampleUrl(code),
    source: SOURCE,
  };
}

export function provinceRows(): readonly Row<"provinces">[] {
  return PROVINCES.map(organisationRow);
}

export function waterBoardRows(): readonly Row<"water_boards">[] {
  return WATER_BOARDS.map(organisationRow);
}
