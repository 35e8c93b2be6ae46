import type { Vocabulary } from "../vocabulary.ts";
import { CATALOGUE_THEMES } from "./theme-words.ts";

const OWN = "waaier-words";
const GEMMA = "gemma-2026;waaier-words";

/** The words of the catalogue: kinds, stages, levels and themes. */
export const CATALOGUE_VOCABULARIES: readonly Vocabulary[] = [
  {
    name: "entry-kind",
    source: OWN,
    words: [
      ["practice", "Werkwijze", "Practice"],
      ["software", "Software", "Software"],
      ["method", "Methode of handreiking", "Method or guide"],
      ["agreement", "Afspraak of standaard", "Agreement or standard"],
      ["data", "Data", "Data"],
      ["network", "Netwerk", "Network"],
      ["service", "Dienst", "Service"],
    ],
  },
  {
    name: "entry-stage",
    source: OWN,
    words: [
      ["idea", "Idee", "Idea"],
      ["trial", "Proef", "Trial"],
      ["practice", "Praktijk", "Practice"],
      ["shared", "Gedeeld", "Shared"],
      ["retired", "Gestopt", "Retired"],
    ],
  },
  { name: "catalogue-theme", source: OWN, words: CATALOGUE_THEMES },
  {
    name: "development-status",
    source: OWN,
    words: [
      ["concept", "Concept", "Concept"],
      ["development", "In ontwikkeling", "In development"],
      ["beta", "Bèta", "Beta"],
      ["stable", "Stabiel", "Stable"],
      ["obsolete", "Verouderd", "Obsolete"],
    ],
  },
  {
    name: "register-status",
    source: GEMMA,
    words: [
      ["in-development", "In ontwikkeling", "In development"],
      ["in-use", "In gebruik", "In use"],
      ["end-of-support", "Einde ondersteuning", "End of support"],
      ["withdrawn", "Teruggetrokken", "Withdrawn"],
    ],
  },
  {
    name: "binding-level",
    source: "vng-standards;waaier-words",
    words: [
      ["recommended", "Aanbevolen", "Recommended"],
      ["comply-or-explain", "Pas toe of leg uit", "Comply or explain"],
      ["binding", "Verplicht", "Binding"],
    ],
  },
  {
    name: "level-decider",
    source: OWN,
    words: [
      ["vng-directorate", "Directie van de VNG", "Directorate of the VNG"],
      ["vng-board", "Bestuur van de VNG", "Board of the VNG"],
      ["vng-members", "Ledenvergadering van de VNG", "General meeting of the VNG"],
      ["forum-standaardisatie", "Forum Standaardisatie en OBDO", "Forum Standaardisatie and OBDO"],
      ["law", "Wet", "Law"],
      ["other-body", "Ander bevoegd orgaan", "Another competent body"],
    ],
  },
  {
    name: "component-requirement",
    source: GEMMA,
    words: [
      ["mandatory", "Verplicht", "Mandatory"],
      ["recommended", "Aanbevolen", "Recommended"],
    ],
  },
  {
    name: "synonym-kind",
    source: OWN,
    words: [
      ["abbreviation", "Afkorting", "Abbreviation"],
      ["everyday-word", "Gewoon woord", "Everyday word"],
      ["compound-part", "Deel van een samenstelling", "Part of a compound"],
      ["older-name", "Oudere naam", "Older name"],
      ["english", "Engels", "English"],
    ],
  },
];
