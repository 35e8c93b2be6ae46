import { expect, test } from "vitest";
import { code } from "../../../rules/rule.ts";
import { technical } from "../technical.ts";
import { call, placed } from "./placed.fixture.ts";

const keyOf = (rule: string, message: string, on: string): string[] =>
  placed(technical, "unique", rule, message, on).key.map(
    ({ path, optional }) => `${path}${optional ? "?" : ""}`,
  );

test.each([
  ["301", "Contactgegevens/Contact", ["Soort"]],
  ["301", "Relatie", ["Nummer"]],
  ["301", "ToegewezenProduct", ["ToewijzingNummer"]],
  [
    "305",
    "StartProduct",
    ["ToewijzingNummer?", "Product/Categorie?", "Product/Code?", "Begindatum"],
  ],
  [
    "307",
    "StopProduct",
    [
      "ToewijzingNummer?",
      "Product/Categorie?",
      "Product/Code?",
      "Begindatum",
      "RedenBeeindiging",
      "Einddatum",
    ],
  ],
  ["315", "AangevraagdProduct", ["ReferentieAanbieder"]],
  ["317", "OngewijzigdProduct", ["ToewijzingNummer"]],
  ["317", "TeWijzigenProduct", ["ToewijzingNummer"]],
  ["317", "NieuwProduct", ["Product/Categorie?", "Product/Code?", "GewensteIngangsdatum"]],
  ["323", "Client", ["Bsn"]],
  ["325", "Client", ["Bsn"]],
])("in a %s a %s is known by %j", (message, on, key) => {
  expect(keyOf("TR101", message, on)).toEqual(key);
});

test.each([
  ["323", "/Declaratie/Clienten/Client/Bsn"],
  ["325", "/DeclaratieAntwoord/Clienten/Client/Bsn"],
])("in a %s a Prestatie is known by its client and both references", (message, bsn) => {
  expect(keyOf("TR101", message, "Prestatie")).toEqual([
    bsn,
    "ProductReferentie/ReferentieNummer",
    "ProductReferentie/VorigReferentieNummer?",
  ]);
});

test("a line without an earlier reference is no second credit", () => {
  expect(keyOf("TR315", "323", "Prestatie")).toEqual(["ProductReferentie/VorigReferentieNummer"]);
});

test("of one product and period there may be more credits, and not more debits", () => {
  const { only } = placed(technical, "unique", "TR416", "323");
  const counts = (sign: string) => only && call(only.holds, code(sign));
  expect([counts("D"), counts("C")]).toEqual([true, false]);
});
