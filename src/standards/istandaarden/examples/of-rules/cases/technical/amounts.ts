import type { RuleCase } from "../../case.ts";
import { another, put, remove, right, wrong } from "./sides.ts";

const money = (amount: number, sign = "D") => ({ TotaalBedrag: amount, DebetCredit: sign });
const line = (amount: number, sign = "D") => ({
  IngediendBedrag: { Bedrag: amount, DebetCredit: sign },
});
const credit = {
  ProductReferentie: { ReferentieNummer: "R2", VorigReferentieNummer: "R0" },
  ...line(8500, "C"),
};

const granted = "DeclaratieAntwoord/TotaalToegekendBedrag/TotaalBedrag";
const claimed = "Declaratie/TotaalIngediendBedrag/TotaalBedrag";
const lines = "Declaratie/Clienten[1]/Prestaties";
const rejected = "DeclaratieAntwoord/Clienten[1]/Prestaties";

export const amountCases: readonly RuleCase[] = [
  wrong("TR342", "WMO325", "a cent too much is granted", granted, (all) =>
    put(all, "DeclaratieAntwoord", { TotaalToegekendBedrag: money(1) }),
  ),
  wrong("TR342", "WMO325", "a rejected line is missing", granted, (all) =>
    put(all, "DeclaratieAntwoord", {
      TotaalIngediendBedrag: money(20_000),
      TotaalToegekendBedrag: money(10_000),
    }),
  ),
  right("TR342", "WMO325", "a part is granted", (all) =>
    put(all, "DeclaratieAntwoord", {
      TotaalIngediendBedrag: money(20_000),
      TotaalToegekendBedrag: money(11_500),
    }),
  ),
  right("TR342", "WMO325", "a credit is rejected: more is granted than claimed", (all) => {
    put(all, `${rejected}[1]`, credit);
    put(all, "DeclaratieAntwoord", {
      TotaalIngediendBedrag: money(1500),
      TotaalToegekendBedrag: money(10_000),
    });
  }),
  right("TR342", "WMO325", "a debit is rejected of a claim below zero", (all) =>
    put(all, "DeclaratieAntwoord", {
      TotaalIngediendBedrag: money(1500, "C"),
      TotaalToegekendBedrag: money(10_000, "C"),
    }),
  ),
  right("TR342", "WMO325", "lines of two clients are rejected", (all) => {
    another(all, "DeclaratieAntwoord/Clienten", { Bsn: "999900018" });
    put(all, "DeclaratieAntwoord", { TotaalIngediendBedrag: money(17_000) });
  }),
  right("TR342", "WMO325", "granted in full", (all) => {
    remove(all, "DeclaratieAntwoord", "Clienten");
    put(all, "DeclaratieAntwoord", {
      TotaalToegekendBedrag: money(8500),
      RetourCodes: ["8001"],
    });
  }),
  wrong("TR342", "WMO325", "granted in full but for a cent", granted, (all) => {
    remove(all, "DeclaratieAntwoord", "Clienten");
    put(all, "DeclaratieAntwoord", {
      TotaalToegekendBedrag: money(8499),
      RetourCodes: ["8001"],
    });
  }),
  right("TR342", "WMO325", "rejected as a whole", (all) => {
    remove(all, "DeclaratieAntwoord", "Clienten");
    put(all, "DeclaratieAntwoord", { RetourCodes: ["9333"] });
  }),
  wrong("TR342", "WMO325", "rejected as a whole, with lines", granted, (all) =>
    put(all, "DeclaratieAntwoord", { RetourCodes: ["9333"] }),
  ),
  wrong("TR342", "WMO325", "rejected as a whole, and granted", granted, (all) => {
    remove(all, "DeclaratieAntwoord", "Clienten");
    put(all, "DeclaratieAntwoord", {
      TotaalToegekendBedrag: money(8500),
      RetourCodes: ["9333"],
    });
  }),
  right("TR342", "WMO325", "no more than a header", (all) => {
    remove(all, "Header", "RetourCodes");
    put(all, "Header", { RetourCodes: ["0001"] });
    delete all["DeclaratieAntwoord"];
  }),
  wrong("TR358", "WMO323", "a cent too much", claimed, (all) =>
    put(all, "Declaratie", { TotaalIngediendBedrag: money(8501) }),
  ),
  wrong("TR358", "WMO323", "the credit is added", claimed, (all) => {
    another(all, lines, credit);
    put(all, "Declaratie", { TotaalIngediendBedrag: money(17_000) });
  }),
  right("TR358", "WMO323", "the credit is taken off", (all) => {
    another(all, lines, { ...credit, ...line(8000, "C") });
    put(all, "Declaratie", { TotaalIngediendBedrag: money(500) });
  }),
  right("TR358", "WMO323", "below zero", (all) => {
    another(all, lines, { ...credit, ...line(9000, "C") });
    put(all, "Declaratie", { TotaalIngediendBedrag: money(500, "C") });
  }),
  wrong("TR358", "WMO323", "below zero, but told as debit", claimed, (all) => {
    another(all, lines, { ...credit, ...line(9000, "C") });
    put(all, "Declaratie", { TotaalIngediendBedrag: money(500) });
  }),
  right("TR358", "WMO323", "lines of two clients", (all) => {
    another(all, "Declaratie/Clienten", { Bsn: "999900018" });
    put(all, "Declaratie/Clienten[2]/Prestaties[1]", { ToewijzingNummer: 7002 });
    put(all, "Declaratie", { TotaalIngediendBedrag: money(17_000) });
  }),
];
