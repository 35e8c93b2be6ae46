/** The same name for two things would tell a reader nothing: a register and its standard, a service and its interface. */
export const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ["samenwerkende-catalogi", "Samenwerkende Catalogi verwijsregister"],
  ["digimelding-koppelvlak", "Digimelding koppelvlak"],
]);

/** The id of a standard whose name was given to something else already. */
export const OTHER_IDS: ReadonlyMap<string, string> = new Map([
  ["Digimelding", "digimelding-koppelvlak"],
]);

/** A page of the VNG names this programme; the collection had it without an address. */
export const MISSING_SOURCE_URLS: ReadonlyMap<string, string> = new Map([
  ["transitie-common-ground", "https://vng.nl/artikelen/kadernota-2025-2028"],
]);

/** Who maintains a standard, where GEMMA writes it otherwise: an abbreviation in the wrong cell, or nobody. */
export const MAINTAINERS: ReadonlyMap<string, string> = new Map([
  ["DBK", "Geonovum"],
  ["Geen", ""],
  ["Onbekend, was Lost Lemon", ""],
  ["VNG Realisatie a.i.", "VNG Realisatie"],
  [
    "STichting Open Standaarden Afval en Grondstoffen",
    "Stichting Open Standaarden Afval en Grondstoffen",
  ],
]);

/** The other half of that exchange of cells. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([["Geonovum", "DBK"]]);

interface Owner {
  readonly owner: string;
  readonly maintainer?: string;
}

/** The collection writes a role behind some owners. A user or a maintainer is no owner. */
export const OWNERS: ReadonlyMap<string, Owner> = new Map([
  ["BRP-API (Ministerie van BZK)", { owner: "Ministerie van BZK" }],
  ["Gemeente Utrecht (gebruiker)", { owner: "" }],
  ["Geonovum (repository-eigenaar)", { owner: "Geonovum" }],
  ["ICTU (code-organisatie volgens DON)", { owner: "", maintainer: "ICTU" }],
  ["Logius (afsprakenstelsel)", { owner: "", maintainer: "Logius" }],
  ["Logius (beheerder koppelvlak)", { owner: "", maintainer: "Logius" }],
  ["NL Design System-community (ICTU)", { owner: "NL Design System-community" }],
  ["Open State Foundation (broncode)", { owner: "", maintainer: "Open State Foundation" }],
  [
    "Signalen-community (Gemeente Amsterdam initiatiefnemer)",
    { owner: "Signalen-community", maintainer: "" },
  ],
  ["VNG Realisatie (repository)", { owner: "" }],
  ["VWS / ICTU", { owner: "Ministerie van VWS", maintainer: "ICTU" }],
  [
    "community (voorheen Foundation for Public Code)",
    { owner: "Gemeenschap (voorheen Foundation for Public Code)" },
  ],
  [
    "stakeholders (o.a. Dimpact, SED, Utrecht, Den Haag, Rotterdam)",
    { owner: "Meer organisaties, waaronder Dimpact, SED, Utrecht, Den Haag en Rotterdam" },
  ],
]);

/** Abbreviations and names in common use that no source gives. */
export const EXTRA_ALIASES: Readonly<Record<string, readonly string[]>> = {
  adl: ["ADL", "Authorization Decision Log"],
  amt: ["Algoritmemanagement-toolkit"],
  bio2: ["BIO", "BIO2"],
  bptl: ["BPTL"],
  cvgg: ["CVGG"],
  ddas: ["DDAS"],
  dego: ["DEGO"],
  "dido-data": ["DiDo"],
  "dido-dienstverlening": ["DIDO"],
  "dsh-bijstand": ["Sturen op bijstand"],
  "en16931-nl-cius-e-factureren": ["NLCIUS"],
  ftv: ["FTV"],
  gemma: ["GEMMA"],
  ggi: ["GGI"],
  ggk: ["GGK"],
  ggm: ["GGM"],
  gibit: ["GIBIT", "Gemeentelijke Inkoopvoorwaarden bij IT"],
  "gpp-app": ["Generiek Publicatieplatform Woo"],
  "gpp-publicatiebank": ["Generiek Publicatieplatform Woo"],
  "gt-mobiele-communicatie": ["GT"],
  ibd: ["IBD", "Informatiebeveiligingsdienst"],
  kiss: ["KISS"],
  "logboek-dataverwerkingen": ["LDV"],
  "lv-bag": ["BAG"],
  "lv-bgt": ["BGT"],
  "lv-woz": ["WOZ"],
  mdto: ["MDTO"],
  "mijn-pgb": ["pgb-portaal"],
  nhr: ["NHR", "Handelsregister KVK"],
  "nl-design-system": ["NLDS"],
  "notifynl-omc": ["OMC"],
  npr: ["NPR"],
  "open-vtb": ["VTB"],
  pabc: ["PABC"],
  "par-dpia": ["DPIA", "IAMA"],
  "pdc-voor-de-sdg": ["PDC", "SDG"],
  peppol: ["Peppol BIS"],
  rawa: ["RAWA"],
  rev: ["REV"],
  stop: ["STOP"],
  sttr: ["STTR"],
  suwinet: ["Suwinet", "DKD"],
  "um-pilot": ["VUM"],
  "vroegsignalering-convenant": ["Vroegsignalering schulden"],
  "zac-utrecht": ["ZAC"],
  "zgw-standaarden": ["ZGW", "ZGW-API's"],
};
