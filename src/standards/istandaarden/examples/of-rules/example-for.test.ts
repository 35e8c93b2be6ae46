import { describe, expect, test } from "vitest";
import { explanations } from "../../explanations/explain.ts";
import type { Explanation } from "../../explanations/explanation.ts";
import { checkMessage } from "../../message-check.ts";
import { findingWords } from "../../words/finding-words.ts";
import { exampleFor } from "./example-for.ts";

const utf8 = new TextEncoder();

/** The codes that are told of a message, of both ours and the standard. */
function told(xml: string, { layer }: { layer: string }, options = {}): readonly string[] {
  const { findings, message } = checkMessage(utf8.encode(xml), options);
  return findings
    .filter((one) => one.layer === layer)
    .flatMap((one) => [one.code, findingWords(one, message).code]);
}

const layerOf = ({ kind }: Explanation) => {
  if (kind === "transport") return "transport";
  return kind === "rule" ? "rules" : "structure";
};

const judged = explanations().filter(
  ({ kind, isLater }) =>
    !isLater && ["rule", "restriction", "structure", "transport"].includes(kind),
);

// Bytes that cannot be seen, or far more of a file than anybody reads.
const notShown = ["byte-order-mark", "not-utf8", "size", "depth"];
// No type of a message asks for two characters or more and not for a number of them.
const neverTold = ["too-short"];

test.each(judged)("the example of $kind $code is there, or it cannot be", (one) => {
  const cannot = [...notShown, ...neverTold].includes(one.code);
  expect(exampleFor(one) === null).toBe(cannot);
});

// What cannot be shown is no test that is passed over: where something was not run, it is told as a failure.
const shown = judged.flatMap((one) => {
  const example = exampleFor(one);
  return example ? [{ one, example, kind: one.kind, code: one.code }] : [];
});

describe.each(shown)("the example of $kind $code", ({ one, example }) => {
  test("tells it of the wrong message, and not of the right one", () => {
    const at = { layer: layerOf(one) };
    expect(told(example.wrong, at, example.options)).toContain(one.code);
    expect(told(example.right, at, example.options)).not.toContain(one.code);
  });

  test("has nothing else against the right message", () => {
    const { findings } = checkMessage(utf8.encode(example.right), example.options);
    expect(findings.map(({ code, path }) => [code, path])).toEqual([]);
  });
});

test("what is not judged here has no example", () => {
  const others = explanations().filter((one) => !judged.includes(one));
  expect(others.length).toBeGreaterThan(50);
  expect(others.filter((one) => exampleFor(one) !== null)).toEqual([]);
});
