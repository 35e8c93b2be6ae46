import { code, isPresent, maybe, type Rule, value } from "../../../rules/rule.ts";
import { judged } from "../judged.ts";

const credit = code("C");
const euros = code("83");

export const earlierOneIfCredit = (sign: number, earlier: number): boolean =>
  isPresent(earlier) === (sign === credit);

export const tariffUnlessEuros = (unit: number, tariff: number): boolean =>
  isPresent(tariff) === (unit !== euros);

const earlier = "ProductReferentie/VorigReferentieNummer";

/** What a provider delivered, and what that costs. */
export const claims: readonly Rule[] = [
  {
    code: "CD060",
    says: {
      nl: "Een creditprestatie (DebetCredit C in IngediendBedrag) noemt in VorigReferentieNummer welke prestatie zij terugdraait. Een Prestatie met DebetCredit D heeft geen VorigReferentieNummer.",
      en: "A credit Prestatie (DebetCredit C in IngediendBedrag) tells in VorigReferentieNummer which Prestatie it takes back. A Prestatie with DebetCredit D has no VorigReferentieNummer.",
    },
    mend: {
      nl: "Bij C: zet in VorigReferentieNummer het ReferentieNummer van de prestatie die u terugdraait. Bij D: haal VorigReferentieNummer weg.",
      en: "With C: put in VorigReferentieNummer the ReferentieNummer of the Prestatie that you take back. With D: remove VorigReferentieNummer.",
    },
    places: ["323", "325"].map((message) =>
      judged(
        message,
        "Prestatie",
        earlier,
        [value("IngediendBedrag/DebetCredit"), maybe(earlier)],
        earlierOneIfCredit,
      ),
    ),
  },
  {
    code: "CD087",
    says: {
      nl: "Een Prestatie heeft een ProductTarief, behalve bij Eenheid 83 (euro's). Dan staat er geen ProductTarief.",
      en: "A Prestatie has a ProductTarief, except with Eenheid 83 (euros). Then there is no ProductTarief.",
    },
    mend: {
      nl: "Vul in ProductTarief het afgesproken tarief per eenheid in, in centen. Is Eenheid 83, haal ProductTarief dan weg.",
      en: "Fill in ProductTarief with the agreed tariff per unit, in cents. If Eenheid is 83, remove ProductTarief.",
    },
    places: [
      judged(
        "323",
        "Prestatie",
        "ProductTarief",
        [value("Eenheid"), maybe("ProductTarief")],
        tariffUnlessEuros,
      ),
    ],
  },
];
