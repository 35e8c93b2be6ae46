import type { Rule } from "../../rules/rule.ts";
import { addresses } from "./conditions/addresses.ts";
import { amounts } from "./conditions/amounts.ts";
import { claims } from "./conditions/claims.ts";
import { requests } from "./conditions/requests.ts";

/**
 * The conditions (CD): when an element must be there, and when it must not. The message alone tells. A message that breaks
 * one is refused with return code 0001.
 */
export const conditions: readonly Rule[] = [...addresses, ...amounts, ...requests, ...claims];
