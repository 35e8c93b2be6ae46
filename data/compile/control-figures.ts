import { adoptionFigures } from "./adoption/adoption-figures.ts";
import { adoptionProblems } from "./adoption/adoption-problems.ts";
import { catalogueFigures, catalogueProblems } from "./catalogue/catalogue-problems.ts";
import type { Problem, RawTables } from "./row-problems.ts";
import { fileOf, type TableName } from "./tables.ts";

/** Sizes that the registers are known to have; a new edition changes them here, on purpose. */
const ROWS: Partial<Record<TableName, number>> = {
  municipalities: 342,
  provinces: 12,
  water_boards: 21,
  joint_arrangements: 451,
  participations: 3551,
  regional_bodies: 372,
  hexagons: 342,
  successors: 426,
  former_provinces: 2,
  reference_components: 171,
  catalogue_entries: 408,
  catalogue_versions: 321,
  catalogue_levels: 41,
  component_standards: 746,
  binding_levels: 3,
};

/** Municipalities and inhabitants on 1 January according to CBS. */
const COUNTRY: ReadonlyMap<string, readonly [municipalities: number, inhabitants: number]> =
  new Map([
    ["2017", [388, 17_081_507]],
    ["2018", [380, 17_181_084]],
    ["2019", [355, 17_282_163]],
    ["2020", [355, 17_407_585]],
    ["2021", [352, 17_475_415]],
    ["2022", [345, 17_590_672]],
    ["2023", [342, 17_811_291]],
    ["2024", [342, 17_942_942]],
    ["2025", [342, 18_044_027]],
    ["2026", [342, 18_130_208]],
  ]);

/** Municipalities of which the register gives a general mail address; of 17 it gives none, or that of a desk. */
const ADDRESSES = 325;

const FEWEST_ARRANGEMENTS = 4;
const MOST_ARRANGEMENTS = 19;

function about(name: TableName, text: string): Problem {
  return { file: fileOf(name), line: 0, column: "", text: `${text}. Compile again or mend it.` };
}

function sizeProblems(tables: RawTables): readonly Problem[] {
  return Object.entries(ROWS).flatMap(([title, expected]) => {
    const name = title as TableName;
    const found = tables[name].length;
    return found === expected ? [] : [about(name, `has ${found} rows, expected ${expected}`)];
  });
}

/** The codes that exist on this day; the end date is the first day without. */
function livingOn(day: string, tables: RawTables): ReadonlySet<string> {
  return new Set(
    tables.municipality_lifetimes
      .filter((row) => row.valid_from <= day && (row.valid_until === "" || row.valid_until > day))
      .map((row) => row.code),
  );
}

function countryProblems(tables: RawTables): readonly Problem[] {
  return [...COUNTRY].flatMap(([year, [municipalities, inhabitants]]) => {
    const rows = tables.population.filter((row) => row.year === year);
    const sum = rows.reduce((all, row) => all + Number(row.inhabitants), 0);
    const living = livingOn(`${year}-01-01`, tables);
    const unlike = rows.filter((row) => !living.has(row.code)).map((row) => row.code);
    return [
      ...(rows.length === municipalities && sum === inhabitants
        ? []
        : [
            about(
              "population",
              `${year} has ${rows.length} municipalities and ${sum} inhabitants, ` +
                `expected ${municipalities} and ${inhabitants}`,
            ),
          ]),
      ...(unlike.length === 0 && living.size === rows.length
        ? []
        : [
            about(
              "municipality_lifetimes",
              `${living.size} municipalities exist on 1 January ${year}, ` +
                `${rows.length} have inhabitants; not alike: ${unlike.join(", ")}`,
            ),
          ]),
    ];
  });
}

function successorProblems(tables: RawTables): readonly Problem[] {
  const successors = new Map(tables.successors.map((row) => [row.code, row.current_code]));
  const counted = new Set(tables.population.map((row) => row.code));
  const without = [...counted].filter((code) => !successors.has(code));
  const untrue = tables.successors.filter(
    (row) => (row.is_current === "yes") !== (row.code === row.current_code),
  );
  const mains = tables.reorganisations.filter((row) => row.main === "yes");
  const ended = new Set(tables.reorganisations.map((row) => row.old_code));
  return [
    ...without.map((code) => about("successors", `${code} has no current successor`)),
    ...untrue.map((row) => about("successors", `${row.code}: is_current is not right`)),
    ...(mains.length === ended.size && new Set(mains.map((row) => row.old_code)).size === ended.size
      ? []
      : [about("reorganisations", "an ended code has no main successor, or more than one")]),
  ];
}

function arrangementProblems(tables: RawTables): readonly Problem[] {
  return tables.municipalities.flatMap(({ code }) => {
    const mine = tables.participations.filter((row) => row.participant_id === code);
    const count = new Set(mine.map((row) => row.arrangement_id)).size;
    return count >= FEWEST_ARRANGEMENTS && count <= MOST_ARRANGEMENTS
      ? []
      : [
          about(
            "participations",
            `${code} takes part in ${count} arrangements, expected ` +
              `${FEWEST_ARRANGEMENTS} to ${MOST_ARRANGEMENTS}`,
          ),
        ];
  });
}

/** Every municipality lies in exactly one area of these two kinds. */
function regionProblems(tables: RawTables): readonly Problem[] {
  const kinds = new Map(tables.regions.map((row) => [row.id, row.kind]));
  return ["corop", "safety-region"].flatMap((kind) => {
    const members = tables.region_members
      .filter((row) => kinds.get(row.region_id) === kind)
      .map((row) => row.municipality);
    const each = members.length === tables.municipalities.length;
    return each && new Set(members).size === members.length
      ? []
      : [about("region_members", `not every municipality lies in exactly one ${kind}`)];
  });
}

function mapProblems(tables: RawTables): readonly Problem[] {
  const places = new Set(tables.hexagons.map((row) => `${row.q} ${row.r}`));
  return [
    ...(places.size === tables.hexagons.length
      ? []
      : [about("hexagons", "two municipalities have the same place")]),
    ...tables.neighbours
      .filter((row) => row.a >= row.b)
      .map((row) => about("neighbours", `${row.a} and ${row.b} stand in the wrong order`)),
  ];
}

/** A code has one province for as long as it existed: that of before the boundary moved, when it ended then. */
function provinceProblems(tables: RawTables): readonly Problem[] {
  const ends = new Map(tables.municipality_lifetimes.map((row) => [row.code, row.valid_until]));
  return tables.former_provinces
    .filter((row) => ends.get(row.code) !== row.valid_until)
    .map((row) => about("former_provinces", `${row.code} did not end on ${row.valid_until}`));
}

/** As many as were looked through when the words of general-address.ts were chosen, and each of one organisation. */
function addressProblems(tables: RawTables): readonly Problem[] {
  const addresses = tables.municipalities.map((row) => row.email).filter((email) => email !== "");
  return addresses.length === ADDRESSES && new Set(addresses).size === ADDRESSES
    ? []
    : [about("municipalities", `has ${addresses.length} mail addresses, expected ${ADDRESSES}`)];
}

/** Whether the tables together say what is known of the country. */
export function controlProblems(tables: RawTables): readonly Problem[] {
  return [
    ...sizeProblems(tables),
    ...countryProblems(tables),
    ...successorProblems(tables),
    ...provinceProblems(tables),
    ...arrangementProblems(tables),
    ...regionProblems(tables),
    ...mapProblems(tables),
    ...addressProblems(tables),
    ...catalogueProblems(tables),
    ...catalogueFigures(tables),
    ...adoptionProblems(tables),
    ...adoptionFigures(tables),
  ];
}
