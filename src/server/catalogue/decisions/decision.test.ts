import { describe, expect, test } from "vitest";
import { type DecisionRow, levelOf, levelOfVersion, stageOf } from "./decision.ts";

const today = "2026-11-26";
let n = 0;

/** A decision recorded here today of which no day is known, but for what is given. */
function decided(given: Partial<DecisionRow>): DecisionRow {
  n += 1;
  return {
    id: `019a0000-0000-7000-8000-${String(n).padStart(12, "0")}`,
    entry: "oefenwijzer",
    sort: given.level === undefined ? "stage" : "level",
    stage: null,
    level: null,
    version: null,
    decider: "Oefenraad",
    decided_on: null,
    in_force_from: null,
    evidence: "Notulen",
    evidence_url: null,
    sources: [],
    origin: "waaier",
    recorded_at: new Date("2026-11-26T10:00:00Z"),
    recorded_by: null,
    ...given,
  };
}

describe("a stage", () => {
  test("of a later day does not count before that day", () => {
    const decisions = [
      decided({ stage: "practice", decided_on: "2026-01-10" }),
      decided({ stage: "shared", decided_on: "2026-11-20", in_force_from: "2027-01-01" }),
    ];
    expect(stageOf(decisions, today)).toBe("practice");
    expect(stageOf(decisions, "2027-01-01")).toBe("shared");
  });

  test("that was to come does not win from what was decided after it was recorded", () => {
    const decisions = [
      decided({
        stage: "shared",
        in_force_from: "2027-01-01",
        recorded_at: new Date("2026-06-01T10:00:00Z"),
      }),
      decided({ stage: "retired", decided_on: "2026-11-25" }),
    ];
    expect(stageOf(decisions, "2027-01-01")).toBe("retired");
  });

  test("without any day counts from when it was recorded here", () => {
    const decisions = [
      decided({ stage: "shared" }),
      decided({ stage: "practice", decided_on: "2026-11-25" }),
    ];
    expect(stageOf(decisions, today)).toBe("shared");
  });

  test("of the fact tables without any day is older than all that have one", () => {
    const decisions = [
      decided({ stage: "shared", origin: "facts" }),
      decided({ stage: "retired", decided_on: "2019-01-01" }),
    ];
    expect(stageOf(decisions, today)).toBe("retired");
  });
});

test("a level without any day counts from when it was recorded here", () => {
  const decisions = [
    decided({ level: "none" }),
    decided({ level: "binding", decided_on: "2026-11-25" }),
  ];
  expect(levelOf(decisions, today)).toBe("none");
});

describe("the level of a version", () => {
  test("is that in force, and not the last that was recorded", () => {
    const decisions = [
      decided({ level: "binding", version: "2.0", in_force_from: "2027-01-01" }),
      decided({ level: "recommended", version: "2.0", decided_on: "2026-01-01" }),
      decided({ level: "none", version: "1.0" }),
    ];
    expect(levelOfVersion(decisions, "2.0", today)).toBe("recommended");
    expect(levelOfVersion(decisions, "2.0", "2027-01-01")).toBe("binding");
    expect(levelOfVersion(decisions, "3.0", today)).toBeNull();
  });

  test("is the weightiest of what several bodies decided", () => {
    const decisions = [
      decided({ level: "binding", version: "2.0", decided_on: "2025-01-01" }),
      decided({ level: "recommended", version: "2.0", decider: "Proefraad" }),
    ];
    expect(levelOfVersion(decisions, "2.0", today)).toBe("binding");
  });

  test("is that of the whole agreement, until the same body decides another of the version", () => {
    const whole = decided({ level: "binding", decided_on: "2025-01-01" });
    expect(levelOfVersion([whole], "2.0", today)).toBe("binding");
    const later = decided({ level: "none", version: "2.0", decided_on: "2026-01-01" });
    expect(levelOfVersion([whole, later], "2.0", today)).toBe("none");
  });
});
