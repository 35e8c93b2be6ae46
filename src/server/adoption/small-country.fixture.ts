import { TABLE_NAMES } from "#data/tables";
import type { Facts } from "#platform/facts";

const source = ["invented"];
const url = "https://invented.example";
const oin = "00000000000000009000";

/**
 * A country of two municipalities, all invented. Terp became Dijk in 2016, Dijk and Veen became Veendijk in 2020, and
 * Scheidal was divided over both in 2022. In its catalogue each rule asks for one answer.
 */
export const smallCountry: Facts = {
  ...(Object.fromEntries(TABLE_NAMES.map((name) => [name, []])) as unknown as Facts),
  provinces: [{ code: "PV91", name: "Proefland", tooi: url, oin: null, website: null, source }],
  municipalities: [
    municipality("GM9001", "Duinrade", 1),
    { ...municipality("GM9002", "Veendijk", 2), urbanity: null, urbanity_year: null },
  ],
  municipality_lifetimes: [
    { code: "GM9001", name: "Duinrade", valid_from: null, valid_until: null, source },
    { code: "GM9002", name: "Veendijk", valid_from: "2020-01-01", valid_until: null, source },
    { code: "GM9003", name: "Veen", valid_from: null, valid_until: "2020-01-01", source },
    { code: "GM9004", name: "Dijk", valid_from: "2016-01-01", valid_until: "2020-01-01", source },
    { code: "GM9005", name: "Terp", valid_from: null, valid_until: "2016-01-01", source },
    { code: "GM9006", name: "Scheidal", valid_from: null, valid_until: "2022-01-01", source },
  ],
  reorganisations: [
    reorganisation("2016-01-01", "GM9005", "GM9004", "renaming"),
    reorganisation("2020-01-01", "GM9003", "GM9002", "merger"),
    reorganisation("2020-01-01", "GM9004", "GM9002", "merger"),
    reorganisation("2022-01-01", "GM9006", "GM9001", "split"),
    { ...reorganisation("2022-01-01", "GM9006", "GM9002", "split"), main: false },
  ],
  successors: [
    successor("GM9001", "GM9001"),
    successor("GM9002", "GM9002"),
    successor("GM9003", "GM9002"),
    successor("GM9004", "GM9002"),
    { ...successor("GM9006", "GM9001"), split: true },
  ],
  population: [
    { code: "GM9001", year: 2022, inhabitants: 23_000, source },
    { code: "GM9002", year: 2022, inhabitants: 302_500, source },
  ],
  population_2026: [
    { code: "GM9001", year: 2022, inhabitants: 23_000, predecessors: [], source },
    { code: "GM9002", year: 2022, inhabitants: 302_500, predecessors: [], source },
  ],
  joint_arrangements: [
    {
      id: "GR9001",
      name: "Gemeenschappelijke regeling Samen Veen",
      short_name: "Samen Veen",
      form: "public-body",
      authority: ["delegation", "mandate"],
      in_force_from: "2010-01-01",
      policy_fields: ["werk"],
      body_id: null,
      register_url: url,
      source,
    },
  ],
  participations: [
    participation("GM9002", "Gemeente Veendijk"),
    participation("GM9001", "Gemeente Duinrade"),
  ],
  catalogue_entries: [
    entry("proefzaak", "Proefzaak", "software"),
    entry("proefafspraak", "Proefafspraak", "agreement"),
    entry("proefstandaard", "Proefstandaard", "agreement"),
    entry("proefadvies", "Proefadvies", "agreement"),
    entry("proefmethode", "Proefmethode", "method"),
    entry("proefgeheel", "Proefgeheel", "software"),
  ],
  // Of which no day is known: every day is asked by the same rules.
  catalogue_stages: [
    {
      entry: "proefzaak",
      stage: "shared",
      decided_on: null,
      decider: "Oefenraad",
      evidence_url: url,
      source,
    },
  ],
  catalogue_levels: [
    { ...level("proefafspraak", "comply-or-explain", "Oefenraad"), version: "1.0" },
    level("proefstandaard", "comply-or-explain", "forum-standaardisatie"),
    level("proefadvies", "recommended", "Oefenraad"),
  ],
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

function reorganisation(date: string, old_code: string, new_code: string, kind: string) {
  const basis = "register";
  return { date, old_code, new_code, kind, main: true, split_doubt: false, basis, source };
}

function successor(code: string, current_code: string) {
  return { code, current_code, is_current: code === current_code, split: false, source };
}

function participation(participant_id: string, participant_name: string) {
  return {
    arrangement_id: "GR9001",
    participant_id,
    participant_name,
    participant_kind: "municipality",
    joined_on: "2012-01-01",
    organs: [],
    cost_key: false,
    source,
  };
}

function entry(id: string, name: string, kind: string): Facts["catalogue_entries"][number] {
  return {
    id,
    kind,
    name,
    aliases: [],
    summary_nl: "Verzonnen",
    themes: [],
    owner: null,
    owner_id: null,
    maintainer: null,
    licence: null,
    licence_text: null,
    link: null,
    code: null,
    publiccode: null,
    development_status: null,
    register_status: null,
    code_changed_on: null,
    source_url: url,
    source,
  };
}

function level(of: string, how: string, decider: string): Facts["catalogue_levels"][number] {
  return {
    entry: of,
    version: null,
    level: how,
    decider,
    adopted_on: null,
    in_force_from: null,
    note_nl: null,
    source_url: url,
    source,
  };
}
