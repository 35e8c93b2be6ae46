import type { RuleCase } from "../../../rules/case.fixture.ts";
import { constraintsOfClaims } from "./constraints-of-claims.fixture.ts";
import { constraintsOfPersons } from "./constraints-of-persons.fixture.ts";
import { constraintsOfProducts } from "./constraints-of-products.fixture.ts";

export const constraintCases: readonly RuleCase[] = [
  ...constraintsOfPersons,
  ...constraintsOfProducts,
  ...constraintsOfClaims,
];
