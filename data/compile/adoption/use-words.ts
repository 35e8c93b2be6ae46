/** What the collection writes, and what we make of it. A word that is not here stops the compilation. */

interface Role {
  readonly kind: string;
  readonly status?: string;
  readonly note?: string;
}

/** That something is used says nothing of how far it is: the status is blank unless the source gives it. */
export const ROLES: Readonly<Record<string, Role>> = {
  gebruiker: { kind: "user" },
  "gebruiker (productie)": { kind: "user", status: "in-production" },
  "gebruiker (acceptatie)": {
    kind: "user",
    status: "planned",
    note: "Volgens de bron was het nog in acceptatie.",
  },
  "gebruiker en ontwikkelaar": { kind: "user", note: "Volgens de bron ook de maker." },
  "gebruiker of partner": { kind: "user-or-partner" },
  ontwikkelaar: { kind: "developer" },
  medeontwikkelaar: { kind: "co-developer" },
  medefinancier: { kind: "financer" },
  opdrachtgever: { kind: "client" },
  "opdrachtgever (via Dimpact)": {
    kind: "client",
    note: "Volgens de bron opdrachtgever via Dimpact.",
  },
  initiatiefnemer: { kind: "initiator" },
  deelnemer: { kind: "participant" },
  "deelnemer aanbesteding": { kind: "tender-participant" },
  "publiceert broncode": { kind: "publishes-code" },
  "beheert code-organisatie": { kind: "manages-code" },
  "configuratie aanwezig": { kind: "configuration-seen" },
  "thema aanwezig": { kind: "theme-seen" },
};

/** It says that the papers of a council are collected by others, not that a municipality chose anything. */
export const COUNCIL_INFORMATION = "raadsinformatie ontsloten";

export const CERTAINTIES: Readonly<Record<string, string>> = {
  hoog: "high",
  middel: "middle",
  laag: "low",
};

export const EVIDENCE: Readonly<Record<string, string>> = {
  "usedBy in publiccode.yml": "publiccode-used-by",
  README: "readme",
  "README-tabel gebruikers": "readme-table",
  "AUTHORS.md": "authors-file",
  "STAKEHOLDERS.md": "stakeholders-file",
  "documentatie: projectteam": "project-team-page",
  "documentatie: financiers": "financers-page",
  "documentatie: i4Sociaal-gemeenten": "clients-page",
  "gebruikersdocumentatie: koppelingen": "user-documentation",
  "logo op projectsite": "logo",
  webpagina: "web-page",
  "publishers.json": "publishers-list",
  configuratiebestand: "site-configuration",
  "map met ontwerp-tokens": "design-tokens",
};

/** Remarks of the collection in our own sentences. */
export const REMARKS: Readonly<Record<string, string>> = {
  "": "",
  "Uden is per 1-1-2022 opgegaan in Maashorst":
    "De bron noemt Uden, dat op 1 januari 2022 opging in Maashorst.",
  "spelfout in bron: Haarlen": "De bron schrijft Haarlen.",
  "tekst noemt tien gemeenten, de lijst telt er zestien":
    "De bron spreekt van tien gemeenten en noemt er zestien.",
  "lijst lijkt standaardtekst van de leverancier (identiek in meerdere componenten)":
    "Dezelfde lijst staat bij meer onderdelen van deze leverancier, dus het is niet zeker.",
  "thema in gedeelde repository; soms afgeleid van de website, geen bewijs van productiegebruik":
    "De huisstijl staat in een gedeelde verzameling. Dat zegt niet dat het in gebruik is.",
  "siteconfiguratie in broncode; productiestatus niet vermeld":
    "De broncode heeft een configuratie voor een site. Of die in gebruik is, staat er niet bij.",
  "logo op signalen.org; mate van gebruik niet vermeld":
    "Het logo stond op de site. Of en hoe het werd gebruikt, stond er niet bij.",
  "via SED organisatie": "Via SED organisatie.",
  "via samenwerkingsverband RID De Liemers": "Via de samenwerking RID De Liemers.",
  "Dinkelland en Tubbergen": "Voor Dinkelland en Tubbergen.",
  "ontwikkeling eerste versie samen met VNG, Dimpact en Novum":
    "De eerste versie is gemaakt met VNG, Dimpact en Novum.",
  "code-organisatie OpenWebconcept staat op naam van gemeente Buren":
    "De plek van OpenWebconcept staat op naam van deze gemeente.",
  klanttevredenheidsonderzoek: "De bron noemt een onderzoek onder melders.",
  "koppeling MOON": "De bron noemt de koppeling MOON.",
  "koppeling MOON; koppeling afval": "De bron noemt de koppelingen MOON en afval.",
  "koppeling Saver": "De bron noemt de koppeling Saver.",
  "koppeling TechView": "De bron noemt de koppeling TechView.",
  "koppeling afval": "De bron noemt een koppeling voor afval.",
  "koppeling openbare verlichting": "De bron noemt een koppeling voor straatlampen.",
  "koppeling openbare verlichting; afval": "De bron noemt koppelingen voor straatlampen en afval.",
  "koppeling riolering": "De bron noemt een koppeling voor riolering.",
  "koppeling zaaksysteem; klanttevredenheid":
    "De bron noemt een koppeling met het zaaksysteem en een onderzoek onder melders.",
};

/** Partnerships that are one of our bodies for certain, by the name in the collection. */
export const PARTNERSHIPS: Readonly<Record<string, string>> = {
  // The only body with this name, and the source says: Dinkelland and Tubbergen.
  Noaberkracht: "Noaberkracht Dinkelland Tubbergen",
  "SED organisatie": "SED organisatie",
  // The register writes it without the hyphen.
  "Werkorganisatie Druten-Wijchen": "Werkorganisatie Druten Wijchen",
};
