import { describe, expect, test } from "vitest";
import type { DecisionRow } from "../decisions/decision.ts";
import { comingOf, type Decided, subjectsOf } from "./subject.ts";

const today = "2026-11-26";
const deciders = new Map([
  ["law", { nl: "Wet", en: "Law" }],
  [
    "forum-standaardisatie",
    { nl: "Forum Standaardisatie en OBDO", en: "Forum Standaardisatie and OBDO" },
  ],
  ["vng-board", { nl: "Bestuur van de VNG", en: "Board of the VNG" }],
]);
let n = 0;

/** A decision recorded here today of which no day is known, but for what is given. */
function decided(given: Partial<DecisionRow>): DecisionRow {
  n += 1;
  return {
    id: `019a0000-0000-7000-8000-${String(n).padStart(12, "0")}`,
    entry: "oefenafspraak",
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

const agreement = (...decisions: DecisionRow[]): Decided => ({
  entry: "oefenafspraak",
  name: "Oefenafspraak",
  kind: "agreement",
  themes: [],
  decisions,
});
const solution = (...decisions: DecisionRow[]): Decided => ({
  ...agreement(...decisions),
  kind: "software",
});
const on = (of: Decided, day = today) => subjectsOf(of, day, deciders);
const rules = (of: Decided, day = today) => on(of, day).map(({ rule }) => rule);
const versions = (of: Decided, day = today) =>
  on(of, day).map(({ version, level, decider }) => [version, level, decider]);

describe("no subject", () => {
  test("is what is not shared, was retired, or an agreement of stage shared without a level", () => {
    expect(on(solution(decided({ stage: "practice" })))).toEqual([]);
    expect(on(agreement(decided({ stage: "shared" })))).toEqual([]);
    const retired = solution(
      decided({ stage: "shared", decided_on: "2020-01-01" }),
      decided({ stage: "retired", decided_on: "2025-01-01" }),
    );
    expect(on(retired)).toEqual([]);
    expect(rules(retired, "2024-12-31")).toEqual(["solution"]);
  });

  test("is a level that was taken away, by the body that gave it alone", () => {
    const gave = decided({ level: "binding", version: "1.0", decided_on: "2020-01-01" });
    const took = decided({ level: "none", version: "1.0", decided_on: "2025-01-01" });
    expect(on(agreement(gave, took))).toEqual([]);
    expect(rules(agreement(gave, { ...took, decider: "Proefraad" }))).toEqual(["joint"]);
  });

  test("is what was decided after that day, also when it names no day from which it counts", () => {
    const later = { decided_on: "2026-03-01" };
    expect(on(solution(decided({ stage: "shared", ...later })), "2026-02-28")).toEqual([]);
    expect(on(agreement(decided({ level: "binding", ...later })), "2026-02-28")).toEqual([]);
    expect(on(solution(decided({ stage: "shared" })), "2026-11-25")).toEqual([]);
    expect(rules(agreement(decided({ level: "binding", ...later })), "2026-03-01")).toEqual([
      "joint",
    ]);
  });
});

test("a shared solution tells since when: the day it counts from, else that of the decision, else nothing", () => {
  const since = (given: Partial<DecisionRow>) =>
    on(solution(decided({ stage: "shared", ...given }))).map((one) => one.since);
  expect(since({ decided_on: "2024-05-01", in_force_from: "2024-07-01" })).toEqual(["2024-07-01"]);
  expect(since({ decided_on: "2024-05-01" })).toEqual(["2024-05-01"]);
  expect(since({ origin: "facts" })).toEqual([null]);
  expect(on(solution(decided({ stage: "shared", origin: "facts" })), "2014-01-01")).toMatchObject([
    { version: null, level: null, rule: "solution", since: null },
  ]);
});

test("each version with a level is a subject of its own, all versions together before the last", () => {
  const of = agreement(
    decided({ level: "comply-or-explain", version: "1.9" }),
    decided({ level: "recommended", version: "1.10" }),
    decided({ level: "binding" }),
  );
  expect(versions(of)).toEqual([
    [null, "binding", "Oefenraad"],
    ["1.10", "recommended", "Oefenraad"],
    ["1.9", "comply-or-explain", "Oefenraad"],
  ]);
});

test("of what several bodies decided of a version the weightiest is told, of two as heavy what asks most", () => {
  const light = decided({ level: "recommended", version: "1.0", decider: "Proefraad" });
  const heavy = decided({ level: "comply-or-explain", version: "1.0" });
  expect(versions(agreement(light, heavy))).toEqual([["1.0", "comply-or-explain", "Oefenraad"]]);
  const forum = { ...heavy, decider: "Forum Standaardisatie en OBDO" };
  expect(rules(agreement(forum, heavy))).toEqual(["joint"]);
});

test("the rule follows from who decided, by code or name in any capitals; whoever recommends advises", () => {
  const by = (decider: string, level: DecisionRow["level"] = "comply-or-explain") =>
    rules(agreement(decided({ level, decider })))[0];
  expect(by("forum-standaardisatie")).toBe("forum");
  expect(by("FORUM Standaardisatie and OBDO")).toBe("forum");
  expect(by("wet", "binding")).toBe("law");
  expect(by("Bestuur van de VNG")).toBe("joint");
  expect(by("Oefenraad")).toBe("joint");
  expect(by("Wet", "recommended")).toBe("advice");
});

describe("what comes into force", () => {
  const coming = (of: Decided, from: string, until: string) =>
    comingOf(of, from, until, deciders).map(({ version, level, inForceFrom }) => [
      version,
      level,
      inForceFrom,
    ]);
  const binding = decided({
    level: "binding",
    version: "2.0",
    decided_on: "2026-06-01",
    in_force_from: "2027-01-01",
  });

  test("lies after the first day and not after the last", () => {
    const told = [["2.0", "binding", "2027-01-01"]];
    expect(coming(agreement(binding), today, "2026-12-31")).toEqual([]);
    expect(coming(agreement(binding), today, "2027-01-01")).toEqual(told);
    expect(coming(agreement(binding), "2026-12-31", "2027-12-31")).toEqual(told);
    expect(coming(agreement(binding), "2027-01-01", "2027-12-31")).toEqual([]);
  });

  test("is not what was decided later, nor what the same body took back since", () => {
    expect(coming(agreement(binding), "2026-05-31", "2027-12-31")).toEqual([]);
    const back = decided({ level: "none", version: "2.0", decided_on: "2026-10-01" });
    expect(coming(agreement(binding, back), today, "2027-12-31")).toEqual([]);
  });

  test("is never a stage", () => {
    const shared = decided({ stage: "shared", in_force_from: "2027-01-01" });
    expect(coming(solution(shared), today, "2027-12-31")).toEqual([]);
  });
});
