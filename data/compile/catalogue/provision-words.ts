interface Provision {
  readonly kind: "service" | "data";
  readonly themes: readonly string[];
  readonly summary: string;
}

/**
 * National provisions of GEMMA that are not among the collected solutions, by their GEMMA name and in our
 * own words. One without such words is left out: it has neither a description nor an address.
 */
export const PROVISION_WORDS: Readonly<Record<string, Provision>> = {
  "Antwoord voor Bedrijven (en berichtenbox)": {
    kind: "service",
    themes: ["service-delivery"],
    summary:
      "Landelijke site met uitleg voor ondernemers en een postvak voor berichten van de overheid.",
  },
  "Beheerportaal BRK-PB": {
    kind: "service",
    themes: ["geo-and-base-registers"],
    summary: "Website waarop gemeenten vastleggen welke beperkingen er op een perceel rusten.",
  },
  "BRI - Basisregistratie Inkomen": {
    kind: "data",
    themes: ["geo-and-base-registers", "social-domain"],
    summary:
      "Landelijke registratie van inkomens, die overheden gebruiken voor toeslagen, belastingen en bijdragen.",
  },
  "BRK-PB - Basisregistratie Kadaster Publiekrechtelijke Beperkingenbesluiten": {
    kind: "data",
    themes: ["geo-and-base-registers", "physical-domain"],
    summary:
      "Landelijk overzicht van wat de overheid bij een perceel of gebouw heeft beperkt, zoals bij een monument.",
  },
  "BRT - Basisregistratie Topografie": {
    kind: "data",
    themes: ["geo-and-base-registers"],
    summary: "Digitale kaarten van heel Nederland, van het Kadaster, op verschillende schalen.",
  },
  "Certificering/PKI-overheid": {
    kind: "service",
    themes: ["information-security"],
    summary:
      "Stelsel van certificaten waarmee overheden veilig verbinding maken en digitaal ondertekenen.",
  },
  "GBA-V (Verstrekkingsvoorziening)": {
    kind: "service",
    themes: ["civil-affairs", "geo-and-base-registers"],
    summary: "Landelijke plek waar overheden persoonsgegevens van inwoners opvragen.",
  },
  "Innen eigen bijdrage Wmo en Wtcg (CAK)": {
    kind: "service",
    themes: ["social-domain"],
    summary:
      "Het CAK rekent uit wat inwoners zelf betalen voor hulp uit de Wmo en haalt dat bedrag op.",
  },
  "Loket voortijdig schoolverlater (RMC)": {
    kind: "service",
    themes: ["social-domain"],
    summary: "Regionaal loket dat jongeren zonder diploma helpt terug te gaan naar school of werk.",
  },
  "OLO - OmgevingsLoket Online": {
    kind: "service",
    themes: ["physical-domain"],
    summary:
      "Landelijk loket om een vergunning aan te vragen onder de Wabo, de voorloper van de Omgevingswet.",
  },
  "PIVA - Persoonsinformatie-voorziening Nederlandse Antillen en Aruba": {
    kind: "service",
    themes: ["civil-affairs"],
    summary:
      "Voorziening om persoonsgegevens uit te wisselen met de Caribische delen van het Koninkrijk.",
  },
  PLOOI: {
    kind: "service",
    themes: ["openness"],
    summary:
      "Landelijk platform dat bedoeld is om overheidsinformatie op één plek openbaar te maken.",
  },
  "Polisadministratie (doorontwikkeling naar BLAU opgeschort)": {
    kind: "data",
    themes: ["social-domain", "geo-and-base-registers"],
    summary: "Landelijke registratie van lonen, uitkeringen en dienstverbanden.",
  },
  "Risicokaart.nl": {
    kind: "service",
    themes: ["public-safety"],
    summary:
      "Kaart waarop inwoners zien welke gevaren er in hun buurt zijn, zoals overstroming of ontploffing.",
  },
  "Risicoregister gevaarlijke stoffen": {
    kind: "data",
    themes: ["public-safety", "physical-domain"],
    summary: "Landelijk register van plaatsen waar gevaarlijke stoffen zijn.",
  },
  "Ruimtelijke plannen": {
    kind: "data",
    themes: ["physical-domain", "geo-and-base-registers"],
    summary:
      "Landelijke verzameling van bestemmingsplannen en andere plannen voor de inrichting van Nederland.",
  },
  "TMV - GBA Terugmeldvoorziening": {
    kind: "service",
    themes: ["civil-affairs"],
    summary:
      "Voorziening waarmee overheden aan een gemeente melden dat een persoonsgegeven misschien fout is.",
  },
  Werkgeversinstrumentgids: {
    kind: "service",
    themes: ["social-domain"],
    summary: "Overzicht van regelingen die helpen als een werkgever iemand aanneemt.",
  },
  Werkzoekendeninstrumentgids: {
    kind: "service",
    themes: ["social-domain"],
    summary: "Overzicht van hulp en regelingen voor wie werk zoekt, alleen voor wie hen begeleidt.",
  },
};
