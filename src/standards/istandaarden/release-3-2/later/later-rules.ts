import { assignments } from "./assignments.ts";
import { claimAnswers } from "./claim-answers.ts";
import { claimLines } from "./claim-lines.ts";
import { claims } from "./claims.ts";
import { deliveries } from "./deliveries.ts";
import type { LaterRule } from "./later-rule.ts";
import { requests } from "./requests.ts";

/** The rules of control levels 3 and 4 that ask for more than a day or a list. */
export const later: readonly LaterRule[] = [
  ...assignments,
  ...deliveries,
  ...requests,
  ...claims,
  ...claimLines,
  ...claimAnswers,
];
