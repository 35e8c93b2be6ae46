import type { RuleCase } from "../case.ts";
import { amountCases } from "./technical/amounts.ts";
import { contactCases } from "./technical/contacts.ts";
import { dayCases } from "./technical/days.ts";
import { duplicateCases } from "./technical/duplicates.ts";
import { overlapCases } from "./technical/overlaps.ts";
import { requestCases } from "./technical/requests.ts";

/** Both sides of the technical rules of control level 2. */
export const technicalCases: readonly RuleCase[] = [
  ...dayCases,
  ...contactCases,
  ...duplicateCases,
  ...overlapCases,
  ...amountCases,
  ...requestCases,
];
