import type { Rule } from "../../rules/rule.ts";
import { amounts } from "./technical/amounts.ts";
import { birthDates } from "./technical/birth-dates.ts";
import { contacts } from "./technical/contacts.ts";
import { days } from "./technical/days.ts";
import { duplicates } from "./technical/duplicates.ts";
import { overlaps } from "./technical/overlaps.ts";
import { requests } from "./technical/requests.ts";

/**
 * The technical rules (TR) of control level 2: those that can be judged by the message alone. A message that breaks one
 * is refused with return code 0001.
 */
export const technical: readonly Rule[] = [
  ...birthDates,
  ...days,
  ...contacts,
  ...duplicates,
  ...overlaps,
  ...amounts,
  ...requests,
];
