import type { Context } from "#platform/context";
import type { Facts } from "#platform/facts";
import { placeRegistrations } from "../registrations/place-registrations.ts";
import { holdRegistrations, registrations } from "../registrations/registration-store.ts";
import { type FactRows, replaceFacts } from "./fact-store.ts";
import { organisationsOf, provincesOfToday } from "./organisation.ts";
import { participationsOf } from "./participation.ts";
import { populationsOf, provincePopulations } from "./province-population.ts";
import { searchNamesOf } from "./search-name.ts";
import { sortRanks } from "./sort-rank.ts";
import { successionsOf } from "./succession.ts";

/**
 * Puts these facts in the place of those that the module had, within the transaction given. What moderators
 * registered is no fact of a table and is put among them again.
 */
export async function loadFacts(ctx: Context, facts: Facts): Promise<void> {
  await holdRegistrations(ctx.db);
  await replaceFacts(ctx.db, rowsOf(facts));
  await placeRegistrations(ctx, await registrations(ctx.db));
}

function rowsOf(facts: Facts): FactRows {
  const successions = successionsOf(facts);
  const participations = participationsOf(facts, successions);
  const organisations = organisationsOf(facts, successions, participations);
  const nameOf = new Map(organisations.map(({ id, name }) => [id, name]));
  const named = [...organisations, ...facts.municipality_names, ...facts.regions];
  const ranks = sortRanks(named.map(({ name }) => name));
  const rankOf = (name: string) => ranks.get(name) ?? 0;
  return {
    "network.source": facts.sources,
    "network.organisation": organisations.map((row) => ({ ...row, sort_rank: rankOf(row.name) })),
    "network.organisation_name": facts.municipality_names
      .filter(({ code, name }) => name !== nameOf.get(code))
      .map(({ code, source, ...row }) => ({
        ...row,
        organisation_id: code,
        sort_rank: rankOf(row.name),
        sources: source,
      })),
    "network.alias": facts.aliases.map(({ organisation_id, alias, kind, source }) => ({
      organisation_id,
      name: alias,
      kind,
      sources: source,
    })),
    "network.search_name": searchNamesOf(facts, organisations),
    "network.municipality": municipalityRows(facts),
    ...populationRows(facts, {
      ofTheYear: new Map(organisations.map((row) => [row.id, row.province_id])),
      of2026: provincesOfToday(facts, successions),
    }),
    "network.reorganisation": facts.reorganisations.map((row) => ({
      ...row,
      old_id: row.old_code,
      new_id: row.new_code,
      split_in_doubt: row.split_doubt,
      sources: row.source,
    })),
    "network.succession": successions,
    "network.region": facts.regions.map(({ source, ...row }) => ({
      ...row,
      sort_rank: rankOf(row.name),
      sources: source,
    })),
    "network.region_member": facts.region_members.map(({ region_id, municipality, source }) => ({
      region_id,
      organisation_id: municipality,
      sources: source,
    })),
    "network.neighbour": facts.neighbours.map(({ a, b, source }) => ({ a, b, sources: source })),
    "network.joint_arrangement": facts.joint_arrangements.map(({ id, name, source, ...row }) => ({
      ...row,
      organisation_id: id,
      full_name: name,
      sources: source,
    })),
    "network.regional_body": facts.regional_bodies.map(({ id, source, ...row }) => ({
      ...row,
      organisation_id: id,
      sources: source,
    })),
    "network.participation": participations,
  };
}

/** What is known of the municipalities of today alone, with their place on the hexagon map. */
function municipalityRows(facts: Facts): FactRows["network.municipality"] {
  const hexagons = new Map(facts.hexagons.map((row) => [row.code, row]));
  return facts.municipalities.map(({ code, lon, lat, source, ...row }) => {
    const hexagon = hexagons.get(code);
    return {
      ...row,
      organisation_id: code,
      longitude: lon,
      latitude: lat,
      hexagon_q: hexagon?.q ?? null,
      hexagon_r: hexagon?.r ?? null,
      sources: [...new Set([...source, ...(hexagon?.source ?? [])])],
    };
  });
}

type Provinces = ReadonlyMap<string, string | null>;

function populationRows(facts: Facts, provinceOf: { ofTheYear: Provinces; of2026: Provinces }) {
  const municipalities = populationsOf(facts);
  const of2026 = facts.population_2026.map(({ code, year, inhabitants, source }) => ({
    organisation_id: code,
    year,
    inhabitants,
    sources: source,
  }));
  return {
    "network.population": [
      ...municipalities,
      ...provincePopulations(municipalities, provinceOf.ofTheYear),
    ],
    "network.population_2026": [
      ...of2026,
      ...provincePopulations(municipalities, provinceOf.of2026),
    ],
  };
}
