import type { RuleCase } from "../case.ts";
import { constraintsOfClaims } from "./constraints-of-claims.ts";
import { constraintsOfPersons } from "./constraints-of-persons.ts";
import { constraintsOfProducts } from "./constraints-of-products.ts";

export const constraintCases: readonly RuleCase[] = [
  ...constraintsOfPersons,
  ...constraintsOfProducts,
  ...constraintsOfClaims,
];
