import type { RuleCase } from "../../../rules/case.fixture.ts";
import { amountCases } from "../technical/amounts.fixture.ts";
import { contactCases } from "../technical/contacts.fixture.ts";
import { dayCases } from "../technical/days.fixture.ts";
import { duplicateCases } from "../technical/duplicates.fixture.ts";
import { overlapCases } from "../technical/overlaps.fixture.ts";
import { requestCases } from "../technical/requests.fixture.ts";

/** Both sides of the technical rules of control level 2. */
export const technicalCases: readonly RuleCase[] = [
  ...dayCases,
  ...contactCases,
  ...duplicateCases,
  ...overlapCases,
  ...amountCases,
  ...requestCases,
];
