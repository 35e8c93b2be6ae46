import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alignLeaves, type Deviation } from "./align-leaves.ts";

/** Lines by the letters of their hashes, beside the hashes that were kept. */
function deviations(lines: readonly string[], hashes: readonly string[]): Deviation[] {
  const alignment = alignLeaves();
  for (let place = 0; place < Math.max(lines.length, hashes.length); place += 1) {
    const [line, hash] = [lines[place], hashes[place]];
    alignment.push(
      line === undefined ? null : { place, line: `line ${line}`, hash: line },
      hash === undefined ? null : { place, hash },
    );
  }
  return alignment.end();
}

// Longer than is looked ahead, so that both rows part and meet in the middle of a walk.
const sealed = Array.from({ length: 5000 }, (_, at) => `h${at}`);
const place = fc.integer({ min: 0, max: sealed.length - 1 });

test("rows that are alike do not part", () => {
  expect(deviations(sealed, sealed)).toEqual([]);
});

test("one line that was removed, and only that, is named wherever it stood", () => {
  fc.assert(
    fc.property(place, (at) => {
      expect(deviations(sealed.toSpliced(at, 1), sealed)).toEqual([
        { kind: "removed", place: at, line: null },
      ]);
    }),
    { numRuns: 30 },
  );
});

test("one line that was put in, and only that, is named wherever it stands", () => {
  fc.assert(
    fc.property(place, (at) => {
      expect(deviations(sealed.toSpliced(at, 0, "new"), sealed)).toEqual([
        { kind: "inserted", place: at, line: "line new" },
      ]);
    }),
    { numRuns: 30 },
  );
});

test("one line that was changed, and only that, is named wherever it stands", () => {
  fc.assert(
    fc.property(place, (at) => {
      expect(deviations(sealed.with(at, "other"), sealed)).toEqual([
        { kind: "changed", place: at, line: "line other" },
      ]);
    }),
    { numRuns: 30 },
  );
});

test("two lines that changed places are both named", () => {
  fc.assert(
    fc.property(place, place, (one, other) => {
      fc.pre(one !== other);
      const lines = sealed.with(one, `h${other}`).with(other, `h${one}`);
      const found = deviations(lines, sealed);
      expect(found).toContainEqual({
        kind: "reordered",
        place: one,
        line: `line h${other}`,
        was: other,
      });
      expect(found).toContainEqual({
        kind: "reordered",
        place: other,
        line: `line h${one}`,
        was: one,
      });
    }),
    { numRuns: 30 },
  );
});

interface EditOfRow {
  readonly at: number;
  readonly how: "remove" | "insert" | "change" | "move";
  readonly to: number;
}

function apply(row: string[], { at, how, to }: EditOfRow, number: number): string[] {
  const [here] = row.slice(at, at + 1);
  if (how === "insert") return row.toSpliced(at, 0, `new ${number}`);
  if (here === undefined) return row;
  if (how === "change") return row.with(at, `other ${number}`);
  const without = row.toSpliced(at, 1);
  return how === "remove" ? without : without.toSpliced(to, 0, here);
}

describe("whatever is done to a row", () => {
  const edit = fc.record({
    at: fc.nat({ max: 40 }),
    how: fc.constantFrom<EditOfRow["how"]>("remove", "insert", "change", "move"),
    to: fc.nat({ max: 40 }),
  });

  test("something is said, unless it is the same row again", () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        const before = sealed.slice(0, 40);
        const after = edits.reduce<string[]>(apply, before);
        const found = deviations(after, before);
        expect(found.length > 0).toBe(after.join() !== before.join());
        // Each line that was not sealed is named, and each hash that no line has.
        const strangers = after.filter((line) => !before.includes(line));
        const lost = before.filter((hash) => !after.includes(hash));
        const named = found.filter(({ kind }) => kind === "inserted" || kind === "changed");
        const missed = found.filter(({ kind }) => kind === "removed" || kind === "changed");
        expect(named).toHaveLength(strangers.length);
        expect(missed).toHaveLength(lost.length);
      }),
    );
  });
});
