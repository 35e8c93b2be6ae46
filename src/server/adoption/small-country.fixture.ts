import type { Facts } from "#platform/facts";
import {
  arrangement,
  noFacts,
  participation,
  source,
  twoMunicipalities,
  url,
} from "#platform/invented-facts.fixture";

/** A country of two municipalities, all invented. In its catalogue each rule asks for one answer. */
export const smallCountry: Facts = {
  ...noFacts,
  ...twoMunicipalities,
  population: [
    { code: "GM9001", year: 2022, inhabitants: 23_000, source },
    { code: "GM9002", year: 2022, inhabitants: 302_500, source },
  ],
  population_2026: [
    { code: "GM9001", year: 2022, inhabitants: 23_000, predecessors: [], source },
    { code: "GM9002", year: 2022, inhabitants: 302_500, predecessors: [], source },
  ],
  joint_arrangements: [arrangement("GR9001", "Samen Veen", "2010-01-01")],
  participations: [
    participation("GR9001", "GM9002", "Gemeente Veendijk"),
    participation("GR9001", "GM9001", "Gemeente Duinrade"),
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
