import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";

export type InputRow = Readonly<Record<string, string>>;

/** One file of the shared collection; asking for a column that is not there is an error. */
export interface InputFile {
  readonly path: string;
  readonly rows: readonly InputRow[];
}

export function readInput(from: string, path: string): InputFile {
  const parsed = Papa.parse<InputRow>(readFileSync(join(from, path), "utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  const [fault] = parsed.errors;
  if (fault !== undefined) {
    throw new Error(`${path} line ${(fault.row ?? 0) + 2}: ${fault.message}. Mend the input file.`);
  }
  return { path, rows: parsed.data };
}

/** The trimmed cell; "" when blank. A missing column means that the input changed shape. */
export function cell(row: InputRow, column: string): string {
  const text = row[column];
  if (text === undefined) {
    throw new Error(`The input has no column "${column}". Adapt data/compile to the new input.`);
  }
  return text.trim().replaceAll(/\s+/gu, " ");
}

export interface Inputs {
  readonly municipalities: readonly InputRow[];
  readonly yearLists: readonly InputRow[];
  readonly population: readonly InputRow[];
  readonly controlTotals: readonly InputRow[];
  readonly reorganisations: readonly InputRow[];
  readonly provinces: readonly InputRow[];
  readonly waterBoards: readonly InputRow[];
  readonly regions: readonly InputRow[];
  readonly regionMembers: readonly InputRow[];
  readonly arrangements: readonly InputRow[];
  readonly participations: readonly InputRow[];
  readonly bodies: readonly InputRow[];
  readonly taskFields: readonly InputRow[];
  readonly hexagons: readonly InputRow[];
  readonly topology: string;
  readonly solutions: readonly InputRow[];
  readonly components: readonly InputRow[];
  readonly provisions: readonly InputRow[];
  readonly standards: readonly InputRow[];
  readonly standardVersions: readonly InputRow[];
  /** Which component should do which standard, and whether it must. */
  readonly componentStandards: readonly InputRow[];
  readonly uses: readonly InputRow[];
}

export function readInputs(from: string, design: string): Inputs {
  const rows = (path: string) => readInput(from, path).rows;
  return {
    municipalities: rows("01-gemeenten/gemeenten.csv"),
    yearLists: rows("01-gemeenten/gemeentelijst_per_jaar.csv"),
    population: rows("01-gemeenten/bevolking_per_gemeente_per_jaar.csv"),
    controlTotals: rows("01-gemeenten/controle_totalen_per_jaar.csv"),
    reorganisations: rows("02-herindelingen/herindelingen_2014_2026.csv"),
    provinces: rows("04-regios/provincies.csv"),
    waterBoards: rows("04-regios/waterschappen.csv"),
    regions: rows("04-regios/regios.csv"),
    regionMembers: rows("04-regios/gemeente_regio.csv"),
    arrangements: rows("04-regios/gemeenschappelijke_regelingen.csv"),
    participations: rows("04-regios/gemeenschappelijke_regelingen_deelnemers.csv"),
    bodies: rows("04-regios/regionale_samenwerkingsorganen.csv"),
    taskFields: rows("05-catalogus/themas_en_taakvelden.csv"),
    hexagons: readInput(design, "hexmap/hex.csv").rows,
    topology: readFileSync(
      join(from, "03-grenzen/nl_gemeenten_vr_provincies_2023.topojson"),
      "utf8",
    ),
    solutions: rows("05-catalogus/oplossingen.csv"),
    components: rows("05-catalogus/gemma_referentiecomponenten.csv"),
    provisions: rows("05-catalogus/gemma_landelijke_voorzieningen.csv"),
    standards: rows("08-standaarden/gemma_standaarden.csv"),
    standardVersions: rows("08-standaarden/gemma_standaardversies.csv"),
    componentStandards: rows("../peers/gemma/referentiecomponent-standaard.csv"),
    uses: rows("06-adoptie/adoptie.csv"),
  };
}
