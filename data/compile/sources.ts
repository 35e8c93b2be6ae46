import { ADOPTION_SOURCES } from "./adoption/adoption-sources.ts";
import { CATALOGUE_SOURCES } from "./catalogue/catalogue-sources.ts";
import type { RawRow } from "./tables.ts";

const CBS_LICENCE = {
  licence_nl: "niet vermeld; open data van het CBS hebben meestal CC BY 4.0",
  licence_en: "not stated; open data of CBS normally have CC BY 4.0",
};
const OWN_LICENCE = {
  licence_nl: "EUPL-1.2 (dit project)",
  licence_en: "EUPL-1.2 (this project)",
};
const LAW_LICENCE = {
  licence_nl: "geen auteursrecht op wetten en hun toelichting (Auteurswet artikel 11 en 15b)",
  licence_en: "no copyright on laws and their explanation (Auteurswet art. 11 and 15b)",
};
const IV3 = "https://github.com/JoeyKurtosis/GemeenteFinancienTest/tree/475e5a1";

/** A law and its explanation; the reference date is the day on which it took effect. */
function law(
  id: string,
  [title_nl, publisher, url]: readonly [string, string, string],
  date: string,
  [note_nl, note_en]: readonly [string, string],
): RawRow<"sources"> {
  // A law has its Dutch name in every language.
  const title = { title_nl, title_en: title_nl };
  return { id, ...title, publisher, url, ...LAW_LICENCE, reference_date: date, note_nl, note_en };
}

/** Where every fact comes from. A row of any table names one or more of these ids. */
export const SOURCES: readonly RawRow<"sources">[] = [
  {
    id: "roo-2026-05",
    title_nl: "Register van Overheidsorganisaties, met OIN van Logius, via polder",
    title_en: "Register van Overheidsorganisaties, with OIN of Logius, via polder",
    publisher: "KOOP en Logius; via anneschuth/polder",
    url: "https://github.com/anneschuth/polder/tree/82b2d3b",
    licence_nl: "CC0-1.0",
    licence_en: "CC0-1.0",
    reference_date: "2026-05-19",
    note_nl:
      "Namen, nummers, sites, algemene mailadressen en samenwerking van overheden. Van mei 2026.",
    note_en:
      "Names, numbers, websites, general mail addresses and cooperation of public bodies. Of May 2026.",
  },
  {
    id: "cbs-population",
    title_nl: "Inwoners per gemeente op 1 januari, 2017-2026",
    title_en: "Inhabitants per municipality on 1 January, 2017-2026",
    publisher: "CBS; via JoeyKurtosis/GemeenteFinancienTest",
    url: IV3,
    ...CBS_LICENCE,
    reference_date: "2026-01-01",
    note_nl: "Inwoners op 1 januari, indeling van dat jaar. CBS kan 2025 en 2026 nog bijstellen.",
    note_en:
      "Inhabitants on 1 January, boundaries of that year. CBS may still correct 2025 and 2026.",
  },
  {
    id: "cbs-municipality-lists",
    title_nl: "Gemeenten op 1 januari, 2014-2026",
    title_en: "Municipalities on 1 January, 2014-2026",
    publisher: "CBS; via JoeyKurtosis/GemeenteFinancienTest",
    url: IV3,
    ...CBS_LICENCE,
    reference_date: "2026-01-01",
    note_nl: "Codes en namen van alle gemeenten op 1 januari van elk jaar.",
    note_en: "Codes and names of all municipalities on 1 January of each year.",
  },
  {
    id: "iv3-task-fields",
    title_nl: "Taakvelden van Iv3, 2024-2026",
    title_en: "Task fields of Iv3, 2024-2026",
    publisher: "CBS; via JoeyKurtosis/GemeenteFinancienTest",
    url: IV3,
    ...CBS_LICENCE,
    reference_date: "2026-01-01",
    note_nl: "Taakvelden waarin gemeenten hun geld verantwoorden. Alleen nummers en namen.",
    note_en: "Task fields in which municipalities account for money. Numbers and names only.",
  },
  {
    id: "kwb-2021",
    title_nl: "Kerncijfers wijken en buurten 2021 (85039NED)",
    title_en: "Kerncijfers wijken en buurten 2021 (85039NED)",
    publisher: "CBS; via RishikeshGovind/nlstat",
    url: "https://github.com/RishikeshGovind/nlstat/tree/275ef3e",
    ...CBS_LICENCE,
    reference_date: "2021-01-01",
    note_nl: "Stedelijkheid, landoppervlakte en provincie in 2021.",
    note_en: "Urbanity, land area and province in 2021.",
  },
  {
    id: "corop",
    title_nl: "COROP-gebied per gemeente",
    title_en: "COROP areas per municipality",
    publisher: "CBS; via woonstadrotterdam/woningwaardering",
    url: "https://github.com/woonstadrotterdam/woningwaardering/tree/4b129f9",
    licence_nl: "MIT",
    licence_en: "MIT",
    reference_date: "2024-11-13",
    note_nl: "De 40 COROP-gebieden en hun gemeenten.",
    note_en: "The 40 COROP areas and their municipalities.",
  },
  {
    id: "vws-map-2023",
    title_nl: "Kaart en veiligheidsregio's van het coronadashboard",
    title_en: "Map and safety regions of the coronavirus dashboard",
    publisher: "Ministerie van VWS; CBS en Kadaster",
    url: "https://github.com/minvws/nl-covid19-data-dashboard/tree/e32c09e",
    licence_nl: "EUPL-1.2; grenzen van CBS en Kadaster, meestal CC BY 4.0",
    licence_en: "EUPL-1.2; boundaries CBS/Kadaster, normally CC BY 4.0",
    reference_date: "2023-01-06",
    note_nl: "Punt op de kaart, buren en veiligheidsregio. Grenzen van 2023.",
    note_en: "Point on the map, neighbours and safety region. Boundaries of 2023.",
  },
  {
    id: "rvig-table-33",
    title_nl: "Landelijke tabel 33, Gemeententabel",
    title_en: "Landelijke tabel 33, Gemeententabel",
    publisher: "RvIG; via gemeente 's-Hertogenbosch",
    url: "https://github.com/gemeenteshertogenbosch/landelijketabellencatalogus/tree/553f2a6",
    licence_nl: "EUPL-1.2 (repository)",
    licence_en: "EUPL-1.2 (repository)",
    reference_date: "2019-10-04",
    note_nl: "Opgeheven gemeenten met één opvolger en de datum. Stand oktober 2019.",
    note_en: "Ended municipalities with one successor and the date. As of October 2019.",
  },
  {
    id: "gemma-2026",
    title_nl: "GEMMA-model",
    title_en: "GEMMA model",
    publisher: "VNG Realisatie",
    url: "https://github.com/VNG-Realisatie/GEMMA-Archi-repository/tree/13846a5",
    licence_nl: "EUPL",
    licence_en: "EUPL",
    reference_date: "2026-06-30",
    note_nl:
      "Namen van hoofdtaakvelden, referentiecomponenten, standaarden, hun versies en landelijke voorzieningen; wat bij elkaar hoort en de status. Zinnen zijn niet overgenomen.",
    note_en:
      "Names of main task fields, reference components, standards, their versions and national provisions; what belongs together and its status. No sentences were taken over.",
  },
  law(
    "kst-33496",
    [
      "Wijziging van de gemeentelijke indeling in een deel van de provincie Fryslân",
      "Staten-Generaal",
      "https://zoek.officielebekendmakingen.nl/kst-33496-3.html",
    ],
    "2014-01-01",
    ["Wie de delen van Boarnsterhim kreeg.", "Who received the parts of Boarnsterhim."],
  ),
  law(
    "kst-33786",
    [
      "Herindeling van de gemeenten 's-Hertogenbosch, Maasdonk en Oss",
      "Staten-Generaal",
      "https://zoek.officielebekendmakingen.nl/kst-33786-3.html",
    ],
    "2015-01-01",
    ["Wie de delen van Maasdonk kreeg.", "Who received the parts of Maasdonk."],
  ),
  law(
    "kst-34592",
    [
      "Herindeling van Franekeradeel, het Bildt, Leeuwarden, Leeuwarderadeel, Littenseradiel e.a.",
      "Staten-Generaal",
      "https://zoek.officielebekendmakingen.nl/kst-34592-3.html",
    ],
    "2018-01-01",
    ["Wie de delen van Littenseradiel kreeg.", "Who received the parts of Littenseradiel."],
  ),
  law(
    "kst-34824",
    [
      "Samenvoeging van Leerdam, Vianen en Zederik en wijziging van de grens tussen Utrecht en Zuid-Holland",
      "Staten-Generaal",
      "https://zoek.officielebekendmakingen.nl/kst-34824-3.html",
    ],
    "2019-01-01",
    [
      "Leerdam en Zederik lagen in Zuid-Holland tot zij naar Utrecht gingen.",
      "Leerdam and Zederik lay in Zuid-Holland until they went to Utrecht.",
    ],
  ),
  law(
    "stb-2018-280",
    [
      "Wet tot samenvoeging van Grootegast, Leek, Marum, Zuidhorn en een deel van Winsum",
      "Staatsblad; via metatopos.eu",
      "https://metatopos.eu/extrastb2018280.html",
    ],
    "2019-01-01",
    ["Een deel van Winsum ging naar Westerkwartier.", "Part of Winsum went to Westerkwartier."],
  ),
  law(
    "stb-2020-260",
    [
      "Wet houdende splitsing van de gemeente Haaren",
      "Staatsblad; via metatopos.eu",
      "https://metatopos.eu/extrastb2020haaren.html",
    ],
    "2021-01-01",
    ["Wie de delen van Haaren kreeg.", "Who received the parts of Haaren."],
  ),
  law(
    "kst-35619",
    [
      "Samenvoeging van de gemeenten Landerd en Uden",
      "Staten-Generaal; via vng.nl",
      "https://vng.nl/wetsvoorstellen/samenvoeging-van-de-gemeenten-landerd-en-uden",
    ],
    "2022-01-01",
    ["Landerd en Uden werden Maashorst.", "Landerd and Uden became Maashorst."],
  ),
  law(
    "kst-35842",
    [
      "Samenvoeging van Boxmeer, Cuijk, Grave, Mill en Sint Hubert en Sint Anthonis",
      "Staten-Generaal",
      "https://zoek.officielebekendmakingen.nl/kst-35842-2.html",
    ],
    "2022-01-01",
    ["Deze vijf gemeenten werden Land van Cuijk.", "These five became Land van Cuijk."],
  ),
  law(
    "kst-35623",
    [
      "Herindeling van de gemeenten Weesp en Amsterdam",
      "Staten-Generaal",
      "https://zoek.officielebekendmakingen.nl/behandelddossier/kst-35623-3.html",
    ],
    "2022-03-24",
    ["Weesp ging op 24 maart 2022 naar Amsterdam.", "Weesp went to Amsterdam on 24 March 2022."],
  ),
  ...CATALOGUE_SOURCES,
  ...ADOPTION_SOURCES,
  {
    id: "waaier-hexmap",
    title_nl: "Zeshoekenkaart van de 342 gemeenten",
    title_en: "Hexagon map of the 342 municipalities",
    publisher: "Waaier",
    url: "",
    ...OWN_LICENCE,
    reference_date: "2026-11-22",
    note_nl: "Eigen ontwerp. Elke gemeente is één even grote zeshoek.",
    note_en: "Own design. Every municipality is one hexagon of equal size.",
  },
  {
    id: "waaier-derived",
    title_nl: "Uitgerekend door Waaier",
    title_en: "Worked out by Waaier",
    publisher: "Waaier",
    url: "",
    ...OWN_LICENCE,
    reference_date: "2026-11-22",
    note_nl: "Uitgerekend uit de andere bronnen die bij de rij staan, of een vaste spellingregel.",
    note_en: "Worked out from the other sources named with the row, or a fixed spelling rule.",
  },
  {
    id: "waaier-words",
    title_nl: "Woorden gekozen door Waaier",
    title_en: "Words chosen by Waaier",
    publisher: "Waaier",
    url: "",
    ...OWN_LICENCE,
    reference_date: "2026-11-22",
    note_nl: "Eigen keuze van woorden, vertalingen en gangbare namen.",
    note_en: "Our own choice of words, translations and names in common use.",
  },
];
