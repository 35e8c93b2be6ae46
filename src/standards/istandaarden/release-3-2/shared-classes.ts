import { optional, sharedClass } from "../notation.ts";
import type { Family } from "./families.ts";
import * as value from "./values.ts";

// The classes of the base schema of iWmo and iJw 3.2 (CDT: complex datatype).

const achternaam = sharedClass("CDT_Achternaam", {
  Achternaam: value.naam,
  Voorvoegsel: optional(value.voorvoegsel),
});

const huis = sharedClass("CDT_Huis", {
  Huisnummer: value.huisnummer,
  Huisletter: optional(value.huisletter),
  HuisnummerToevoeging: optional(value.huisnummerToevoeging),
  AanduidingWoonadres: optional(value.aanduidingWoonadres),
});

const telefoon = sharedClass("CDT_Telefoon", {
  Telefoonnummer: value.telefoonnummer,
  Landnummer: value.landnummer,
});

export const adres = sharedClass("CDT_Adres", {
  Huis: optional(huis),
  Postcode: optional(value.postcode),
  Straatnaam: optional(value.straatnaam),
  Plaatsnaam: optional(value.plaatsnaam),
  LandCode: optional(value.landCode),
});

export const bedragMetDC = sharedClass("CDT_BedragMetDC", {
  Bedrag: value.bedrag,
  DebetCredit: value.debetCredit,
});

export const berichtIdentificatie = sharedClass("CDT_BerichtIdentificatie", {
  Identificatie: value.identificatieBericht,
  Dagtekening: value.datum,
});

export const communicatie = sharedClass("CDT_Communicatie", {
  Vorm: value.communicatievorm,
  Taal: optional(value.taal),
});

export const geboortedatum = sharedClass("CDT_Geboortedatum", {
  Datum: value.datum,
  DatumGebruik: optional(value.datumGebruik),
});

export const geslotenPeriode = sharedClass("CDT_GeslotenPeriode", {
  Begindatum: value.datum,
  Einddatum: value.datum,
});

export const omvang = sharedClass("CDT_Omvang", {
  Volume: value.volume,
  Eenheid: value.eenheid,
  Frequentie: value.frequentie,
});

export const openPeriode = sharedClass("CDT_OpenPeriode", {
  Begindatum: optional(value.datum),
  Einddatum: optional(value.datum),
});

export const product = ({ productCategorie }: Family) =>
  sharedClass("CDT_Product", {
    Categorie: productCategorie,
    Code: optional(value.productCode),
  });

export const referentie = sharedClass("CDT_Referentie", {
  ReferentieNummer: value.referentieNummer,
  VorigReferentieNummer: optional(value.referentieNummer),
});

export const telefoonnummers = sharedClass("CDT_Telefoonnummers", {
  Telefoon01: telefoon,
  Telefoon02: optional(telefoon),
});

export const totaalBedragMetDC = sharedClass("CDT_TotaalBedragMetDC", {
  TotaalBedrag: value.totaalBedrag,
  DebetCredit: value.debetCredit,
});

export const verkorteNaam = sharedClass("CDT_VerkorteNaam", {
  Geslachtsnaam: achternaam,
  Voornamen: optional(value.naam),
  Voorletters: optional(value.voorletters),
});

export const verwijzer = sharedClass("CDT_Verwijzer", {
  Type: value.typeVerwijzer,
  Naam: optional(value.naamVerwijzer),
  ZorgverlenerCode: optional(value.agbCode),
});

export const volledigeNaam = sharedClass("CDT_VolledigeNaam", {
  Geslachtsnaam: achternaam,
  Partnernaam: optional(achternaam),
  Voornamen: optional(value.naam),
  Voorletters: optional(value.voorletters),
  NaamGebruik: value.naamGebruik,
});

export const xsdVersie = sharedClass("CDT_XsdVersie", {
  BasisschemaXsdVersie: value.versie,
  BerichtXsdVersie: value.versie,
});
