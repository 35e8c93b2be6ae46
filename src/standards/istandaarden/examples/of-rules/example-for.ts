import type { Explanation } from "../../explanations/explanation.ts";
import type { RuleExample } from "./rule-example.ts";
import { exampleOfRule } from "./rule-examples.ts";
import { exampleOfFault } from "./structure-examples.ts";
import { exampleOfRestriction, exampleOfValueFault } from "./value-examples.ts";

const made = new Map<string, RuleExample | null>();

/** An example, wrong and right, of what is told here. Null: it is not judged here, or cannot be shown in a text. */
export function exampleFor({ code, kind, isLater }: Explanation): RuleExample | null {
  if (isLater) return null;
  const key = `${kind} ${code}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const example = find(kind, code);
  made.set(key, example);
  return example;
}

function find(kind: Explanation["kind"], code: string): RuleExample | null {
  switch (kind) {
    case "rule":
      return exampleOfRule(code);
    case "restriction":
      return exampleOfRestriction(code);
    case "structure":
      return exampleOfFault(kind, code) ?? exampleOfValueFault(code);
    case "transport":
      return exampleOfFault(kind, code);
    default:
      return null;
  }
}
