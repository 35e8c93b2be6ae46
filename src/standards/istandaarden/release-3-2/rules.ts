import type { Rule } from "../rules/rule.ts";
import { conditions } from "./rules/conditions.ts";
import { constraints } from "./rules/constraints.ts";
import { technical } from "./rules/technical.ts";

/** The rules of level 2: what must hold within one message, apart from its schema. */
export const rules: readonly Rule[] = [...conditions, ...constraints, ...technical];
