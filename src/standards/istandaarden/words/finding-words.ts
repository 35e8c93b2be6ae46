import type { Finding } from "../finding.ts";
import type { Element } from "../plan.ts";
import type { MessageDefinition } from "../release-3-2/messages.ts";
import { toldExternalRules } from "../release-3-2/rules/technical/external.ts";
import { rules } from "../release-3-2/rules.ts";
import type { Rule } from "../rules/rule.ts";
import { planned } from "../structure/planned.ts";
import type { StructureFault } from "../structure/structure-fault.ts";
import type { ValueFault } from "../values/value-fault.ts";
import { faultWords } from "./fault-words.ts";
import { restrictionOf } from "./restriction-of.ts";
import { structureWords } from "./structure-words.ts";
import type { Told } from "./told.ts";
import { transportWords } from "./transport-words.ts";

/** A finding in words. */
export interface FindingWords extends Told {
  /** The code of the standard when it has one, also of what our own code names (`RS010` of `too-long`); else ours. */
  readonly code: string;
}

/** What a finding says, in both languages. `message` is that of the verdict; `own`: rules besides those of the standard. */
export function findingWords(
  finding: Finding,
  message: MessageDefinition | null,
  own: readonly Rule[] = [],
): FindingWords {
  const { layer, code, seen } = finding;
  if (layer === "transport") return { code, ...transportWords(code, seen) };
  if (layer === "structure") return wordsOfStructure(finding, message);
  const rule = ruleOf(code) ?? own.find((one) => one.code === code);
  if (!rule) throw new Error(`there is no rule ${code}`);
  return { code, says: rule.says, mend: rule.mend };
}

let byCode: ReadonlyMap<string, Rule> | null = null;

function ruleOf(code: string): Rule | undefined {
  byCode ??= new Map([...rules, ...toldExternalRules()].map((rule) => [rule.code, rule]));
  return byCode.get(code);
}

function wordsOfStructure(finding: Finding, message: MessageDefinition | null): FindingWords {
  const { code, path, seen } = finding;
  if (!isStructureFault(code)) throw new Error(`there is no fault of structure named ${code}`);
  const { element, rest } = elementAt(message, path);
  // What has no place in the message is told by its name, the last one of the path.
  const shown = seen.length === 0 && rest !== null ? [{ name: rest, value: null }] : seen;
  const value = shown[0]?.value ?? null;
  const restriction = element?.value
    ? restrictionOf(code as ValueFault, element.value, value)
    : null;
  return { code: restriction ?? code, ...structureWords(code, element, shown) };
}

const isStructureFault = (code: string): code is StructureFault => Object.hasOwn(faultWords, code);

/** The element to which a path leads, or the last one on it that the message knows, with the name after it. */
function elementAt(
  message: MessageDefinition | null,
  path: string,
): { readonly element: Element | null; readonly rest: string | null } {
  const [, ...steps] = path.split("/").filter((step) => step !== "");
  let element = message === null ? null : planned(message).plan.root;
  for (const step of steps) {
    const name = step.replace(/\[\d+\]$/, "");
    const next: Element | undefined = element?.children.find((child) => child.name === name);
    if (!next) return { element, rest: step };
    element = next;
  }
  return { element, rest: null };
}
