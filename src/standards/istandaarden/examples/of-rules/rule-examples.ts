import { conditionCases } from "./cases/conditions.ts";
import { constraintCases } from "./cases/constraints.ts";
import { externalCases, outside } from "./cases/technical/external.ts";
import { technicalCases } from "./cases/technical.ts";
import type { Chosen } from "./chosen/chosen.ts";
import { chosenConditions } from "./chosen/conditions.ts";
import { chosenConstraints } from "./chosen/constraints.ts";
import { chosenTechnical } from "./chosen/technical.ts";
import type { RuleExample } from "./rule-example.ts";
import { writtenCase } from "./written-case.ts";

const all: readonly Chosen[] = [...chosenConditions, ...chosenConstraints, ...chosenTechnical];

/** Of a rule that is judged here: one of the cases with which it is tested, and that case mended. */
export function exampleOfRule(code: string): RuleExample | null {
  const one = all.find((each) => each.code === code);
  if (!one) return null;
  const { message, when, mend } = one;
  const shown = [...conditionCases, ...constraintCases, ...technicalCases, ...externalCases].find(
    (each) => each.code === code && each.message === message && each.when === when,
  );
  if (!shown || shown.path === null) throw new Error(`${code} has no case in which ${when}`);
  return {
    message,
    wrong: writtenCase(message, shown.change),
    right: writtenCase(message, (content) => {
      shown.change(content);
      mend(content);
    }),
    options: outside,
  };
}
