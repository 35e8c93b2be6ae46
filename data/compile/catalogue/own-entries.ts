/** An entry of which no table of the collection has a row, in our own words. */
export interface OwnEntry {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly summary: string;
  readonly themes: readonly string[];
  readonly maintainer?: string;
  readonly link?: string;
  readonly code?: string;
  readonly sourceUrl: string;
  readonly source: string;
}

const FORUM = "https://www.forumstandaardisatie.nl/open-standaarden/";
const FORUM_2022 =
  "https://www.forumstandaardisatie.nl/publicaties/lijst-verplichte-open-standaarden";
const VNG = "https://vng.nl/artikelen/overzicht-gemeentelijke-standaarden";
const VNG_API_LIST =
  "https://github.com/VNG-Realisatie/Standaarden/blob/c2baee2d66178d7750884ef0ec7d1e270e406905/docs/API-standaarden.md";

function onForumList(
  page: string,
  entry: Omit<OwnEntry, "kind" | "link" | "sourceUrl" | "source">,
): OwnEntry {
  const url = `${FORUM}${page}`;
  return {
    ...entry,
    kind: "agreement",
    link: url,
    sourceUrl: url,
    source: "forum-standards-2026;waaier-words",
  };
}

function onListOf2022(entry: Omit<OwnEntry, "kind" | "themes" | "sourceUrl" | "source">): OwnEntry {
  return {
    ...entry,
    kind: "agreement",
    themes: ["information-security"],
    sourceUrl: FORUM_2022,
    source: "forum-standards-2022;waaier-words",
  };
}

/** Agreements that have a level and are neither a collected solution nor a standard of GEMMA. */
export const OWN_ENTRIES: readonly OwnEntry[] = [
  onForumList("rest-api-design-rules", {
    id: "rest-api-design-rules",
    name: "REST API Design Rules (NLGov)",
    aliases: ["ADR", "API Design Rules", "NLGov REST API Design Rules"],
    summary:
      "Afspraken die ervoor zorgen dat alle API's van de overheid op dezelfde manier werken.",
    themes: ["data-exchange", "reuse-and-development"],
    maintainer: "Logius",
  }),
  onForumList("openapi-specification", {
    id: "openapi-specification",
    name: "OpenAPI Specification",
    aliases: ["OAS"],
    summary:
      "Afspraak over hoe u opschrijft wat een API kan, zodat mensen en programma's het kunnen lezen.",
    themes: ["data-exchange", "reuse-and-development"],
  }),
  onForumList("digikoppeling", {
    id: "fsc",
    name: "FSC (Federated Service Connectivity)",
    aliases: ["FSC"],
    summary:
      "Afspraken waarmee organisaties API's van elkaar vinden, er toegang toe krijgen en het gebruik vastleggen.",
    themes: ["data-exchange"],
    maintainer: "Logius",
  }),
  onForumList("authenticatie-standaarden", {
    id: "openid-nlgov",
    name: "OpenID.NLGov",
    aliases: ["OpenID Connect NL GOV", "OIDC"],
    summary: "Afspraak over hoe iemand veilig inlogt bij een website of app van de overheid.",
    themes: ["information-security"],
    maintainer: "Logius",
  }),
  onForumList("nl-gov-assurance-profile-oauth-20", {
    id: "oauth-nlgov",
    name: "NL GOV Assurance profile for OAuth 2.0",
    aliases: ["OAuth", "OAuth-NL-profiel"],
    summary:
      "Afspraak over hoe een programma veilig toestemming krijgt om bij gegevens van een ander te komen.",
    themes: ["information-security"],
    maintainer: "Logius",
  }),
  onForumList("nl-gov-profile-cloudevents", {
    id: "cloudevents-nlgov",
    name: "NL GOV profile for CloudEvents",
    aliases: ["CloudEvents"],
    summary:
      "Afspraak over de vorm van een bericht dat er iets is gebeurd, zoals een verhuizing of een nieuwe zaak.",
    themes: ["data-exchange"],
    maintainer: "Logius",
  }),
  onForumList("skos", {
    id: "skos",
    name: "SKOS",
    aliases: ["Simple Knowledge Organization System"],
    summary:
      "Afspraak om woordenlijsten en begrippen zo vast te leggen dat andere systemen ze kunnen gebruiken.",
    themes: ["data-exchange", "architecture"],
  }),
  {
    id: "https-hsts",
    kind: "agreement",
    name: "HTTPS en HSTS",
    summary: "Afspraken waardoor een website altijd een beveiligde verbinding gebruikt.",
    themes: ["information-security"],
    sourceUrl: FORUM,
    source: "forum-standards-2026;waaier-words",
  },
  onListOf2022({
    id: "dmarc",
    name: "DMARC",
    summary:
      "Afspraak over wat een ontvanger doet met e-mail die niet echt van de afzender lijkt te komen.",
  }),
  onListOf2022({
    id: "dnssec",
    name: "DNSSEC",
    summary:
      "Beveiliging die controleert of een domeinnaam echt naar de juiste website of server leidt.",
  }),
  onListOf2022({
    id: "iso-27001",
    name: "ISO 27001",
    aliases: ["NEN-ISO/IEC 27001"],
    summary:
      "Norm voor hoe een organisatie de beveiliging van informatie regelt, controleert en verbetert.",
  }),
  onListOf2022({
    id: "iso-27002",
    name: "ISO 27002",
    aliases: ["NEN-ISO/IEC 27002"],
    summary: "Lijst met maatregelen waarmee een organisatie haar informatie kan beveiligen.",
  }),
  {
    id: "objecten-api-standaard",
    kind: "agreement",
    name: "Objecten API-standaard",
    aliases: ["Objecten API"],
    summary:
      "Afspraak om gegevens over allerlei objecten, zoals bomen of laadpalen, op één manier op te slaan en te delen.",
    themes: ["data-exchange", "case-management"],
    maintainer: "Open Zaak-community",
    code: "https://github.com/maykinmedia/objects-api",
    sourceUrl: VNG_API_LIST,
    source: "vng-api-standards;vng-standards;waaier-words",
  },
  {
    id: "objecttypen-api-standaard",
    kind: "agreement",
    name: "Objecttypen API-standaard",
    aliases: ["Objecttypen API"],
    summary:
      "Afspraak om vast te leggen welke gegevens bij een soort object horen, zoals bij een boom of een laadpaal.",
    themes: ["data-exchange", "case-management"],
    maintainer: "Open Zaak-community",
    code: "https://github.com/maykinmedia/objecttypes-api",
    sourceUrl: VNG_API_LIST,
    source: "vng-api-standards;vng-standards;waaier-words",
  },
  {
    id: "verwerkersovereenkomst",
    kind: "agreement",
    name: "Standaard Verwerkersovereenkomst Gemeenten",
    aliases: ["VWO", "verwerkersovereenkomst"],
    summary:
      "Vaste overeenkomst tussen een gemeente en een leverancier die voor haar persoonsgegevens verwerkt.",
    themes: ["information-security", "finance-and-procurement"],
    maintainer: "VNG",
    link: "https://www.informatiebeveiligingsdienst.nl/project/verwerkersovereenkomst-gemeenten/",
    sourceUrl: "https://vng.nl/brieven/gemeentelijke-verwerkersovereenkomst-verbindend-per-112020",
    source: "vng-letter-19-033;waaier-words",
  },
  {
    id: "aansluiting-ibd",
    kind: "agreement",
    name: "Aansluiting bij de Informatiebeveiligingsdienst",
    aliases: ["Aansluiting IBD"],
    summary:
      "Afspraak dat elke gemeente meedoet met de Informatiebeveiligingsdienst voor gemeenten.",
    themes: ["information-security"],
    maintainer: "VNG",
    sourceUrl: VNG,
    source: "vng-standards;waaier-words",
  },
  {
    id: "modelverordeningen",
    kind: "agreement",
    name: "Modelverordeningen van de VNG",
    aliases: ["modelverordening"],
    summary: "Voorbeelden van verordeningen die een gemeenteraad kan overnemen en aanpassen.",
    themes: ["legislation", "politics"],
    maintainer: "VNG",
    link: "https://vng.nl/rubrieken/onderwerpen/modelverordeningen",
    sourceUrl: VNG,
    source: "vng-standards;waaier-words",
  },
];
