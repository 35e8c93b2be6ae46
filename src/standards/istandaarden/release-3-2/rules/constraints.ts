import type { Rule } from "../../rules/rule.ts";
import { amounts } from "./constraints/amounts.ts";
import { periods } from "./constraints/periods.ts";
import { persons } from "./constraints/persons.ts";
import { values } from "./constraints/values.ts";

/**
 * The constraints (CS): which values an element may have, beyond what its type allows. The message alone tells. A message
 * that breaks one is refused with return code 0001. CS015, CS025 and CS319 are not here: the schema holds them.
 */
export const constraints: readonly Rule[] = [...persons, ...values, ...periods, ...amounts];
