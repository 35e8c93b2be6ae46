import type { RawRow } from "../tables.ts";

/** Only what is no work of an author was taken: names, dates, codes and addresses. */
const FACTS_ONLY = {
  licence_nl: "niet nagegaan; alleen feiten overgenomen",
  licence_en: "not established; facts only were taken over",
};

/** Where the catalogue comes from, beside GEMMA. */
export const CATALOGUE_SOURCES: readonly RawRow<"sources">[] = [
  {
    id: "solutions-2026",
    title_nl: "Oplossingen van en voor gemeenten, bijeengezocht",
    title_en: "Solutions of and for municipalities, collected",
    publisher: "Waaier, uit openbare repository's en bladzijden",
    url: "",
    licence_nl: "per oplossing, zie de rij; alleen feiten overgenomen, de zinnen zijn van Waaier",
    licence_en: "per solution, see the row; facts only, the sentences are of Waaier",
    reference_date: "2026-08-31",
    note_nl:
      "198 oplossingen, gelezen in opgeslagen kopieën tot en met augustus 2026. Het adres staat bij elke rij.",
    note_en:
      "198 solutions, read in stored copies up to August 2026. The address stands with each row.",
  },
  {
    id: "vng-standards",
    title_nl: "Overzicht gemeentelijke standaarden",
    title_en: "Overview of municipal standards",
    publisher: "VNG",
    url: "https://vng.nl/artikelen/overzicht-gemeentelijke-standaarden",
    ...FACTS_ONLY,
    reference_date: "2026-08-31",
    note_nl:
      "De drie niveaus en vanaf wanneer ze gelden. De bladzijde heeft geen datum en was maar voor een deel te lezen.",
    note_en:
      "The three levels and since when they hold. The page has no date and only part of it could be read.",
  },
  {
    id: "vng-api-standards",
    title_nl: "Overzicht vastgestelde API-standaarden",
    title_en: "Overview of adopted API standards",
    publisher: "VNG Realisatie",
    url: "https://github.com/VNG-Realisatie/Standaarden/blob/c2baee2d66178d7750884ef0ec7d1e270e406905/docs/API-standaarden.md",
    ...FACTS_ONLY,
    reference_date: "2023-09-01",
    note_nl: "Twaalf API-standaarden met de datum van vaststelling. Stand september 2023.",
    note_en: "Twelve API standards with the date of adoption. As of September 2023.",
  },
  {
    id: "vng-letter-22-047",
    title_nl: "Ledenbrief 22/047: standaardisatie van Haven en Haal Centraal",
    title_en: "Members' letter 22/047: standardisation of Haven and Haal Centraal",
    publisher: "VNG",
    url: "https://vng.nl/brieven/standaardisatie-haven-en-haal-centraal-specificaties",
    ...FACTS_ONLY,
    reference_date: "2026-08-31",
    note_nl:
      "Een brief uit 2022; de dag staat er niet bij. Gelezen in een kopie van augustus 2026.",
    note_en: "A letter of 2022; it names no day. Read in a copy of August 2026.",
  },
  {
    id: "vng-letter-19-033",
    title_nl: "Ledenbrief 19/033: gemeentelijke verwerkersovereenkomst",
    title_en: "Members' letter 19/033: municipal processing agreement",
    publisher: "VNG",
    url: "https://vng.nl/brieven/gemeentelijke-verwerkersovereenkomst-verbindend-per-112020",
    ...FACTS_ONLY,
    reference_date: "2020-01-01",
    note_nl: "Voorstel aan de leden om de overeenkomst te verbinden vanaf 1 januari 2020.",
    note_en: "Proposal to the members to make the agreement binding from 1 January 2020.",
  },
  {
    id: "forum-standards-2026",
    title_nl: "Lijst open standaarden, via developer.overheid.nl",
    title_en: "List of open standards, via developer.overheid.nl",
    publisher: "Forum Standaardisatie; via developer.overheid.nl en Kennisplatform API's",
    url: "https://github.com/developer-overheid-nl/skills-standaarden/tree/bcf332c6448ef4f5784344132f183b4d6c20b5a9/skills",
    ...FACTS_ONLY,
    reference_date: "2026-05-17",
    note_nl:
      "Wat op de lijst staat en sinds wanneer, uit de tweede hand. Niet de hele lijst van het Forum.",
    note_en: "What is on the list and since when, at second hand. Not the whole list of the Forum.",
  },
  {
    id: "forum-standards-2022",
    title_nl: "Lijst verplichte open standaarden, begin",
    title_en: "List of mandatory open standards, beginning",
    publisher: "Forum Standaardisatie",
    url: "https://www.forumstandaardisatie.nl/publicaties/lijst-verplichte-open-standaarden",
    ...FACTS_ONLY,
    reference_date: "2022-06-24",
    note_nl: "Alleen het begin van de lijst was te lezen. Data staan er niet bij.",
    note_en: "Only the beginning of the list could be read. It gives no dates.",
  },
  {
    id: "digital-accessibility-law",
    title_nl: "Wetgeving over digitale toegankelijkheid, via developer.overheid.nl",
    title_en: "Legislation on digital accessibility, via developer.overheid.nl",
    publisher: "Ministerie van BZK; via developer.overheid.nl",
    url: "https://www.digitoegankelijk.nl/wetgeving",
    ...FACTS_ONLY,
    reference_date: "2026-08-18",
    note_nl: "Dat websites en apps van overheden aan de norm moeten voldoen. Zonder datum.",
    note_en: "That websites and apps of public bodies must meet the norm. Without a date.",
  },
];
