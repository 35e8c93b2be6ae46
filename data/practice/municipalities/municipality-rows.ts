import type { Row } from "../../compile/tables.ts";
import { middleOf } from "../land/hexagon.ts";
import { type Random, randomFor } from "../random.ts";
import { exampleAddress, exampleUrl, inventedOin, SOURCE } from "../source.ts";
import { councilSeats } from "./council-seats.ts";
import type { Municipality } from "./settle.ts";

/** The side of a hexagon, so that 342 of them are about as large as the land of a small country. */
const SIDE_KM = 6.1;
const MIDDLE = { lon: 5.3, lat: 52.2 };
const KM_PER_DEGREE = { lon: 68.2, lat: 111.2 };
const JITTER_KM = 2;

/** Shares of the five classes, from extremely to not urbanised, about as they are in reality. */
const URBANITY = [0.065, 0.21, 0.215, 0.36, 0.15];
const URBANITY_YEAR = 2025;

const DENSEST = 4_500;

/** Small ones are many and large ones few; no city is more crowded than a real one. */
function landArea(inhabitants: number, random: Random): number {
  const side = random.between(2, 16);
  const km2 = Math.max(side * side, inhabitants / DENSEST);
  return Math.round(km2 * 100) / 100;
}

function pointOf({ cell }: Municipality, random: Random): { lon: number; lat: number } {
  const { x, y } = middleOf(cell);
  const km = (side: number) => side * SIDE_KM + random.between(-JITTER_KM, JITTER_KM);
  const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
  return {
    lon: rounded(MIDDLE.lon + km(x) / KM_PER_DEGREE.lon),
    lat: rounded(MIDDLE.lat - km(y) / KM_PER_DEGREE.lat),
  };
}

/** The class by rank, the most crowded first. */
function urbanityOf(crowds: readonly number[]): readonly number[] {
  const order = crowds.toSorted((a, b) => b - a);
  let share = 0;
  const floors = URBANITY.map((part) => {
    share += part;
    return order[Math.min(order.length, Math.round(share * order.length)) - 1] ?? 0;
  });
  return crowds.map((crowd) => floors.findIndex((floor) => crowd >= floor) + 1);
}

export function municipalityRows(
  municipalities: readonly Municipality[],
  seed: number,
): readonly Row<"municipalities">[] {
  const random = randomFor(seed, "municipalities");
  const areas = municipalities.map(({ inhabitants }) => landArea(inhabitants, random));
  // By the side of the land, not by its area: people live close together in a wide city too.
  const urbanity = urbanityOf(
    municipalities.map(({ inhabitants }, index) => inhabitants / Math.sqrt(areas[index] ?? 1)),
  );
  return municipalities.map((municipality, index) => ({
    code: municipality.code,
    name: municipality.name,
    tooi: exampleUrl(municipality.code),
    oin: inventedOin(municipality.code),
    website: exampleUrl(municipality.code),
    email: exampleAddress(municipality.name),
    province: municipality.province,
    seats: councilSeats(municipality.inhabitants),
    urbanity: urbanity[index] ?? null,
    urbanity_year: URBANITY_YEAR,
    land_area_km2: areas[index] ?? null,
    ...pointOf(municipality, random),
    source: SOURCE,
  }));
}
