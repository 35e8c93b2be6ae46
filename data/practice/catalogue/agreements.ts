import type { Row } from "../../compile/tables.ts";
import { exampleUrl, SOURCE } from "../source.ts";

type Version = readonly [version: string, status: string];

const VERSIONS: Readonly<Record<string, readonly Version[]>> = {
  "oefen-zaakbericht": [
    ["1.0", "end-of-support"],
    ["1.1", "in-use"],
    ["2.0", "in-development"],
  ],
  "oefen-meldbericht": [["1.0", "in-use"]],
  "oefen-inkoopvoorwaarden": [
    ["2019", "end-of-support"],
    ["2024", "in-use"],
  ],
  "oefen-leesbaarheid": [["1", "in-use"]],
  "oefen-adresvorm": [["3", "in-use"]],
  "oefen-wachtwoordregels": [["2025", "in-use"]],
  "oefen-kaartvorm": [["0.9", "in-development"]],
  "oefen-archiefvorm": [["1.0", "withdrawn"]],
};

export function versionRows(): readonly Row<"catalogue_versions">[] {
  return Object.entries(VERSIONS).flatMap(([entry, versions]) =>
    versions.map(([version, register_status]) => ({
      entry,
      version,
      name: `${entry} ${version}`,
      register_status,
      gemma_id: null,
      source: SOURCE,
    })),
  );
}

/** As the register would have it: in use as soon as one version is. */
export function statusOf(entry: string): string | null {
  const statuses = (VERSIONS[entry] ?? []).map(([, status]) => status);
  const known = ["in-use", "in-development", "end-of-support", "withdrawn"];
  return known.find((status) => statuses.includes(status)) ?? null;
}

type Level = readonly [
  entry: string,
  version: string | null,
  level: string,
  decider: string,
  adopted_on: string | null,
  in_force_from: string | null,
  note: string,
];

const BOARD = "Besloten door het bestuur van de Vereniging van Oefengemeenten.";

/** No body that exists decides anything here: an invented association does, or an invented law. */
const LEVELS: readonly Level[] = [
  [
    "oefen-zaakbericht",
    "1.1",
    "comply-or-explain",
    "other-body",
    "2023-03-15",
    "2023-07-01",
    BOARD,
  ],
  ["oefen-meldbericht", "1.0", "recommended", "other-body", "2024-05-22", "2024-05-22", BOARD],
  [
    "oefen-inkoopvoorwaarden",
    "2024",
    "comply-or-explain",
    "other-body",
    "2024-01-31",
    "2024-04-01",
    BOARD,
  ],
  [
    "oefen-leesbaarheid",
    null,
    "binding",
    "law",
    "2022-10-12",
    "2023-01-01",
    "Staat in de verzonnen Oefenwet leesbare overheid.",
  ],
  [
    "oefen-adresvorm",
    "3",
    "recommended",
    "other-body",
    null,
    null,
    `${BOARD} Wanneer, weet niemand meer.`,
  ],
  [
    "oefen-wachtwoordregels",
    "2025",
    "binding",
    "other-body",
    "2025-06-18",
    "2027-01-01",
    "Besloten door de ledenvergadering van de Vereniging van Oefengemeenten.",
  ],
];

export function levelRows(): readonly Row<"catalogue_levels">[] {
  return LEVELS.map(([entry, version, level, decider, adopted_on, in_force_from, note_nl]) => ({
    entry,
    version,
    level,
    decider,
    adopted_on,
    in_force_from,
    note_nl,
    source_url: exampleUrl(`${entry}/besluit`),
    source: SOURCE,
  }));
}

/** The same three levels as in the real country, decided by the invented association. */
export function bindingLevelRows(): readonly Row<"binding_levels">[] {
  return [
    {
      level: "recommended",
      name_nl: "Aanbevolen",
      name_en: "Recommended",
      obligation_nl: "U mag zelf kiezen.",
      obligation_en: "You are free to choose.",
      decided_by_nl: "Het bestuur van de Vereniging van Oefengemeenten.",
      decided_by_en: "The board of the invented association of municipalities.",
      example_nl: "Het Oefen-meldbericht.",
      source: SOURCE,
    },
    {
      level: "comply-or-explain",
      name_nl: "Pas toe of leg uit",
      name_en: "Comply or explain",
      obligation_nl: "U past het toe. Doet u dat niet, dan legt u uit waarom.",
      obligation_en: "You apply it. If you do not, you explain why.",
      decided_by_nl: "Het bestuur van de Vereniging van Oefengemeenten.",
      decided_by_en: "The board of the invented association of municipalities.",
      example_nl: "De Oefen-inkoopvoorwaarden.",
      source: SOURCE,
    },
    {
      level: "binding",
      name_nl: "Verplicht",
      name_en: "Binding",
      obligation_nl: "Alle gemeenten doen mee.",
      obligation_en: "All municipalities take part.",
      decided_by_nl: "De ledenvergadering van de Vereniging van Oefengemeenten, of de wet.",
      decided_by_en: "The general meeting of the invented association, or the law.",
      example_nl: "De Oefen-wachtwoordregels.",
      source: SOURCE,
    },
  ];
}
