import { put, remove } from "../cases/technical/sides.ts";
import { type Chosen, chosen } from "./chosen.ts";

const lines = "Declaratie/Clienten[1]/Prestaties";
const request = "Client/Verzoek";
const born = "Client/Geboortedatum";

/** What is asked to change of an assignment, as a 317 has it. */
const change = {
  ToewijzingNummer: 7002,
  GewensteIngangsdatum: "2026-12-01",
  Einddatum: "2027-11-30",
  Omvang: { Volume: 120, Eenheid: "01", Frequentie: "2" },
};

export const chosenTechnical: readonly Chosen[] = [
  chosen("TR002", "WMO305", "120 years and a day", (all) =>
    put(all, born, { Datum: "1967-08-13" }),
  ),
  chosen("TR006", "WMO301", "nothing but a mail address", (all) =>
    put(all, "Client/Contactgegevens[1]", {
      Telefoon: { Telefoon01: { Telefoonnummer: "0301234567", Landnummer: "+31" } },
    }),
  ),
  chosen("TR018", "WMO307", "ends the day before it began", (all) =>
    put(all, "Client/StopProducten[1]", { Einddatum: "2026-11-16" }),
  ),
  chosen("TR061", "WMO301", "a temporary address alone", (all) =>
    put(all, "Client/Contactgegevens[1]", { Soort: "01" }),
  ),
  chosen("TR101", "WMO301", "two contacts of one kind", (all) =>
    put(all, "Client/Contactgegevens[2]", { Soort: "03" }),
  ),
  chosen("TR134", "WMO305", "client born the day after", (all) =>
    put(all, born, { Datum: "1967-08-13" }),
  ),
  chosen("TR135", "WMO305", "sent tomorrow", (all) =>
    put(all, "Header/BerichtIdentificatie", { Dagtekening: "2026-11-20" }),
  ),
  chosen("TR137", "WMO323", "product ends the day after", (all) =>
    put(all, `${lines}[1]/ProductPeriode`, { Einddatum: "2026-11-20" }),
  ),
  chosen("TR302", "WMO301", "begins on the last day of the other", (all) =>
    put(all, "Client/ToegewezenProducten[2]", { Ingangsdatum: "2027-11-01" }),
  ),
  chosen("TR315", "WMO323", "one line credited twice", (all) =>
    put(all, `${lines}[3]/ProductReferentie`, { VorigReferentieNummer: "R9" }),
  ),
  chosen("TR316", "WMO323", "a credit after its debit", (all) =>
    put(all, `${lines}[2]/ProductReferentie`, { VorigReferentieNummer: "R0" }),
  ),
  chosen("TR335", "WMO323", "five years and a day", (all) =>
    put(all, `${lines}[1]/ProductPeriode`, { Einddatum: "2021-11-20" }),
  ),
  chosen("TR342", "WMO325", "a cent too much is granted", (all) =>
    put(all, "DeclaratieAntwoord/TotaalToegekendBedrag", { TotaalBedrag: 0 }),
  ),
  chosen("TR352", "WMO317", "nothing but new products", (all) =>
    put(all, request, { OngewijzigdeProducten: [{ ToewijzingNummer: 7001 }] }),
  ),
  chosen("TR353", "WMO317", "all stays as it is", (all) =>
    put(all, request, { TeWijzigenProducten: [change] }),
  ),
  chosen("TR358", "WMO323", "a cent too much", (all) =>
    put(all, "Declaratie/TotaalIngediendBedrag", { TotaalBedrag: 8500 }),
  ),
  chosen("TR377", "JW319", "rejected for residence, without where", (all) =>
    put(all, "Antwoord", { Woonplaatsbeginsel: { Gemeente: "0384" } }),
  ),
  chosen("TR378", "WMO305", "never a municipality", (all) =>
    put(all, "Header", { Ontvanger: "0384" }),
  ),
  chosen("TR380", "WMO317", "wished for that day", (all) =>
    put(all, `${request}/NieuweProducten[1]`, { GewensteIngangsdatum: "2026-11-21" }),
  ),
  chosen("TR383", "WMO315", "two products with one reference (TR101 too)", (all) =>
    put(all, "Client/AangevraagdeProducten[2]", { ReferentieAanbieder: "V2" }),
  ),
  chosen("TR386", "WMO315", "begins on the last day of the other", (all) =>
    put(all, "Client/AangevraagdeProducten[2]", { ToewijzingIngangsdatum: "2027-12-01" }),
  ),
  chosen("TR409", "JW319", "not rejected, with where", (all) =>
    remove(all, "Antwoord", "Woonplaatsbeginsel"),
  ),
  chosen("TR410", "WMO317", "begins on the last day of the other", (all) =>
    put(all, `${request}/NieuweProducten[2]`, { GewensteIngangsdatum: "2027-12-01" }),
  ),
  chosen("TR416", "WMO323", "two debits of one product and period", (all) =>
    put(all, `${lines}[2]/ProductPeriode`, { Begindatum: "2026-09-01", Einddatum: "2026-09-30" }),
  ),
];
