import { existsSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { readRawTable } from "../compile/tables.ts";
import { inventCountry } from "./invent-country.ts";
import {
  FORMER_NAMES,
  MUNICIPALITY_NAMES,
  NAME_LEFT_BEHIND,
  PROVINCE_NAMES,
  WATER_BOARD_NAMES,
} from "./names.ts";

/** Lists with more names than the product ships, where a developer has them. */
const MORE_LISTS = [
  ["../shared/data/nl/01-gemeenten/gemeentelijst_per_jaar.csv", "naam"],
  ["../shared/data/nl/04-regios/gemeenschappelijke_regelingen.csv", "citeertitel"],
  ["../shared/data/nl/04-regios/regios.csv", "regio_naam"],
] as const;

function bare(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^a-z]/g, "");
}

function namesIn(file: string, column: string): readonly string[] {
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  const { data } = Papa.parse<Readonly<Record<string, string>>>(text, { header: true });
  return data.map((row) => row[column] ?? "");
}

const real = new Set(
  [
    ...["municipalities", "municipality_lifetimes", "municipality_names"].flatMap((name) =>
      readRawTable("data", name as "municipality_names").map((row) => row.name),
    ),
    ...readRawTable("data", "provinces").map(({ name }) => name),
    ...readRawTable("data", "water_boards").map(({ name }) => name),
    ...readRawTable("data", "regions").map(({ name }) => name),
    ...readRawTable("data", "regional_bodies").flatMap((row) => [row.name, row.abbreviation]),
    ...readRawTable("data", "joint_arrangements").flatMap((row) => [row.name, row.short_name]),
    ...readRawTable("data", "aliases").map(({ alias }) => alias),
    ...readRawTable("data", "participations").map((row) => row.participant_name),
    ...MORE_LISTS.flatMap(([file, column]) => namesIn(file, column)),
  ].map(bare),
);

test("no invented name is that of a real organisation, region or place in the lists", () => {
  const facts = inventCountry().facts();
  const invented = [
    ...facts.municipality_names.map(({ name }) => name),
    ...facts.provinces.map(({ name }) => name),
    ...facts.water_boards.map(({ name }) => name),
    ...facts.regions.map(({ name }) => name),
    ...facts.joint_arrangements.flatMap((row) => [row.name, row.short_name]),
    ...facts.regional_bodies.flatMap((row) => [row.name, row.abbreviation ?? ""]),
    ...facts.aliases.map(({ alias }) => alias),
    ...facts.participations.map((row) => row.participant_name),
  ].filter((name) => name !== "");
  expect(real.size).toBeGreaterThan(1000);
  expect(invented.filter((name) => real.has(bare(name)))).toEqual([]);
});

test("no name is given twice, to a municipality, a province or a water board", () => {
  const names = [
    ...MUNICIPALITY_NAMES,
    ...FORMER_NAMES,
    NAME_LEFT_BEHIND,
    ...PROVINCE_NAMES,
    ...WATER_BOARD_NAMES,
  ];
  expect(new Set(names.map(bare)).size).toBe(names.length);
});
