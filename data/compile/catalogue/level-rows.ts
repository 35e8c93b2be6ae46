import type { RawRow } from "../tables.ts";

type Level = RawRow<"catalogue_levels">;
type Dates = Partial<Pick<Level, "adopted_on" | "in_force_from" | "version">>;

const FORUM = "https://www.forumstandaardisatie.nl/open-standaarden/";
const FORUM_2022 =
  "https://www.forumstandaardisatie.nl/publicaties/lijst-verplichte-open-standaarden";
const VNG = "https://vng.nl/artikelen/overzicht-gemeentelijke-standaarden";
const VNG_API_LIST =
  "https://github.com/VNG-Realisatie/Standaarden/blob/c2baee2d66178d7750884ef0ec7d1e270e406905/docs/API-standaarden.md";
const HAVEN = "https://vng.nl/brieven/standaardisatie-haven-en-haal-centraal-specificaties";
const PROCESSING =
  "https://vng.nl/brieven/gemeentelijke-verwerkersovereenkomst-verbindend-per-112020";

const UNKNOWN = { version: "", adopted_on: "", in_force_from: "" };

/** Since 2023 on the list of VNG Realisatie, with the day of adoption. */
function vngApi(entry: string, adopted_on: string, note_nl: string, in_force_from = ""): Level {
  return {
    ...UNKNOWN,
    entry,
    level: "comply-or-explain",
    decider: "vng-board",
    adopted_on,
    in_force_from,
    note_nl,
    source_url: VNG_API_LIST,
    source: in_force_from === "" ? "vng-api-standards" : "vng-api-standards;vng-standards",
  };
}

function forum(entry: string, page: string, dates: Dates = {}, note_nl = ""): Level {
  return {
    ...UNKNOWN,
    ...dates,
    entry,
    level: "comply-or-explain",
    decider: "forum-standaardisatie",
    note_nl,
    source_url: `${FORUM}${page}`,
    source: "forum-standards-2026",
  };
}

function forum2022(entry: string): Level {
  return {
    ...UNKNOWN,
    entry,
    level: "comply-or-explain",
    decider: "forum-standaardisatie",
    note_nl: "Stand van de lijst op 24 juni 2022.",
    source_url: FORUM_2022,
    source: "forum-standards-2022",
  };
}

const CASES =
  "Twee bronnen, twee data: vastgesteld in november 2019 volgens de lijst van VNG Realisatie, geldig vanaf 1 april 2021 volgens vng.nl, dat de API's voor zaakgericht werken als één geheel noemt.";
const NOTIFICATIONS = `${CASES} De lijst kent één Notificaties API; GEMMA twee standaarden.`;
const HAAL_CENTRAAL =
  "De datum is die op de lijst van VNG Realisatie. De VNG schreef in het voorjaar van 2022 aan de leden dat Haal Centraal een standaard is, zonder dag.";
const IN_2022 = "Volgens een brief van de VNG uit het voorjaar van 2022. De dag is niet bekend.";
const DIGIKOPPELING = "De lijst noemt Digikoppeling als geheel; dit is een van de onderdelen.";
const WITH_VERSION =
  "De bron zet deze datum bij de versie en zegt niet of het de dag van het besluit is.";

/** A level with the body that decided it. Two dates are never made into one, and a year is no date. */
export const LEVELS: readonly Level[] = [
  // VNG: apply or explain.
  vngApi("zaken-api", "2019-11-27", CASES, "2021-04-01"),
  vngApi("documenten-api", "2019-11-27", CASES, "2021-04-01"),
  vngApi("besluiten-api", "2019-11-27", CASES, "2021-04-01"),
  vngApi("autorisaties-api", "2019-11-27", CASES, "2021-04-01"),
  vngApi(
    "notificaties-api-standaard-aanbieden-routeren-abonneren",
    "2019-11-27",
    NOTIFICATIONS,
    "2021-04-01",
  ),
  vngApi("notificaties-api-standaard-ontvangen", "2019-11-27", NOTIFICATIONS, "2021-04-01"),
  {
    ...UNKNOWN,
    entry: "zgw-standaarden",
    level: "comply-or-explain",
    decider: "vng-board",
    in_force_from: "2021-04-01",
    note_nl:
      "vng.nl noemt de API's voor zaakgericht werken als één geheel. Een lijst uit 2023 noemt er vijf, vastgesteld op 27 november 2019; de Catalogi API staat daar niet bij.",
    source_url: VNG,
    source: "vng-standards",
  },
  vngApi(
    "objecten-api-standaard",
    "2021-01-13",
    "Twee bronnen, twee data: vastgesteld op 13 januari 2021, geldig vanaf 1 maart 2022 volgens vng.nl.",
    "2022-03-01",
  ),
  vngApi(
    "objecttypen-api-standaard",
    "2021-01-13",
    "Vanaf wanneer het geldt, was op vng.nl niet te lezen.",
  ),
  vngApi(
    "regels-bij-activiteiten",
    "2021-07-01",
    "Twee bronnen, twee data: vastgesteld op 1 juli 2021, geldig vanaf 1 maart 2022 volgens vng.nl.",
    "2022-03-01",
  ),
  vngApi("haal-centraal-brk", "2020-06-03", HAAL_CENTRAAL),
  vngApi(
    "bag-bevragen-api-standaard",
    "2020-08-13",
    `${HAAL_CENTRAAL} GEMMA noemt de enige versie in 2026 teruggetrokken.`,
  ),
  vngApi("haal-centraal-brp", "2020-10-01", HAAL_CENTRAAL),
  vngApi("woz-bevragen-api-standaard", "2021-12-16", HAAL_CENTRAAL),
  ...["haal-centraal", "haven"].map((entry) => ({
    ...UNKNOWN,
    entry,
    level: "comply-or-explain",
    decider: "vng-board",
    note_nl: IN_2022,
    source_url: HAVEN,
    source: "vng-letter-22-047",
  })),
  {
    ...UNKNOWN,
    entry: "gibit",
    level: "comply-or-explain",
    decider: "vng-board",
    note_nl: "vng.nl noemt de GIBIT als voorbeeld van een standaardverklaring, zonder datum.",
    source_url: VNG,
    source: "vng-standards",
  },

  // VNG: binding, and recommended.
  {
    ...UNKNOWN,
    entry: "aansluiting-ibd",
    level: "binding",
    decider: "vng-members",
    note_nl: "Besloten in een bijzondere ledenvergadering. De bron noemt geen datum.",
    source_url: VNG,
    source: "vng-standards",
  },
  {
    ...UNKNOWN,
    entry: "verwerkersovereenkomst",
    level: "binding",
    decider: "vng-members",
    in_force_from: "2020-01-01",
    note_nl:
      "Voorgelegd aan de ledenvergadering van 5 juni 2019; tot 2020 gold pas toe of leg uit. De uitslag van de stemming hebben wij niet gezien.",
    source_url: PROCESSING,
    source: "vng-letter-19-033",
  },
  {
    ...UNKNOWN,
    entry: "modelverordeningen",
    level: "recommended",
    decider: "vng-directorate",
    note_nl: "vng.nl noemt modelverordeningen als voorbeeld van een advies, zonder datum.",
    source_url: VNG,
    source: "vng-standards",
  },

  // Forum Standaardisatie.
  forum(
    "rest-api-design-rules",
    "rest-api-design-rules",
    { in_force_from: "2020-07-09" },
    `Sinds versie 1.0.0; de bron noemt nu versie 2.0.0. ${WITH_VERSION}`,
  ),
  forum(
    "openapi-specification",
    "openapi-specification",
    { version: "3.0.x", in_force_from: "2018-05-25" },
    WITH_VERSION,
  ),
  ...["digikoppeling", "digikoppeling-ebms", "digikoppeling-grote-berichten"].map((entry) =>
    forum(entry, "digikoppeling", {}, DIGIKOPPELING),
  ),
  forum(
    "fsc",
    "digikoppeling",
    { version: "1.1.2", in_force_from: "2025-11-05" },
    "Als onderdeel van Digikoppeling. De versie is die van de kern (fsc-core).",
  ),
  forum("openid-nlgov", "authenticatie-standaarden", {
    version: "1.0.1",
    adopted_on: "2023-09-21",
    in_force_from: "2023-09-21",
  }),
  forum(
    "saml",
    "authenticatie-standaarden",
    {
      adopted_on: "2023-09-21",
      in_force_from: "2023-09-21",
    },
    "Sinds deze dag samen met OpenID.NLGov op de lijst.",
  ),
  forum(
    "oauth-nlgov",
    "nl-gov-assurance-profile-oauth-20",
    { version: "1.0", in_force_from: "2020-07-09" },
    `${WITH_VERSION} Versie 1.1 is in procedure sinds 24 september 2025.`,
  ),
  forum(
    "cloudevents-nlgov",
    "nl-gov-profile-cloudevents",
    { version: "1.0", adopted_on: "2025-11-25" },
    "Besluit van het OBDO. Logius heeft intussen versie 1.1 vastgesteld.",
  ),
  forum("en16931-nl-cius-e-factureren", "nlcius"),
  {
    ...forum("peppol", "peppol-bis", {}, "Geldt voor Peppol BIS."),
    level: "recommended",
  },
  { ...forum("skos", "skos"), level: "recommended" },
  forum("https-hsts", ""),
  forum2022("dkim"),
  forum2022("dmarc"),
  forum2022("dnssec"),
  forum2022("ipv6-en-ipv4"),
  forum2022("iso-27001"),
  forum2022("iso-27002"),

  // Law.
  {
    ...UNKNOWN,
    entry: "digitoegankelijk",
    level: "binding",
    decider: "law",
    note_nl: "Voor websites en apps van overheden. De bron noemt geen datum.",
    source_url: "https://www.digitoegankelijk.nl/wetgeving",
    source: "digital-accessibility-law",
  },
];
