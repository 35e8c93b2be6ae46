import { createHash } from "node:crypto";
import type { Row, TableName } from "../compile/tables.ts";
import { inventAdoption } from "./adoption/invent-adoption.ts";
import { aliasRows } from "./aliases.ts";
import { inventCatalogue } from "./catalogue/invent-catalogue.ts";
import { arrange } from "./cooperation/arrange.ts";
import { arrangementRows, bodyRows } from "./cooperation/arrangement-rows.ts";
import { participationRows } from "./cooperation/participate.ts";
import { divideIntoRegions, regionMemberRows, regionRows } from "./cooperation/region-rows.ts";
import {
  lifetimeRows,
  nameRows,
  renamedMunicipality,
  successorRows,
} from "./municipalities/lifetimes.ts";
import { hexagonRows, neighbourRows } from "./municipalities/map-rows.ts";
import { municipalityRows } from "./municipalities/municipality-rows.ts";
import { countPeople, population2026Rows, populationRows } from "./municipalities/population.ts";
import { provinceRows, waterBoardRows } from "./municipalities/provinces.ts";
import { reorganise } from "./municipalities/reorganise.ts";
import { settle } from "./municipalities/settle.ts";
import { SOURCES } from "./source.ts";
import { practiceVocabularies } from "./vocabularies.ts";

/** All fact tables of a country: the type `Facts` of the server, which this folder does not know. */
export type CountryFacts = { readonly [Name in TableName]: readonly Row<Name>[] };

function invent(seed: number): CountryFacts {
  const municipalities = settle(seed);
  const history = reorganise(municipalities, seed);
  const lifetimes = lifetimeRows(municipalities, history);
  const renamed = renamedMunicipality(lifetimes, seed);
  const people = countPeople(municipalities, history.pieces, seed);
  const arrangements = arrange(municipalities, seed);
  const regions = divideIntoRegions(municipalities, arrangements, seed);
  const jointArrangements = arrangementRows(arrangements);
  const successors = successorRows(lifetimes, history);
  const population = populationRows(people);
  const catalogue = inventCatalogue(municipalities, jointArrangements, seed);
  return {
    sources: SOURCES,
    vocabularies: practiceVocabularies(),
    provinces: provinceRows(),
    water_boards: waterBoardRows(),
    municipalities: municipalityRows(municipalities, seed),
    municipality_lifetimes: lifetimes,
    municipality_names: nameRows(lifetimes, renamed),
    reorganisations: history.reorganisations,
    successors,
    former_provinces: [],
    population,
    population_2026: population2026Rows(people),
    regions: regionRows(regions),
    region_members: regionMemberRows(regions),
    neighbours: neighbourRows(municipalities),
    hexagons: hexagonRows(municipalities),
    joint_arrangements: jointArrangements,
    participations: participationRows(arrangements, history.pieces, lifetimes, seed),
    regional_bodies: bodyRows(arrangements),
    aliases: aliasRows(municipalities, renamed, arrangements),
    ...catalogue,
    ...inventAdoption(
      {
        municipalities,
        arrangements,
        lifetimes,
        successors,
        population,
        reorganisations: history.reorganisations,
      },
      catalogue,
      seed,
    ),
  };
}

/**
 * Oefenland: an invented country for practising, demonstrations and tests, the same on every
 * machine for the same seed. Each subject has a file of its own and draws its own row of numbers,
 * so that a new subject leaves the others as they were. The digest is that of all that was
 * invented: nobody has to remember to raise a version.
 */
export function inventCountry(seed = 20261122): { digest: string; facts(): CountryFacts } {
  const facts = invent(seed);
  const digest = createHash("sha256").update(JSON.stringify(facts)).digest("hex");
  return { digest, facts: () => facts };
}
