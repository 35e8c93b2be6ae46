import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerKinds } from "#contract/adoption";
import { type AnswerRow, answerStanding, countsAs } from "./answer.ts";
import { prefillOf } from "./prefill.ts";

const own = "GM9002";
const codes = [own, "GM9003", "GM9004", "GM9005"];
const days = ["2025-01-01", "2026-06-01", "2026-11-22", "2026-11-23", "2027-06-01"];
const today = "2026-11-22";
const aDay = fc.option(fc.constantFrom(...days));

const aRow: fc.Arbitrary<AnswerRow> = fc
  .record({
    organisation: fc.constantFrom(...codes),
    answer: fc.constantFrom(...answerKinds),
    expires: aDay,
    planned: fc.constantFrom(...days),
    at: fc.integer({ min: 0, max: 5 }),
    id: fc.uuid(),
  })
  .map(({ organisation, answer, expires, planned, at, id }) => ({
    id,
    organisation,
    entry: "proefzaak",
    version: null,
    answer,
    planned_on: answer === "planned" ? planned : null,
    reason: null,
    review_on: null,
    expires_on: expires,
    explained_at: null,
    reused_from: null,
    hidden: false,
    origin: "own",
    sources: [],
    given_on: "2025-01-01",
    given_at: new Date(Date.UTC(2025, 0, 1 + at)),
    given_by: null,
    by_organisation: null,
    ended_on: null,
    ended_at: null,
    ended_by: null,
  }));
const someRows = fc.array(aRow, { maxLength: 8 });
const stateOf = (rows: readonly AnswerRow[]) => answerStanding(rows, own, today).state;

describe("not known is never no", () => {
  test("nothing said is silence, and every state but silence was said by somebody", () => {
    expect(stateOf([])).toBe("none");
    fc.assert(
      fc.property(someRows, (rows) => {
        const state = stateOf(rows);
        if (state === "none") expect(rows).toEqual([]);
        else if (state === "conflict")
          expect(new Set(rows.map((row) => row.answer)).size).toBeGreaterThan(1);
        else expect(rows.map((row) => countsAs(row, today))).toContain(state);
      }),
    );
  });

  test("what fell back is told as fallen back, and never as the answer that it was", () => {
    const fallen = someRows.map((rows) =>
      rows.map((row) => ({ ...row, expires_on: "2026-11-22" })),
    );
    fc.assert(
      fc.property(fallen, (rows) => {
        expect(stateOf(rows)).toBe(rows.length === 0 ? "none" : "expired");
      }),
    );
  });

  test("no use that is not known, is said not to be, or is answered already makes an answer ready", () => {
    const bare = { inherited: false, conflict: false, sourceSays: null };
    for (const state of ["not", "not-known"] as const) {
      expect(prefillOf({ ...bare, state, word: null }).prefilled).toBeNull();
    }
  });
});

describe("what merged into a municipality", () => {
  test("is read only as long as it has no word of its own", () => {
    fc.assert(
      fc.property(someRows, someRows, (rows, more) => {
        const others = more.filter(({ organisation }) => organisation !== own);
        if (!rows.some(({ organisation }) => organisation === own)) return;
        const alone = rows.filter(({ organisation }) => organisation === own);
        expect(stateOf([...rows, ...others])).toBe(stateOf(alone));
      }),
    );
  });

  test("is a conflict exactly when two of them say different things now", () => {
    fc.assert(
      fc.property(someRows, (all) => {
        const rows = all.filter(({ organisation }) => organisation !== own);
        const last = [...Map.groupBy(rows, ({ organisation }) => organisation).values()].flatMap(
          (ofOne) =>
            ofOne.toSorted(
              (a, b) => b.given_at.getTime() - a.given_at.getTime() || (a.id < b.id ? 1 : -1),
            )[0] ?? [],
        );
        const said = last.map((row) => countsAs(row, today)).filter((one) => one !== "expired");
        expect(stateOf(rows) === "conflict").toBe(new Set(said).size > 1);
      }),
    );
  });

  test("comes to the same in whatever order it is read", () => {
    fc.assert(
      fc.property(fc.uniqueArray(aRow, { selector: ({ id }) => id, maxLength: 8 }), (rows) => {
        const { state, row } = answerStanding(rows, own, today);
        const turned = answerStanding(rows.toReversed(), own, today);
        expect([turned.state, turned.row?.id]).toEqual([state, row?.id]);
      }),
    );
  });
});

describe("an answer counts", () => {
  const row = { answer: "planned" as const, expires_on: null, planned_on: "2026-11-22" };

  test("up to and with the day of its plan", () => {
    expect(countsAs(row, "2026-11-22")).toBe("planned");
    expect(countsAs(row, "2026-11-23")).toBe("expired");
  });

  test("up to the day on which it ends", () => {
    const until = { answer: "not-now" as const, expires_on: "2026-11-22", planned_on: null };
    expect(countsAs(until, "2026-11-21")).toBe("not-now");
    expect(countsAs(until, "2026-11-22")).toBe("expired");
  });
});
