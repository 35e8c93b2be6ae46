import { compileUses } from "./adoption/compile-uses.ts";
import { borderingMunicipalities, neighboursByCode } from "./bordering.ts";
import { compileCatalogue } from "./catalogue/compile-catalogue.ts";
import { compileAliases } from "./compile-aliases.ts";
import { compileArrangements, compileBodies } from "./compile-arrangements.ts";
import { codesPerYear, compileLifetimes, compileNames } from "./compile-lifetimes.ts";
import {
  compileHexagons,
  compileMunicipalities,
  compileProvinces,
  compileWaterBoards,
} from "./compile-organisations.ts";
import { compileParticipations } from "./compile-participations.ts";
import { compilePopulation, compilePopulation2026, yearFigures } from "./compile-population.ts";
import { compileRegionMembers, compileRegions } from "./compile-regions.ts";
import { compileReorganisations } from "./compile-reorganisations.ts";
import { compileSuccessors } from "./compile-successors.ts";
import { compileVocabularies } from "./compile-vocabularies.ts";
import { FORMER_PROVINCES } from "./former-provinces.ts";
import { cell, type Inputs } from "./inputs.ts";
import { provinceOfOldCode } from "./province-of-old-code.ts";
import type { RawTables } from "./row-problems.ts";
import { SOURCES } from "./sources.ts";
import type { RawRow } from "./tables.ts";
import { sortRows } from "./write-tables.ts";

interface People {
  readonly municipalities: readonly RawRow<"municipalities">[];
  readonly neighbours: readonly RawRow<"neighbours">[];
}

function compileHistory(inputs: Inputs, { municipalities, neighbours }: People) {
  const provinces = new Map(municipalities.map((row) => [row.code, row.province]));
  const population = compilePopulation(inputs.population, inputs.controlTotals);
  const figures = yearFigures(population);
  const reorganisations = sortRows(
    "reorganisations",
    compileReorganisations(
      {
        figures,
        neighbours: neighboursByCode(neighbours),
        provinceOf: (code) => provinces.get(code) ?? provinceOfOldCode(code, provinces),
      },
      inputs.reorganisations,
      codesPerYear(inputs.yearLists),
    ),
  );
  const lifetimes = compileLifetimes({
    yearLists: inputs.yearLists,
    municipalities: inputs.municipalities,
    reorganisationRows: inputs.reorganisations,
    reorganisations,
  });
  const listed = [...new Set(inputs.yearLists.map((row) => cell(row, "gm_code")))];
  const current = municipalities.map((row) => row.code);
  return {
    population,
    population_2026: compilePopulation2026(current, figures, reorganisations),
    reorganisations,
    municipality_lifetimes: lifetimes,
    municipality_names: compileNames(lifetimes),
    successors: compileSuccessors(listed, reorganisations),
  };
}

function compileCooperation(inputs: Inputs) {
  const joint_arrangements = compileArrangements(inputs.arrangements, inputs.bodies);
  const regional_bodies = compileBodies(inputs.bodies);
  return {
    joint_arrangements,
    regional_bodies,
    participations: compileParticipations(inputs.participations, regional_bodies),
    regions: compileRegions(inputs.regionMembers, joint_arrangements),
    region_members: compileRegionMembers(inputs.regionMembers),
  };
}

/** All tables in the order of their keys; nothing is written and nothing is checked yet. */
export function compileTables(inputs: Inputs): RawTables {
  const municipalities = compileMunicipalities(inputs.municipalities);
  const neighbours = borderingMunicipalities(inputs.topology);
  const provinces = compileProvinces(inputs.provinces);
  const water_boards = compileWaterBoards(inputs.waterBoards);
  const history = compileHistory(inputs, { municipalities, neighbours });
  const cooperation = compileCooperation(inputs);
  const aliases = compileAliases({
    municipalities,
    provinces,
    waterBoards: water_boards,
    bodies: cooperation.regional_bodies,
    reorganisations: history.reorganisations,
    names: history.municipality_names,
  });
  const catalogue = compileCatalogue(inputs, { municipalities, aliases });
  const uses = compileUses(inputs.uses, { provinces, bodies: cooperation.regional_bodies });
  return {
    sources: sortRows("sources", SOURCES),
    vocabularies: sortRows("vocabularies", compileVocabularies(inputs.taskFields)),
    provinces: sortRows("provinces", provinces),
    water_boards: sortRows("water_boards", water_boards),
    municipalities: sortRows("municipalities", municipalities),
    municipality_lifetimes: sortRows("municipality_lifetimes", history.municipality_lifetimes),
    municipality_names: sortRows("municipality_names", history.municipality_names),
    reorganisations: history.reorganisations,
    successors: sortRows("successors", history.successors),
    former_provinces: sortRows("former_provinces", FORMER_PROVINCES),
    population: sortRows("population", history.population),
    population_2026: sortRows("population_2026", history.population_2026),
    regions: sortRows("regions", cooperation.regions),
    region_members: sortRows("region_members", cooperation.region_members),
    neighbours: sortRows("neighbours", neighbours),
    hexagons: sortRows("hexagons", compileHexagons(inputs.hexagons)),
    joint_arrangements: sortRows("joint_arrangements", cooperation.joint_arrangements),
    participations: sortRows("participations", cooperation.participations),
    regional_bodies: sortRows("regional_bodies", cooperation.regional_bodies),
    aliases: sortRows("aliases", aliases),
    reference_components: sortRows("reference_components", catalogue.reference_components),
    catalogue_entries: sortRows("catalogue_entries", catalogue.catalogue_entries),
    catalogue_stages: sortRows("catalogue_stages", catalogue.catalogue_stages),
    catalogue_versions: sortRows("catalogue_versions", catalogue.catalogue_versions),
    catalogue_levels: sortRows("catalogue_levels", catalogue.catalogue_levels),
    component_standards: sortRows("component_standards", catalogue.component_standards),
    binding_levels: sortRows("binding_levels", catalogue.binding_levels),
    synonyms: sortRows("synonyms", catalogue.synonyms),
    adoption_uses: sortRows("adoption_uses", uses),
    // Nobody has asked anyone yet, and what is not asked is not answered.
    adoption_answers: [],
    adoption_efforts: [],
  };
}
