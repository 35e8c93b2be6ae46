import { at, type RuleCase } from "../case.ts";
import type { Content } from "../plain-messages.ts";
import { both, without } from "./both-families.ts";
import {
  aangevraagd,
  everyProduct,
  makeBudget,
  makeEndOn,
  nieuw,
  type ProductPlace,
  productOf,
  toegewezen,
  withProduct,
} from "./product-places.ts";

/** A category, and not one product of it. */
function withoutCode(content: Content, place: ProductPlace): Content {
  const product = productOf(content, place);
  without(at(product, "Product"), "Code");
  return product;
}

const namedProducts = withProduct.flatMap((place): RuleCase[] => [
  ...both(
    "CD041",
    place.number,
    {
      when: "a product without an amount",
      change: (content) => without(productOf(content, place), "Omvang"),
      path: place.shown,
    },
    {
      when: "a category without an amount",
      change: (content) => without(withoutCode(content, place), "Omvang"),
      path: null,
    },
  ),
  ...both(
    "CD079",
    place.number,
    {
      when: "no Product and no Budget",
      change: (content) => without(productOf(content, place), "Product", "Omvang"),
      path: place.shown,
    },
    {
      when: "no Product but a Budget",
      change: (content) => makeBudget(productOf(content, place)),
      path: null,
    },
    {
      when: "a category and no Budget",
      change: (content) => without(withoutCode(content, place), "Omvang"),
      path: null,
    },
  ),
]);

const allProducts = everyProduct.flatMap((place): RuleCase[] => [
  ...both(
    "CD075",
    place.number,
    {
      when: `a Budget without an end, at ${place.within}`,
      change: (content) => {
        const product = productOf(content, place);
        makeBudget(product);
        without(product, place.end);
      },
      path: place.shown,
    },
    {
      when: `a Budget with an end, at ${place.within}`,
      change: (content) => makeBudget(productOf(content, place)),
      path: null,
    },
    {
      when: `an amount per month without an end, at ${place.within}`,
      change: (content) => {
        const product = productOf(content, place);
        at(product, "Omvang")["Frequentie"] = "4";
        without(product, place.end);
      },
      path: null,
    },
  ),
  ...both(
    "CD076",
    place.number,
    {
      when: `an amount per week without an end, at ${place.within}`,
      change: (content) => without(productOf(content, place), place.end),
      path: place.shown,
    },
    {
      when: `an amount per day without an end, at ${place.within}`,
      change: (content) => {
        const product = productOf(content, place);
        at(product, "Omvang")["Frequentie"] = "1";
        without(product, place.end);
      },
      path: null,
    },
  ),
  // Where both are, CD077 and CD078 have both something against it: the one names Omvang, the other Budget.
  ...["Omvang", "Budget"].flatMap((name) =>
    both(
      name === "Omvang" ? "CD077" : "CD078",
      place.number,
      {
        when: `an amount and a Budget, at ${place.within}`,
        change: (content) => {
          productOf(content, place)["Budget"] = 100_000;
        },
        path: `${place.shown}/${name}`,
      },
      {
        when: `a Budget alone, at ${place.within}`,
        change: (content) => makeBudget(productOf(content, place)),
        path: null,
      },
      { when: `an amount alone, at ${place.within}`, change: () => undefined, path: null },
    ),
  ),
]);

const categories = [
  { code: "CD080", place: toegewezen },
  { code: "CD095", place: aangevraagd },
  { code: "CD096", place: nieuw },
].flatMap(({ code, place }) =>
  both(
    code,
    place.number,
    {
      when: "an amount of a category until 2021",
      change: (content) => {
        makeEndOn(content, place, "2021-01-01");
        withoutCode(content, place);
      },
      path: `${place.shown}/Omvang`,
    },
    {
      when: "an amount of a category without an end",
      change: (content) => {
        const product = withoutCode(content, place);
        at(product, "Omvang")["Frequentie"] = "4";
        without(product, place.end);
      },
      path: `${place.shown}/Omvang`,
    },
    {
      when: "an amount of a category until the end of 2020",
      change: (content) => {
        makeEndOn(content, place, "2020-12-31");
        withoutCode(content, place);
      },
      path: null,
    },
    {
      when: "a category without an amount",
      change: (content) => without(withoutCode(content, place), "Omvang"),
      path: null,
    },
  ),
);

export const conditionsOfProducts: readonly RuleCase[] = [
  ...namedProducts,
  ...allProducts,
  ...categories,
  // A sum of money within a category: no product is named, and none is needed.
  ...both("CD080", "301", {
    when: "a Budget alone",
    change: (content) => makeBudget(productOf(content, toegewezen)),
    path: null,
  }),
];
