/**
 * One thing, found twice: a collected solution and the element of GEMMA that is the same. One entry is
 * left, with the id of the solution. The collection names the element itself for most of them; why the
 * others are the same stands beside them.
 */
type Pair = readonly [solution: string, gemmaName: string];

export const FOLDED_STANDARDS: readonly Pair[] = [
  ["autorisaties-api", "Autorisaties API-standaard"],
  ["besluiten-api", "Besluiten API-standaard"],
  ["catalogi-api", "Catalogi API-standaard"],
  ["digikoppeling", "Digikoppeling WUS"],
  ["documenten-api", "Documenten API-standaard"],
  // GEMMA points at the pages of this repository.
  ["haal-centraal-bewoning", "BRP Bewoning API-standaard"],
  // The pages that GEMMA points at are those of this specification at the Kadaster.
  ["haal-centraal-brk", "BRK bevragen API-standaard"],
  // GEMMA points at the pages of this repository.
  ["haal-centraal-brp", "BRP Personen bevragen API-standaard"],
  // GEMMA points at the pages of this repository.
  ["haal-centraal-tabellen", "BRP Tabellen API-standaard"],
  ["ijw", "iJw voor gemeenten"],
  ["iwmo", "iWmo voor gemeenten"],
  ["mdto", "MDTO Metagegevensschema"],
  // GEMMA points at this repository.
  ["ods-raadsinformatie", "Open Raadsinformatie API-standaard"],
  ["peppol", "Peppol en SimplerInvoicing (e-Factureren)"],
  ["prefill-eform", "Prefill eFormulieren services"],
  // GEMMA points at the pages of this repository.
  ["regels-bij-activiteiten", "Regels bij activiteiten API-standaard"],
  ["rgbz", "RGBZ"],
  ["rsgb", "RSGB"],
  ["samenwerkende-catalogi-std", "Samenwerkende Catalogi"],
  ["stop", "STOP - Officiele Publicaties"],
  ["sttr", "STTR - Toepasbare Regels"],
  ["stuf-bg", "StUF BG"],
  ["stuf-zkn", "StUF ZKN"],
  // GEMMA points at this repository.
  ["verwerkingenlogging", "Verwerkingenlogging API-standaard"],
  // This repository specifies the lists and the selection list in one API, as GEMMA describes it.
  ["vng-referentielijsten", "Referentielijsten en Selectielijst API-standaard"],
  ["zaken-api", "Zaken API-standaard"],
];

export const FOLDED_PROVISIONS: readonly Pair[] = [
  ["brk", "BRK - Basisregistratie Kadaster"],
  ["bro", "BRO - Basisregistratie Ondergrond"],
  ["brv", "BRV - Basisregistratie Voertuigen"],
  ["cvgg", "Centrale Voorziening Geluid Gegevens (CVGG)"],
  ["digid", "DigiD"],
  ["digilevering", "Digilevering"],
  ["digimelding", "Digimelding"],
  ["digipoort", "Digipoort"],
  ["drop", "DROP - Decentrale Regelgeving en Officiële Publicaties"],
  ["eherkenning", "E-herkenning voor bedrijven"],
  ["gemmaonline", "gemmaonline.nl"],
  ["ggk", "GGK - Gemeentelijk Gegevensknooppunt"],
  ["jubes", "JUBES - JUstitie BErichten Service"],
  ["klic", "KLIC service - Kabels en Leidingen"],
  ["knoop", "KNOOP- Gegevensknooppunt voor (Basis)registraties"],
  ["lv-bag", "LV-BAG - Basisregistratie Adressen en Gebouwen"],
  ["lv-bgt", "LV-BGT - Basisregistratie Grootschalige Topografie"],
  ["lv-woz", "LV-WOZ - Basisregistratie Waardering Onroerende Zaken"],
  ["mijn-pgb", "Mijn PGB portaal"],
  ["mijnoverheid", "MijnOverheid.nl"],
  ["nhr", "NHR - Handelsregister"],
  ["npr", "Nationaal Parkeer Register"],
  ["ondernemersplein", "Ondernemersplein.nl"],
  // The same site: zoek.openraadsinformatie.nl.
  ["open-raadsinformatie", "zoek.openraadsinformatie.nl"],
  ["overheid-nl", "Overheid.nl"],
  ["pdok", "PDOK - Publieke Dienstverlening op de Kaart"],
  ["regelhulp", "Regelhulp.nl"],
  ["rev", "Register Externe Veiligheid (REV)"],
  ["rni", "RNI - Registratie Niet Ingezetenen"],
  ["samenwerkende-catalogi", "Samenwerkende Catalogi verwijsregister"],
  // The same service; the solution is its new version.
  ["softwarecatalogus", "Softwarecatalogus.nl"],
  ["suwinet", "DKD - Digitaal Klant Dossier (Suwinet)"],
  ["svb-bgt", "SVB-BGT services en portaal"],
  ["vish", "VISH"],
  ["waarstaatjegemeente", "Waarstaatjegemeente.nl"],
];
