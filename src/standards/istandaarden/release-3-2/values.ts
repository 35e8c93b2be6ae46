import { codes, date, type Pattern, text, time, whole } from "../notation.ts";
import * as lists from "./code-lists.ts";
import { countries } from "./countries.ts";
import { returnCodes } from "./return-codes.ts";

// The simple types of the base schema of iWmo and iJw 3.2 that both families share (LDT: logisch datatype).

const visibleLine: Pattern = { kind: "visible-line" };
const digits = (least: number, most: number | null = least): Pattern => ({
  kind: "digits",
  least,
  most,
});

export const aanduidingWoonadres = codes("LDT_AanduidingWoonadres", lists.aanduidingWoonadres);
export const adresSoort = codes("LDT_AdresSoort", lists.adresSoort);
export const agbCode = text("LDT_AgbCode", { most: 8 }, digits(8));
export const bedrag = whole("LDT_Bedrag", 99_999_999);
export const berichtCode = text("LDT_BerichtCode", { most: 3 });
export const berichtSubversie = whole("LDT_BerichtSubversie", 99);
export const berichtVersie = whole("LDT_BerichtVersie", 99);
export const budget = whole("LDT_Budget", 99_999_999);
export const burgerServicenummer = text("LDT_BurgerServicenummer", { most: 9 }, digits(9));
export const commentaar = text("LDT_Commentaar", { most: null }, { kind: "visible" });
export const communicatievorm = codes("LDT_Communicatievorm", lists.communicatievorm);
export const datum = date("LDT_Datum");
export const datumGebruik = codes("LDT_DatumGebruik", lists.datumGebruik);
export const debetCredit = codes("LDT_DebetCredit", lists.debetCredit);
export const eenheid = codes("LDT_Eenheid", lists.eenheid);
export const emailadres = text("LDT_Emailadres", { most: 80 }, visibleLine);
export const frequentie = codes("LDT_Frequentie", lists.frequentie);
export const gemeente = text("LDT_Gemeente", { most: null }, digits(4));
export const geslacht = codes("LDT_Geslacht", lists.geslacht);
export const huisletter = text("LDT_Huisletter", { most: 1 }, visibleLine);
export const huisnummer = whole("LDT_Huisnummer", 99_999);
export const huisnummerToevoeging = text("LDT_HuisnummerToevoeging", { most: 4 }, visibleLine);
export const identificatieBericht = text("LDT_IdentificatieBericht", { most: 12 }, visibleLine);
export const identificatieDeclaratie = text("LDT_IdentificatieDeclaratie", { most: 12 });
export const jaNee = codes("LDT_JaNee", lists.jaNee);
export const juridischeStatus = codes("LDT_JuridischeStatus", lists.juridischeStatus);
export const landCode = codes("LDT_LandCode", countries);
export const landnummer = text("LDT_Landnummer", { most: 4 }, visibleLine);
export const naam = text("LDT_Naam", { most: 200 }, visibleLine);
export const naamGebruik = codes("LDT_NaamGebruik", lists.naamGebruik);
export const naamVerwijzer = text("LDT_NaamVerwijzer", { most: 64 }, visibleLine);
export const nummer = whole("LDT_Nummer", 999_999_999);
export const organisatienaam = text("LDT_Organisatienaam", { most: 35 }, visibleLine);
export const persoonsid = text("LDT_Persoonsid", { most: 20 }, visibleLine);
export const plaatsnaam = text("LDT_Plaatsnaam", { most: 80 }, visibleLine);
export const postcode = text("LDT_Postcode", { most: 8 }, visibleLine);
export const productCode = text("LDT_ProductCode", { most: 5 }, visibleLine);
export const redenAfwijzingVerzoek = codes(
  "LDT_RedenAfwijzingVerzoek",
  lists.redenAfwijzingVerzoek,
);
export const redenVerzoek = codes("LDT_RedenVerzoek", lists.redenVerzoek);
export const redenWijziging = codes("LDT_RedenWijziging", lists.redenWijziging);
export const referentie = text("LDT_Referentie", { most: 36 }, visibleLine);
export const referentieNummer = text("LDT_ReferentieNummer", { most: 20 });
export const relatieVolgorde = whole("LDT_RelatieVolgorde", 99);
export const retourCode = codes("LDT_RetourCode", returnCodes);
export const soortRelatie = codes("LDT_SoortRelatie", lists.soortRelatie);
export const statusAanlevering = codes("LDT_StatusAanlevering", lists.statusAanlevering);
export const straatnaam = text("LDT_Straatnaam", { most: 24 }, visibleLine);
export const taal = text("LDT_Taal", { most: 25 }, visibleLine);
export const telefoonnummer = text("LDT_Telefoonnummer", { most: 15 }, digits(0, null));
export const tijd = time("LDT_Tijd");
export const totaalBedrag = whole("LDT_TotaalBedrag", 999_999_999_999);
export const typeVerwijzer = codes("LDT_TypeVerwijzer", lists.typeVerwijzer);
export const versie = text("LDT_Versie", { most: null }, { kind: "version" });
export const verzoekAntwoord = codes("LDT_VerzoekAntwoord", lists.verzoekAntwoord);
export const volume = whole("LDT_Volume", 99_999_999);
export const voorletters = text("LDT_Voorletters", { most: 6 }, { kind: "letters" });
export const voorvoegsel = text("LDT_Voorvoegsel", { most: 10 }, visibleLine);
export const wettelijkeVertegenwoordiging = codes(
  "LDT_WettelijkeVertegenwoordiging",
  lists.wettelijkeVertegenwoordiging,
);
