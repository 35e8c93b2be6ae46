/** The pages of the site that search can find besides organisations: their names and the words people use for them. */
export const pages = [
  {
    id: "map",
    nl: "Kaart van gemeenten",
    en: "Map of municipalities",
    words: "kaart map zeshoek hexagon groei growth inwoners population",
  },
  {
    id: "catalogue",
    nl: "Catalogus",
    en: "Catalogue",
    words: "oplossingen lijst overzicht software standaarden solutions list",
  },
  {
    id: "components",
    nl: "Referentiecomponenten",
    en: "Reference components",
    words: "gemma component architectuur architecture",
  },
  {
    id: "bindingLevels",
    nl: "De drie niveaus van een afspraak",
    en: "The three levels of an agreement",
    words: "bindend verplicht aanbevolen pas toe of leg uit comply or explain",
  },
  {
    id: "organisations",
    nl: "Organisaties",
    en: "Organisations",
    words: "lijst overzicht gemeenten provincies waterschappen directory list",
  },
  {
    id: "reorganisations",
    nl: "Herindelingen",
    en: "Reorganisations",
    words: "herindeling fusie samenvoeging opgeheven merger mergers",
  },
  {
    id: "compare",
    nl: "Vergelijken",
    en: "Compare",
    words: "vergelijk verschil compare difference",
  },
  {
    id: "sources",
    nl: "Bronnen en peildatums",
    en: "Sources and reference dates",
    words: "bron herkomst licentie data cbs download source licence",
  },
  { id: "api", nl: "API", en: "API", words: "koppeling openapi rest csv json developer" },
  {
    id: "help",
    nl: "Help",
    en: "Help",
    words: "hulp uitleg hoe werkt toetsenbord help keyboard",
  },
  {
    id: "contact",
    nl: "Contact",
    en: "Contact",
    words: "vraag mail fout klopt niet question error",
  },
  {
    id: "accessibility",
    nl: "Toegankelijkheid",
    en: "Accessibility",
    words: "toegankelijkheidsverklaring wcag schermlezer screen reader",
  },
  {
    id: "privacy",
    nl: "Privacy",
    en: "Privacy",
    words: "avg persoonsgegevens cookies gdpr personal data",
  },
  { id: "about", nl: "Over Waaier", en: "About Waaier", words: "wat is waaier about vereniging" },
] as const;
