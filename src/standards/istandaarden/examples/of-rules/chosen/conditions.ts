import { at } from "../case.ts";
import { makeBudget } from "../cases/product-places.ts";
import { put, remove } from "../cases/technical/sides.ts";
import { type Chosen, chosen } from "./chosen.ts";

const contact = "Client/Contactgegevens[2]";
const assigned = "Client/ToegewezenProducten[1]";
const asked = "Client/AangevraagdeProducten[1]";
const line = "Declaratie/Clienten[1]/Prestaties[1]";
const amount = { Omvang: { Volume: 120, Eenheid: "01", Frequentie: "2" } };

export const chosenConditions: readonly Chosen[] = [
  chosen("CD005", "WMO301", "a Postcode without a LandCode of the client", (all) =>
    put(all, `${contact}/Adres`, { LandCode: "NL" }),
  ),
  chosen("CD007", "WMO301", "an interpreter of an unknown language", (all) =>
    put(all, "Client/Communicatie", { Taal: "Zweeds" }),
  ),
  chosen("CD009", "WMO301", "a Periode of where one lives of the client", (all) =>
    remove(all, contact, "Periode"),
  ),
  chosen("CD025", "WMO301", "no Huis in the Netherlands of the client", (all) =>
    put(all, `${contact}/Adres`, { Huis: { Huisnummer: 7 } }),
  ),
  chosen("CD034", "WMO301", "no Postcode of a BRP-adres", (all) =>
    put(all, "Client/Contactgegevens[1]/Adres", { Postcode: "3524SJ", LandCode: "NL" }),
  ),
  chosen("CD041", "WMO301", "a product without an amount", (all) => put(all, assigned, amount)),
  chosen("CD043", "WMO315", "a number of a beschikking without its day", (all) =>
    put(all, asked, { BeschikkingIngangsdatum: "2026-11-01" }),
  ),
  chosen("CD060", "WMO323", "a credit that does not say of what", (all) =>
    put(all, `${line}/ProductReferentie`, { VorigReferentieNummer: "R0" }),
  ),
  chosen("CD066", "WMO315", "a huisarts with a code and a name", (all) =>
    remove(all, `${asked}/Verwijzer`, "Naam"),
  ),
  chosen("CD067", "WMO315", "a medisch specialist with neither code nor name", (all) =>
    put(all, `${asked}/Verwijzer`, { Naam: "De Vries" }),
  ),
  chosen("CD068", "WMO315", "someone who came unreferred, with a code", (all) =>
    remove(all, `${asked}/Verwijzer`, "ZorgverlenerCode"),
  ),
  chosen("CD075", "WMO301", `a Budget without an end, at ${assigned}`, (all) =>
    put(all, assigned, { Einddatum: "2027-10-31" }),
  ),
  chosen("CD076", "WMO301", `an amount per week without an end, at ${assigned}`, (all) =>
    put(all, assigned, { Einddatum: "2027-10-31" }),
  ),
  chosen("CD077", "WMO301", `an amount and a Budget, at ${assigned}`, (all) =>
    makeBudget(at(all, assigned)),
  ),
  chosen("CD078", "WMO301", `an amount and a Budget, at ${assigned}`, (all) =>
    remove(all, assigned, "Budget"),
  ),
  chosen("CD079", "WMO301", "no Product and no Budget", (all) =>
    put(all, assigned, { Product: { Categorie: "02", Code: "02A05" }, ...amount }),
  ),
  chosen("CD080", "WMO301", "an amount of a category without an end", (all) =>
    remove(all, assigned, "Omvang"),
  ),
  chosen("CD085", "WMO319", "rejected without a reason", (all) =>
    put(all, "Antwoord", { RedenAfwijzingVerzoek: "4" }),
  ),
  chosen("CD086", "WMO319", "looked at with a reason", (all) =>
    remove(all, "Antwoord", "RedenAfwijzingVerzoek"),
  ),
  chosen("CD087", "WMO323", "minutes without a tariff", (all) =>
    put(all, line, { ProductTarief: 85 }),
  ),
  chosen("CD095", "WMO315", "an amount of a category without an end", (all) =>
    remove(all, asked, "Omvang"),
  ),
  chosen("CD096", "WMO317", "an amount of a category without an end", (all) =>
    remove(all, "Client/Verzoek/NieuweProducten[1]", "Omvang"),
  ),
];
