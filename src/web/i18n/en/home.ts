import type { home as dutch } from "../nl/home.ts";
import type { SameKeys } from "../same-keys.ts";

export const home: SameKeys<typeof dutch> = {
  title: "Dutch municipalities and how they work together",
  description:
    "Find a municipality, province, water board or partnership. See with whom they work, how they grow and where every figure comes from.",
  heading: "With whom does your municipality work?",
  lead: "Find a municipality, province, water board or partnership. You see with whom they work, and the source of every figure.",
  searchLabel: "Search by name, former name or code",
  byProvince: "Start with a province",
  bySize: "Or choose municipalities by inhabitants",
  mapLabel:
    "Map of the Netherlands with an equal hexagon for each municipality. The darker, the more inhabitants. The largest are {{largest}}.",
  mapCaption_one: "{{count}} municipality, a hexagon for each.",
  mapCaption_other: "{{count}} municipalities, a hexagon for each.",
  mapLegend: "Inhabitants, latest figures of CBS",
  mapMore: "To the map",
  catalogue: {
    title: "What works elsewhere already?",
    lead_one:
      "The catalogue holds {{n}} solution, practice or agreement. Search in plain Dutch words.",
    lead_other:
      "The catalogue holds {{n}} solutions, practices and agreements. Search in plain Dutch words.",
    label: "Search the catalogue",
    example: "for example: melding openbare ruimte",
    byKind: "Or choose a kind",
    more: "To the catalogue",
  },
  figures: "The Netherlands in figures",
  figure: {
    municipalities: "municipalities",
    population: "inhabitants",
    jointArrangements: "joint arrangements",
    participations: "times taking part in an arrangement",
    regionalBodies: "regional bodies",
    waterBoards: "water boards",
    provinces: "provinces",
  },
  source: "source",
  sourceOf: "of the figure: {{figure}}",
  noDate: "no reference date",
  names: "Where the names went",
  namesLead:
    "The latest reorganisations. Search a former name and you reach the municipality of today.",
  merger: "{{from}} became",
  mergerOne: "{{from}} became",
  addition: "{{from}} went to",
  additionMany: "{{from}} went to",
  renaming: "{{from}} is now called",
  split: "{{from}} was divided among",
  namesMore: "All reorganisations",
  noNames: "No reorganisations are known.",
  arrangements: "Arrangements with the most participants",
  arrangementsLead: "Municipalities work together in joint arrangements.",
  arrangementsMore: "All arrangements",
  noArrangements: "No arrangements are known.",
  members: "participants",
  and: "and",
};
