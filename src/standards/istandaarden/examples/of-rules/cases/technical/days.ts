import type { RuleCase } from "../../case.ts";
import { put, right, wrong } from "./sides.ts";

// The plain messages bear the Dagtekening 2026-11-20.

const born = "Client/Geboortedatum";
const withBirthDate = ["WMO301", "WMO305", "WMO307", "WMO315"];
const line = "Declaratie/Clienten[1]/Prestaties[1]";
const linePath = "Declaratie/Clienten/Client[1]/Prestaties/Prestatie[1]";
const answered = "DeclaratieAntwoord/Clienten[1]/Prestaties[1]";
const answeredPath = "DeclaratieAntwoord/Clienten/Client[1]/Prestaties/Prestatie[1]";

const relative = (birthDate: string) => [
  {
    Nummer: "1",
    Soort: "10",
    Geboortedatum: { Datum: birthDate },
    Naam: { Geslachtsnaam: { Achternaam: "Wit" }, NaamGebruik: "1" },
    Contact: { Soort: "01", Telefoon: phone },
  },
];
const phone = { Telefoon01: { Telefoonnummer: "0301234567", Landnummer: "+31" } };

export const dayCases: readonly RuleCase[] = [
  ...withBirthDate.flatMap((message) => [
    wrong("TR002", message, "120 years and a day", `${born}/Datum`, (all) =>
      put(all, born, { Datum: "1906-11-19" }),
    ),
    right("TR002", message, "120 years to the day", (all) =>
      put(all, born, { Datum: "1906-11-20" }),
    ),
    right("TR002", message, "date of birth not known", (all) =>
      put(all, born, { Datum: "1900-01-01", DatumGebruik: "3" }),
    ),
    wrong("TR134", message, "client born the day after", `${born}/Datum`, (all) =>
      put(all, born, { Datum: "2026-11-21" }),
    ),
    right("TR134", message, "client born that day", (all) =>
      put(all, born, { Datum: "2026-11-20" }),
    ),
  ]),
  wrong(
    "TR134",
    "WMO301",
    "relative born the day after",
    "Client/Relaties/Relatie[1]/Geboortedatum/Datum",
    (all) => put(all, "Client", { Relaties: relative("2026-11-21") }),
  ),
  right("TR134", "WMO301", "relative born that day", (all) =>
    put(all, "Client", { Relaties: relative("2026-11-20") }),
  ),
  right("TR134", "WMO301", "an Ingangsdatum that lies ahead", (all) =>
    put(all, "Client/ToegewezenProducten[1]", { Ingangsdatum: "2027-01-01" }),
  ),
  right("TR134", "WMO307", "an Einddatum that lies ahead", (all) =>
    put(all, "Client/StopProducten[1]", { Einddatum: "2026-12-31" }),
  ),
  // A period that begins later ends later too, so that TR137 is broken with it.
  wrong(
    "TR134",
    "WMO323",
    "month of the claim lies ahead",
    "Declaratie/DeclaratiePeriode/Begindatum",
    (all) =>
      put(all, "Declaratie/DeclaratiePeriode", {
        Begindatum: "2026-12-01",
        Einddatum: "2026-12-31",
      }),
  ),
  right("TR134", "WMO323", "month of the claim ends that day", (all) => {
    put(all, "Header/BerichtIdentificatie", { Dagtekening: "2026-11-30" });
    put(all, "Declaratie/DeclaratiePeriode", { Begindatum: "2026-11-01", Einddatum: "2026-11-30" });
  }),
  wrong(
    "TR134",
    "WMO323",
    "product begins the day after",
    `${linePath}/ProductPeriode/Begindatum`,
    (all) =>
      put(all, `${line}/ProductPeriode`, { Begindatum: "2026-11-21", Einddatum: "2026-11-21" }),
  ),
  right("TR134", "WMO323", "product begins that day", (all) =>
    put(all, `${line}/ProductPeriode`, { Begindatum: "2026-11-20", Einddatum: "2026-11-20" }),
  ),
  wrong(
    "TR134",
    "WMO325",
    "product begins the day after",
    `${answeredPath}/ProductPeriode/Begindatum`,
    (all) =>
      put(all, `${answered}/ProductPeriode`, { Begindatum: "2026-11-21", Einddatum: "2026-11-21" }),
  ),
  right("TR134", "WMO325", "product begins that day", (all) =>
    put(all, `${answered}/ProductPeriode`, { Begindatum: "2026-11-20", Einddatum: "2026-11-20" }),
  ),
  wrong(
    "TR018",
    "WMO307",
    "ends the day before it began",
    "Client/StopProducten/StopProduct[1]/Einddatum",
    (all) => put(all, "Client/StopProducten[1]", { Einddatum: "2026-11-01" }),
  ),
  right("TR018", "WMO307", "one day", (all) =>
    put(all, "Client/StopProducten[1]", { Einddatum: "2026-11-02" }),
  ),
  wrong(
    "TR137",
    "WMO323",
    "month of the claim is not over",
    "Declaratie/DeclaratiePeriode/Einddatum",
    (all) =>
      put(all, "Declaratie/DeclaratiePeriode", {
        Begindatum: "2026-11-01",
        Einddatum: "2026-11-30",
      }),
  ),
  right("TR137", "WMO323", "month of the claim ends that day", (all) => {
    put(all, "Header/BerichtIdentificatie", { Dagtekening: "2026-10-31" });
  }),
  ...(
    [
      ["WMO323", line, linePath],
      ["WMO325", answered, answeredPath],
    ] as const
  ).flatMap(([message, place, path]) => [
    wrong(
      "TR137",
      message,
      "product ends the day after",
      `${path}/ProductPeriode/Einddatum`,
      (all) =>
        put(all, `${place}/ProductPeriode`, { Begindatum: "2026-11-01", Einddatum: "2026-11-21" }),
    ),
    wrong(
      "TR137",
      message,
      "product ends before it begins",
      `${path}/ProductPeriode/Einddatum`,
      (all) =>
        put(all, `${place}/ProductPeriode`, { Begindatum: "2026-10-02", Einddatum: "2026-10-01" }),
    ),
    right("TR137", message, "product ends that day", (all) =>
      put(all, `${place}/ProductPeriode`, { Begindatum: "2026-11-01", Einddatum: "2026-11-20" }),
    ),
    right("TR137", message, "product of one day", (all) =>
      put(all, `${place}/ProductPeriode`, { Begindatum: "2026-10-01", Einddatum: "2026-10-01" }),
    ),
  ]),
  wrong("TR335", "WMO323", "five years and a day", `${linePath}/ProductPeriode/Einddatum`, (all) =>
    put(all, `${line}/ProductPeriode`, { Begindatum: "2021-11-01", Einddatum: "2021-11-19" }),
  ),
  right("TR335", "WMO323", "five years to the day", (all) =>
    put(all, `${line}/ProductPeriode`, { Begindatum: "2021-11-01", Einddatum: "2021-11-20" }),
  ),
  wrong(
    "TR380",
    "WMO317",
    "wished for that day",
    "Client/Verzoek/NieuweProducten/NieuwProduct[1]/GewensteIngangsdatum",
    (all) => put(all, "Client/Verzoek/NieuweProducten[1]", { GewensteIngangsdatum: "2026-11-20" }),
  ),
  right("TR380", "WMO317", "wished for the day after", (all) =>
    put(all, "Client/Verzoek/NieuweProducten[1]", { GewensteIngangsdatum: "2026-11-21" }),
  ),
  right("TR380", "WMO317", "a change from the beginning of an assignment", (all) =>
    put(all, "Client/Verzoek/TeWijzigenProducten[1]", { GewensteIngangsdatum: "2026-01-01" }),
  ),
];
