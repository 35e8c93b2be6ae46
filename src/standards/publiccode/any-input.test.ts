import fc from "fast-check";
import { expect, test } from "vitest";
import { describeFault, readPubliccode } from "./index.ts";
import { bytesOf, minimal } from "./minimal-file.fixture.ts";
import { parseYaml } from "./yaml/parse-yaml.ts";
import type { Value } from "./yaml/value.ts";
import { mostValues } from "./yaml/value-tree.ts";

const broken = [
  ...minimal,
  "&a",
  "*a",
  "<<: *a",
  "---",
  "...",
  "%YAML 1.1",
  "- x",
  "? y",
  ": z",
  "\t",
  "|",
  "> ",
  '"',
  "'",
  "{",
  "]",
  "!!binary x",
  "#",
  "maintenance: []",
  "  contacts: [{name: x}]",
  "description: {nl: *a}",
];

test("any lines give faults or a file, and no more values than are allowed", () => {
  const line = fc.oneof(fc.constantFrom(...broken), fc.string({ maxLength: 30 }));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const bytes = bytesOf(...lines);
      const { file, faults } = readPubliccode(bytes);
      expect(file !== null || faults.some(({ level }) => level === "error")).toBe(true);
      for (const fault of faults) {
        expect(fault.line).toBeLessThanOrEqual(lines.join("\n").split("\n").length + 1);
        expect(describeFault(fault)).not.toContain("undefined");
      }
      const { root } = parseYaml(lines.join("\n"));
      if (root) expect(countIn(root)).toBeLessThanOrEqual(mostValues);
    }),
    { numRuns: 1500 },
  );
});

test("any bytes give faults or a file", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const { file, faults } = readPubliccode(bytes);
      expect(file !== null || faults.length > 0).toBe(true);
    }),
    { numRuns: 1500 },
  );
});

test("a file of which some bytes are changed gives faults or a file", () => {
  const bytes = bytesOf(...minimal);
  const change = fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 }));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const changed = Uint8Array.from(bytes);
      for (const [at, byte] of changes) changed[at] = byte;
      const { file, faults } = readPubliccode(changed);
      expect(file !== null || faults.length > 0).toBe(true);
    }),
    { numRuns: 1500 },
  );
});

function countIn(value: Value): number {
  if (value.kind === "list") return value.items.reduce((sum, item) => sum + countIn(item), 1);
  if (value.kind !== "map") return 1;
  return [...value.entries.values()].reduce((sum, entry) => sum + 1 + countIn(entry.value), 1);
}
