import type { RuleCase } from "../../case.ts";
import { put, remove, right, wrong } from "./sides.ts";

const lists = ["OngewijzigdeProducten", "TeWijzigenProducten", "NieuweProducten"] as const;

/** Leaves of the three lists these. */
const only =
  (...kept: readonly (typeof lists)[number][]): RuleCase["change"] =>
  (all) => {
    for (const name of lists) if (!kept.includes(name)) remove(all, "Client/Verzoek", name);
  };

const rejection = (reason: string, other: Record<string, { Gemeente: string }> = {}) => ({
  VerzoekAntwoord: "1",
  RedenAfwijzingVerzoek: reason,
  ...other,
});
const elsewhere = { Woonplaatsbeginsel: { Gemeente: "0363" } };

export const requestCases: readonly RuleCase[] = [
  wrong("TR352", "WMO317", "nothing but new products", "Client/Verzoek", only("NieuweProducten")),
  right("TR352", "WMO317", "no product unchanged", only("TeWijzigenProducten", "NieuweProducten")),
  right("TR352", "WMO317", "no product changed", only("OngewijzigdeProducten", "NieuweProducten")),
  wrong("TR353", "WMO317", "all stays as it is", "Client/Verzoek", only("OngewijzigdeProducten")),
  right("TR353", "WMO317", "no new product", only("OngewijzigdeProducten", "TeWijzigenProducten")),
  right("TR353", "WMO317", "no product changed", only("OngewijzigdeProducten", "NieuweProducten")),
  wrong(
    "TR377",
    "JW319",
    "rejected for residence, without where",
    "Antwoord/RedenAfwijzingVerzoek",
    (all) => put(all, "Antwoord", rejection("8")),
  ),
  right("TR377", "JW319", "rejected for residence, with where", (all) =>
    put(all, "Antwoord", rejection("8", elsewhere)),
  ),
  right("TR377", "JW319", "rejected for another reason", (all) =>
    put(all, "Antwoord", rejection("5")),
  ),
  right("TR377", "WMO319", "iWmo knows no Woonplaatsbeginsel", (all) =>
    put(all, "Antwoord", rejection("8")),
  ),
  wrong(
    "TR409",
    "JW319",
    "rejected for another reason, with where",
    "Antwoord/Woonplaatsbeginsel",
    (all) => put(all, "Antwoord", rejection("5", elsewhere)),
  ),
  wrong("TR409", "JW319", "not rejected, with where", "Antwoord/Woonplaatsbeginsel", (all) =>
    put(all, "Antwoord", elsewhere),
  ),
  right("TR409", "JW319", "rejected for residence, with where", (all) =>
    put(all, "Antwoord", rejection("8", elsewhere)),
  ),
  right("TR409", "JW319", "not rejected, without where", () => {}),
];
