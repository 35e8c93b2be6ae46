import type { Facts } from "#platform/facts";
import {
  arrangement,
  noFacts,
  oin,
  participation,
  source,
  twoMunicipalities,
  url,
} from "#platform/invented-facts.fixture";

/**
 * A country of two municipalities, all invented, with what the real one has rarely or not at all. Duinrade was called
 * Oud-Duinrade under the same code until 1 July 2019.
 */
export const smallCountry: Facts = {
  ...noFacts,
  ...twoMunicipalities,
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
  water_boards: [{ code: "WS9001", name: "Drooghout", tooi: url, oin, website: null, source }],
  municipality_names: [
    { code: "GM9001", name: "Oud-Duinrade", valid_from: null, valid_until: "2019-07-01", source },
    { code: "GM9001", name: "Duinrade", valid_from: "2019-07-01", valid_until: null, source },
  ],
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
    { ...arrangement("GR9001", "Samen Veen", "2010-01-01"), body_id: "RO9001" },
    arrangement("GR9002", "Samen Later", "2025-01-01"),
  ],
  participations: [
    participation("GR9001", "GM9003", "Gemeente Veen"),
    participation("GR9001", "GM9002", "Gemeente Veendijk"),
    participation("GR9001", "GM9001", "Gemeente Duinrade"),
    participation("GR9002", "GM9003", "Gemeente Veen"),
    participation("GR9002", "GM9001", "Gemeente Duinrade"),
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
};
