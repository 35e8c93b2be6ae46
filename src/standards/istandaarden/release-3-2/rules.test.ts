import { describe, expect, test } from "vitest";
import type { RuleCase } from "../examples/of-rules/case.ts";
import { conditionCases } from "../examples/of-rules/cases/conditions.ts";
import { constraintCases } from "../examples/of-rules/cases/constraints.ts";
import { externalCases, outside } from "../examples/of-rules/cases/technical/external.ts";
import { technicalCases } from "../examples/of-rules/cases/technical.ts";
import { plain, plainJw } from "../examples/of-rules/plain-messages.ts";
import { checkMessage } from "../message-check.ts";
import type { Rule } from "../rules/rule.ts";
import { writeMessage } from "../writer/write-message.ts";
import { messages } from "./messages.ts";
import { externalRules } from "./rules/technical/external.ts";
import { rules } from "./rules.ts";

const level2 = [...conditionCases, ...constraintCases, ...technicalCases];
const all: readonly Rule[] = [...rules, ...externalRules(outside)];
const utf8 = new TextEncoder();

const plainOf = (name: string) =>
  name.startsWith("JW") ? plainJw(name.slice(2)) : (plain[name.slice(3)]?.() ?? {});

function bytesOf({ message: name, change }: Pick<RuleCase, "message" | "change">): Uint8Array {
  const message = messages.get(name);
  if (!message) throw new Error(`there is no ${name}`);
  const content = plainOf(name);
  change(content);
  return utf8.encode(writeMessage(message, content));
}

/** Where a rule speaks, by these rules. */
const spoken = (one: RuleCase, by: readonly Rule[], given = {}): readonly string[] =>
  checkMessage(bytesOf(one), { rules: by, ...given })
    .findings.filter(({ code }) => code === one.code)
    .map(({ path }) => path);

describe("a plain message breaks no rule:", () => {
  const names = [...messages.values()].filter(({ returns }) => !returns).map(({ name }) => name);
  test.each(names)("%s", (name) => {
    const bytes = bytesOf({ message: name, change: () => undefined });
    expect(checkMessage(bytes, outside).findings).toEqual([]);
  });
});

describe("each rule is heard on both sides, at each of its places:", () => {
  test.each(level2)("$code $message $when", (one) => {
    expect(spoken(one, rules)).toEqual(one.path === null ? [] : [one.path]);
  });
  test.each(externalCases)("$code $message $when", (one) => {
    expect(spoken(one, [], outside)).toEqual(one.path === null ? [] : [one.path]);
  });
});

describe("a rule that is switched off is missed, also at one of its places:", () => {
  const places = all.flatMap(({ code, places }) => places.map((place, n) => ({ code, place, n })));
  test.each(places)("$code on $place.message $place.on, $n", ({ code, n }) => {
    const without = all.map((rule) =>
      rule.code === code ? { ...rule, places: rule.places.filter((_, at) => at !== n) } : rule,
    );
    const red = [...level2, ...externalCases].filter(
      (one) => one.code === code && one.path !== null && spoken(one, without).join() !== one.path,
    );
    expect(red).not.toEqual([]);
  });
});

test("there is a case of each code that breaks, and one that does not", () => {
  const codes = (broken: boolean) =>
    new Set(
      [...level2, ...externalCases]
        .filter(({ path }) => (path !== null) === broken)
        .map(({ code }) => code),
    );
  const wanted = new Set(all.map(({ code }) => code));
  expect([codes(true), codes(false)]).toEqual([wanted, wanted]);
});
