import type { Facts } from "#platform/facts";

const source = ["invented"];
const url = "https://invented.example";
const oin = "00000000000000009000";

/**
 * A country of two municipalities, all invented, with what the real one has rarely or not at all. Duinrade
 * was called Oud-Duinrade under the same code until 1 July 2019. Terp became Dijk in 2016, Dijk and Veen
 * became Veendijk in 2020, and Scheidal was split between both in 2022.
 */
export const smallCountry: Facts = {
  sources: [
    {
      id: "invented",
      title_nl: "Invented",
      title_en: "Invented",
      publisher: "Waaier",
      url: null,
      licence_nl: "EUPL-1.2",
      licence_en: "EUPL-1.2",
      reference_date: "2026-01-01",
      note_nl: "Verzonnen",
      note_en: "Invented",
    },
  ],
  vocabularies: [],
  provinces: [{ code: "PV91", name: "Proefland", tooi: url, oin: null, website: null, source }],
  water_boards: [{ code: "WS9001", name: "Drooghout", tooi: url, oin, website: null, source }],
  municipalities: [
    municipality("GM9001", "Duinrade", 1),
    { ...municipality("GM9002", "Veendijk", 2), email: null, urbanity: null, urbanity_year: null },
  ],
  municipality_lifetimes: [
    { code: "GM9001", name: "Duinrade", valid_from: null, valid_until: null, source },
    { code: "GM9002", name: "Veendijk", valid_from: "2020-01-01", valid_until: null, source },
    { code: "GM9003", name: "Veen", valid_from: null, valid_until: "2020-01-01", source },
    { code: "GM9004", name: "Dijk", valid_from: "2016-01-01", valid_until: "2020-01-01", source },
    { code: "GM9005", name: "Terp", valid_from: null, valid_until: "2016-01-01", source },
    { code: "GM9006", name: "Scheidal", valid_from: null, valid_until: "2022-01-01", source },
  ],
  municipality_names: [
    { code: "GM9001", name: "Oud-Duinrade", valid_from: null, valid_until: "2019-07-01", source },
    { code: "GM9001", name: "Duinrade", valid_from: "2019-07-01", valid_until: null, source },
  ],
  reorganisations: [
    reorganisation("2016-01-01", "GM9005", "GM9004", "renaming", true),
    reorganisation("2020-01-01", "GM9003", "GM9002", "merger", true),
    reorganisation("2020-01-01", "GM9004", "GM9002", "merger", true),
    reorganisation("2022-01-01", "GM9006", "GM9001", "split", true),
    reorganisation("2022-01-01", "GM9006", "GM9002", "split", false),
  ],
  // Terp is left out, as the real table leaves out who ended before it begins.
  successors: [
    { code: "GM9001", current_code: "GM9001", is_current: true, split: false, source },
    { code: "GM9002", current_code: "GM9002", is_current: true, split: false, source },
    { code: "GM9003", current_code: "GM9002", is_current: false, split: false, source },
    { code: "GM9004", current_code: "GM9002", is_current: false, split: false, source },
    { code: "GM9006", current_code: "GM9001", is_current: false, split: true, source },
  ],
  former_provinces: [],
  population: [
    { code: "GM9001", year: 2021, inhabitants: 20_000, source },
    { code: "GM9002", year: 2021, inhabitants: 300_000, source },
    { code: "GM9006", year: 2021, inhabitants: 5_000, source },
    { code: "GM9001", year: 2022, inhabitants: 23_000, source },
    { code: "GM9002", year: 2022, inhabitants: 302_500, source },
  ],
  population_2026: [
    { code: "GM9001", year: 2021, inhabitants: null, predecessors: [], source },
    { code: "GM9002", year: 2021, inhabitants: null, predecessors: [], source },
    { code: "GM9001", year: 2022, inhabitants: 23_000, predecessors: [], source },
    { code: "GM9002", year: 2022, inhabitants: 302_500, predecessors: [], source },
  ],
  regions: [{ id: "VR91", kind: "safety-region", name: "Proefveilig", source }],
  region_members: [{ region_id: "VR91", municipality: "GM9002", source }],
  neighbours: [{ a: "GM9001", b: "GM9002", source }],
  hexagons: [
    { code: "GM9001", q: 0, r: 0, source },
    { code: "GM9002", q: 1, r: 0, source },
  ],
  joint_arrangements: [
    arrangement("GR9001", "Samen Veen", "2010-01-01"),
    arrangement("GR9002", "Samen Later", "2025-01-01"),
  ],
  participations: [
    participation("GR9001", "GM9003", "Gemeente Veen", "municipality"),
    participation("GR9001", "GM9002", "Gemeente Veendijk", "municipality"),
    participation("GR9001", "GM9001", "Gemeente Duinrade", "municipality"),
    participation("GR9002", "GM9003", "Gemeente Veen", "municipality"),
    participation("GR9002", "GM9001", "Gemeente Duinrade", "municipality"),
    participation("GR9002", "WS9001", "Drooghout", "water-board"),
    participation("GR9002", null, "Een ministerie", "ministry"),
  ],
  regional_bodies: [
    {
      id: "RO9001",
      name: "Dienst Veen",
      abbreviation: "DV",
      arrangement_id: "GR9001",
      tooi: url,
      oin: null,
      website: null,
      classifications: [],
      register_url: url,
      source,
    },
  ],
  aliases: [{ organisation_id: "GM9001", alias: "De Duinen", kind: "usual-name", source }],
  reference_components: [],
  catalogue_entries: [],
  catalogue_stages: [],
  catalogue_versions: [],
  catalogue_levels: [],
  component_standards: [],
  binding_levels: [],
  synonyms: [],
  adoption_uses: [],
  adoption_answers: [],
  adoption_efforts: [],
};

function municipality(code: string, name: string, urbanity: number) {
  return {
    code,
    name,
    tooi: url,
    oin,
    website: url,
    email: `gemeente@${name.toLowerCase()}.example`,
    province: "PV91",
    seats: 21,
    urbanity,
    urbanity_year: 2021,
    land_area_km2: 10.5,
    lon: 5,
    lat: 52,
    source,
  };
}

function reorganisation(
  date: string,
  old_code: string,
  new_code: string,
  kind: string,
  main: boolean,
) {
  return { date, old_code, new_code, kind, main, split_doubt: false, basis: "register", source };
}

function arrangement(id: string, name: string, in_force_from: string) {
  return {
    id,
    name: `Gemeenschappelijke regeling ${name}`,
    short_name: name,
    form: "public-body",
    authority: ["delegation", "mandate"],
    in_force_from,
    policy_fields: ["werk"],
    body_id: id === "GR9001" ? "RO9001" : null,
    register_url: url,
    source,
  };
}

function participation(
  arrangement_id: string,
  participant_id: string | null,
  participant_name: string,
  participant_kind: string,
) {
  return {
    arrangement_id,
    participant_id,
    participant_name,
    participant_kind,
    joined_on: "2012-01-01",
    organs: [],
    cost_key: false,
    source,
  };
}
