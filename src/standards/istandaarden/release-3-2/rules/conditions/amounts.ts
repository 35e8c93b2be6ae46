import {
  code,
  isAbsent,
  isPresent,
  type Judged,
  maybe,
  type Rule,
  value,
} from "../../../rules/rule.ts";
import { judged } from "../judged.ts";
import {
  aangevraagdProduct,
  allProducts,
  goesOnAfter2020,
  namingProduct,
  nieuwProduct,
  type ProductClass,
  toegewezenProduct,
} from "../product-classes.ts";

const weekly = code("2");

export const endIfWeekly = (frequency: number, end: number): boolean =>
  frequency !== weekly || isPresent(end);

export const productUnlessBudget = (product: number, budget: number): boolean =>
  isPresent(product) || isPresent(budget);

export const noAmountWithoutCode = (productCode: number, end: number, amount: number): boolean =>
  isPresent(productCode) || !goesOnAfter2020(end) || isAbsent(amount);

const amountOnlyWithCode = ({ message, on, end }: ProductClass): Judged =>
  judged(
    message,
    on,
    "Omvang",
    [maybe("Product/Code"), maybe(end), maybe("Omvang")],
    noAmountWithoutCode,
  );

/**
 * How much of a product: an Omvang, or a Budget, or neither. What is read as a `value` is when a condition speaks; where
 * that is absent there is nothing to judge.
 */
export const amounts: readonly Rule[] = [
  {
    code: "CD041",
    says: {
      nl: "Staat er een Code in Product, dan staat er ook een Omvang.",
      en: "If Product has a Code, there is an Omvang too.",
    },
    mend: {
      nl: "Vul Omvang in (Volume, Eenheid en Frequentie). Gaat het om de hele Categorie, haal dan Code uit Product weg.",
      en: "Fill in Omvang (Volume, Eenheid and Frequentie). If the whole Categorie is meant, remove Code from Product.",
    },
    places: namingProduct.map(({ message, on }) =>
      judged(message, on, "Omvang", [maybe("Omvang"), value("Product/Code")], isPresent),
    ),
  },
  {
    code: "CD075",
    says: {
      nl: "Een product met een Budget heeft een laatste dag: Einddatum, of ToewijzingEinddatum in een AangevraagdProduct.",
      en: "A product with a Budget has a last day: Einddatum, or ToewijzingEinddatum in an AangevraagdProduct.",
    },
    mend: {
      nl: "Vul de laatste dag in waarvoor het Budget geldt.",
      en: "Fill in the last day for which the Budget holds.",
    },
    places: allProducts.map(({ message, on, end }) =>
      judged(message, on, end, [maybe(end), value("Budget")], isPresent),
    ),
  },
  {
    code: "CD076",
    says: {
      nl: "Een product met Frequentie 2 (per week) heeft een laatste dag: Einddatum, of ToewijzingEinddatum in een AangevraagdProduct.",
      en: "A product with Frequentie 2 (per week) has a last day: Einddatum, or ToewijzingEinddatum in an AangevraagdProduct.",
    },
    mend: {
      nl: "Vul de laatste dag in, of kies bij Omvang een andere Frequentie.",
      en: "Fill in the last day, or choose another Frequentie in Omvang.",
    },
    places: allProducts.map(({ message, on, end }) =>
      judged(message, on, end, [value("Omvang/Frequentie"), maybe(end)], endIfWeekly),
    ),
  },
  {
    code: "CD077",
    says: {
      nl: "Een product met een Budget heeft geen Omvang.",
      en: "A product with a Budget has no Omvang.",
    },
    mend: {
      nl: "Kies een van de twee: haal Omvang weg als er een bedrag is afgesproken, en anders Budget.",
      en: "Choose one of the two: remove Omvang if a sum of money was agreed, and otherwise Budget.",
    },
    places: allProducts.map(({ message, on }) =>
      judged(message, on, "Omvang", [maybe("Omvang"), value("Budget")], isAbsent),
    ),
  },
  {
    code: "CD078",
    says: {
      nl: "Een product met een Omvang heeft geen Budget.",
      en: "A product with an Omvang has no Budget.",
    },
    mend: {
      nl: "Kies een van de twee: haal Budget weg als er een hoeveelheid is afgesproken, en anders Omvang.",
      en: "Choose one of the two: remove Budget if a quantity was agreed, and otherwise Omvang.",
    },
    places: allProducts.map(({ message, on }) =>
      judged(message, on, "Budget", [maybe("Budget"), value("Omvang")], isAbsent),
    ),
  },
  {
    code: "CD079",
    says: {
      nl: "Zonder Budget staat er altijd een Product. Alleen met een Budget mag Product ontbreken.",
      en: "Without a Budget there is always a Product. Only with a Budget may Product be missing.",
    },
    mend: {
      nl: "Vul Product in: de Categorie, en de Code als het om één product gaat. Of vul Budget in.",
      en: "Fill in Product: the Categorie, and the Code if one product is meant. Or fill in Budget.",
    },
    places: namingProduct.map(({ message, on }) =>
      judged(message, on, "Product", [maybe("Product"), maybe("Budget")], productUnlessBudget),
    ),
  },
  {
    code: "CD080",
    says: {
      nl: "Een ToegewezenProduct zonder Code in Product heeft geen Omvang. Dit geldt als Einddatum na 31-12-2020 ligt of ontbreekt.",
      en: "A ToegewezenProduct without a Code in Product has no Omvang. This applies if Einddatum is after 31-12-2020 or missing.",
    },
    mend: {
      nl: "Vul Code in bij Product, of haal Omvang weg.",
      en: "Fill in Code in Product, or remove Omvang.",
    },
    places: [amountOnlyWithCode(toegewezenProduct)],
  },
  {
    code: "CD095",
    says: {
      nl: "Een AangevraagdProduct zonder Code in Product heeft geen Omvang. Dit geldt als ToewijzingEinddatum na 31-12-2020 ligt of ontbreekt.",
      en: "An AangevraagdProduct without a Code in Product has no Omvang. This applies if ToewijzingEinddatum is after 31-12-2020 or missing.",
    },
    mend: {
      nl: "Vul Code in bij Product, of haal Omvang weg.",
      en: "Fill in Code in Product, or remove Omvang.",
    },
    places: [amountOnlyWithCode(aangevraagdProduct)],
  },
  {
    code: "CD096",
    says: {
      nl: "Een NieuwProduct zonder Code in Product heeft geen Omvang. Dit geldt als Einddatum na 31-12-2020 ligt of ontbreekt.",
      en: "A NieuwProduct without a Code in Product has no Omvang. This applies if Einddatum is after 31-12-2020 or missing.",
    },
    mend: {
      nl: "Vul Code in bij Product, of haal Omvang weg.",
      en: "Fill in Code in Product, or remove Omvang.",
    },
    places: [amountOnlyWithCode(nieuwProduct)],
  },
];
