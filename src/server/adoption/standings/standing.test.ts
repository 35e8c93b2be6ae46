import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { certainties, useStatuses, usesKinds } from "#contract/adoption";
import { standingOf, standingsBy } from "./standing.ts";
import { stateOf, type Word } from "./word.ts";

const word = (change: Partial<Word> = {}): Word => ({
  id: "a",
  code: "GM9001",
  saidBy: "GM9001",
  entry: "oefen",
  version: null,
  origin: "own",
  kind: "user",
  certainty: "high",
  status: "in-production",
  since: null,
  saidAt: 1,
  ...change,
});

const aWord = fc.record({
  id: fc.uuid(),
  code: fc.constant("GM9001"),
  saidBy: fc.constantFrom("GM9001", "GM9002", "GM9003"),
  entry: fc.constant("oefen"),
  version: fc.constantFrom(null, "1.0"),
  origin: fc.constantFrom("own" as const, "answer" as const, "facts" as const),
  kind: fc.constantFrom(...usesKinds),
  certainty: fc.constantFrom(...certainties),
  status: fc.constantFrom(null, ...useStatuses),
  since: fc.constant(null),
  saidAt: fc.integer({ min: 0, max: 9 }),
});

describe("what words make known", () => {
  test("silence is not known, and never no", () => {
    expect(standingOf([])).toMatchObject({ state: "not-known", word: null, conflict: false });
  });

  test.each(usesKinds.filter((kind) => kind !== "user"))(
    "that a source says %s is no use",
    (kind) => {
      expect(standingOf([word({ origin: "facts", kind })])).toMatchObject({
        state: "not-known",
        sourceSays: kind,
      });
    },
  );

  test("a source of low certainty makes nothing known, and is told", () => {
    expect(standingOf([word({ origin: "facts", certainty: "low" })])).toMatchObject({
      state: "not-known",
      sourceSays: "user",
    });
  });

  test("a no is said: nothing makes one of what is not known", () =>
    fc.assert(
      fc.property(fc.array(aWord, { maxLength: 8 }), (words) => {
        const { state, word: by } = standingOf(words);
        if (state !== "not") return;
        expect(words).toContain(by);
        expect(["not-used", "phased-out"]).toContain(by?.status);
      }),
    ));

  test("what is known is said by one of the words, and says just that", () =>
    fc.assert(
      fc.property(fc.array(aWord, { maxLength: 8 }), (words) => {
        const { state, word: by, conflict } = standingOf(words);
        if (state === "not-known") expect(by).toBeNull();
        else {
          expect(words).toContain(by);
          expect(by && stateOf(by)).toBe(state);
          expect(conflict).toBe(false);
        }
      }),
    ));

  test("the order in which words come does not matter", () =>
    fc.assert(
      fc.property(fc.uniqueArray(aWord, { maxLength: 8, selector: ({ id }) => id }), (words) => {
        expect(standingOf(words.toReversed()).state).toBe(standingOf(words).state);
      }),
    ));

  test("sources say nothing once the organisation spoke itself", () =>
    fc.assert(
      fc.property(fc.array(aWord, { maxLength: 8 }), (words) => {
        const own = words.filter(({ origin, saidBy }) => origin !== "facts" && saidBy === "GM9001");
        fc.pre(own.length > 0);
        expect(standingOf(words).state).toBe(standingOf(own).state);
      }),
    ));
});

describe("the last word of the organisation itself", () => {
  test("counts, of the same version", () => {
    const before = word({ id: "a", saidAt: 1 });
    const after = word({ id: "b", saidAt: 2, status: "not-used" });
    expect(standingOf([after, before])).toMatchObject({ state: "not", word: after });
  });

  test("of one version takes nothing back of another", () => {
    const old = word({ id: "a", version: "1.0", status: "phased-out", saidAt: 2 });
    const now = word({ id: "b", version: "2.0", saidAt: 1 });
    expect(standingOf([old, now])).toMatchObject({ state: "uses", word: now });
  });

  test("that is an answer tells the date of the use that says the same", () => {
    const use = word({ id: "a", since: "2019-05-01", saidAt: 1 });
    const answer = word({ id: "b", origin: "answer", saidAt: 2 });
    expect(standingOf([use, answer]).word).toBe(use);
  });
});

describe("what merged into it", () => {
  const from = (saidBy: string, change: Partial<Word> = {}): Word =>
    word({ id: saidBy, saidBy, ...change });

  test("is inherited when it agrees, or when one of them alone spoke", () => {
    expect(standingOf([from("GM9002"), from("GM9003")])).toMatchObject({
      state: "uses",
      inherited: true,
    });
    expect(standingOf([from("GM9002")])).toMatchObject({ state: "uses", inherited: true });
  });

  test("is a conflict when it says yes and no: not known, until a person says", () => {
    const words = [from("GM9002"), from("GM9003", { status: "not-used" })];
    expect(standingOf(words)).toMatchObject({ state: "not-known", conflict: true, word: null });
    expect(standingOf([...words, word({ id: "own" })])).toMatchObject({
      state: "uses",
      conflict: false,
      inherited: false,
    });
  });
});

test("words are gathered by organisation and entry", () => {
  const standings = standingsBy([word(), word({ id: "b", entry: "ander", status: "planned" })]);
  expect(standings.get("GM9001")?.get("oefen")?.state).toBe("uses");
  expect(standings.get("GM9001")?.get("ander")?.state).toBe("coming");
  expect(standings.get("GM9002")).toBeUndefined();
});
