import { put } from "../cases/technical/sides.ts";
import { type Chosen, chosen } from "./chosen.ts";

const assigned = "Client/ToegewezenProducten[1]";
const asked = "Client/AangevraagdeProducten[1]";
const period = "Declaratie/DeclaratiePeriode";
const line = "Declaratie/Clienten[1]/Prestaties[1]";

export const chosenConstraints: readonly Chosen[] = [
  chosen("CS002", "WMO305", "the last digit one too high", (all) =>
    put(all, "Client", { Bsn: "999900006" }),
  ),
  chosen("CS003", "WMO301", `the end a day before the begin, at ${assigned}`, (all) =>
    put(all, assigned, { Einddatum: "2027-10-31" }),
  ),
  chosen("CS050", "WMO301", "NaamGebruik 2 without a Partnernaam, of a Client", (all) =>
    put(all, "Client/Naam", { NaamGebruik: "1" }),
  ),
  chosen("CS058", "WMO305", "StatusAanlevering 2", (all) =>
    put(all, "Client/StartProducten[1]", { StatusAanlevering: "1" }),
  ),
  chosen("CS089", "WMO301", "3524 SJ in NL of the client", (all) =>
    put(all, "Client/Contactgegevens[2]/Adres", { Postcode: "3524SJ" }),
  ),
  chosen("CS100", "WMO323", "a DeclaratiePeriode from 2020-12-01 to 2020-12-31", (all) =>
    put(all, period, { Begindatum: "2021-01-01", Einddatum: "2021-01-31" }),
  ),
  chosen("CS139", "WMO305", "1967-08-13 with DatumGebruik 1, of a Client", (all) =>
    put(all, "Client/Geboortedatum", { Datum: "1967-08-01" }),
  ),
  chosen("CS318", "WMO301", "NaamGebruik 6 without a Partnernaam, of a Client", (all) =>
    put(all, "Client/Naam", { NaamGebruik: "1" }),
  ),
  chosen("CS325", "WMO323", "a Prestatie of 0 D and a total of 0 C", (all) =>
    put(all, "Declaratie/TotaalIngediendBedrag", { DebetCredit: "D" }),
  ),
  chosen("CS335", "WMO301", "removed, and yet a year long", (all) =>
    put(all, assigned, { Einddatum: "2026-11-01" }),
  ),
  chosen("CS336", "WMO301", "the reason that is no longer used", (all) =>
    put(all, assigned, { RedenWijziging: "02" }),
  ),
  chosen("CS337", "WMO323", "a ProductPeriode from 2026-10-31 to 2026-11-01", (all) =>
    put(all, `${line}/ProductPeriode`, { Einddatum: "2026-10-31" }),
  ),
  chosen("CS338", "WMO301", `Eenheid 14 with Frequentie 1, at ${assigned}`, (all) =>
    put(all, `${assigned}/Omvang`, { Frequentie: "2" }),
  ),
  chosen("CS339", "WMO323", "85 euros with a GeleverdVolume of 85", (all) =>
    put(all, line, { GeleverdVolume: 8500 }),
  ),
  chosen("CS340", "WMO323", "a DeclaratiePeriode from 2026-10-01 to 2026-10-30", (all) =>
    put(all, period, { Einddatum: "2026-10-31" }),
  ),
  chosen("CS343", "WMO315", `Eenheid 14 with Frequentie 1, at ${asked}`, (all) =>
    put(all, `${asked}/Omvang`, { Frequentie: "2" }),
  ),
];
