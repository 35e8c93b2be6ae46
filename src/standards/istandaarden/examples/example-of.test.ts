import { describe, expect, test, vi } from "vitest";
import { type Element, planOf } from "../plan.ts";
import { type MessageDefinition, messages } from "../release-3-2/messages.ts";
import { readText } from "../structure/read.fixture.ts";
import type { ClassContent, ElementContent } from "../writer/write-message.ts";
import { type ExampleOptions, exampleMessage, exampleOf } from "./example-of.ts";

const all = [...messages].map(([name, message]) => [name, message] as const);
const written = (message: MessageDefinition, options: ExampleOptions): string =>
  [...exampleMessage(message, options)].join("");

test.each(all)("the schema has nothing against %s", (name, message) => {
  for (let seed = 0; seed < 20; seed += 1) {
    const reader = readText(written(message, { seed }));
    expect([seed, reader.message?.name, reader.stop, reader.findings.kept]).toEqual([
      seed,
      name,
      null,
      [],
    ]);
  }
});

/** Tells of each element that is in it. */
function mark(element: Element, content: ElementContent, seen: Set<number>): void {
  seen.add(element.id);
  if (element.value) return;
  if (element.repeated) {
    for (const one of content as Iterable<ElementContent>) mark(element.repeated, one, seen);
    return;
  }
  for (const child of element.children) {
    const value = (content as ClassContent)[child.name];
    if (value !== undefined) mark(child, value, seen);
  }
}

test.each(all)("every element of %s is in some example", (_, message) => {
  const { root, elements } = planOf(message);
  const seen = new Set<number>();
  for (let seed = 0; seed < 150; seed += 1) mark(root, exampleOf(message, { seed }), seen);
  expect(elements.filter(({ id }) => !seen.has(id)).map(({ name }) => name)).toEqual([]);
});

test.each(all)("%s is the same of the same seed, and another of another", (_, message) => {
  const one = written(message, { seed: 1 });
  expect(written(message, { seed: 1 })).toBe(one);
  expect(written(message, { seed: 2 })).not.toBe(one);
});

test.each(all)("no day in %s hangs on the clock", (_, message) => {
  vi.useFakeTimers();
  const [now, later] = ["2026-11-20", "2031-02-03"].map((clock) => {
    vi.setSystemTime(clock);
    return [0, 1, 2].map((seed) => written(message, { seed, day: "2025-03-04" }));
  });
  vi.useRealTimers();
  expect(later).toEqual(now);
});

describe("as many as are asked for", () => {
  test.each([
    ["WMO301", "ToegewezenProduct"],
    ["JW305", "StartProduct"],
    ["WMO307", "StopProduct"],
    ["JW315", "AangevraagdProduct"],
  ])("%s", (name, product) => {
    const message = messages.get(name);
    if (!message) throw new Error(`there is no ${name}`);
    for (const products of [1, 2, 40]) {
      const text = written(message, { seed: products, products });
      expect(text.match(new RegExp(`<\\w+:${product}>`, "g"))).toHaveLength(products);
    }
  });
});

test.each<ExampleOptions>([
  { seed: 0.5 },
  { clients: 0 },
  { clients: 9092 },
  { products: 1000 },
  { products: Number.NaN },
  { day: "2026-02-30" },
  { day: "2023-04-02" },
])("%o cannot be made", (options) => {
  const [message] = messages.values();
  expect(message && (() => exampleOf(message, options))).toThrow(/\d|NaN/);
});
