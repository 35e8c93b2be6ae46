import { describe, expect, test } from "vitest";
import { describeProblem, type RawTables } from "../row-problems.ts";
import { type RawRow, TABLE_NAMES } from "../tables.ts";
import { adoptionFigures } from "./adoption-figures.ts";
import { adoptionProblems } from "./adoption-problems.ts";

const ANSWER: RawRow<"adoption_answers"> = {
  id: "B0001",
  organisation: "GM9001",
  entry: "oefening",
  version: "",
  answer: "uses",
  planned_on: "",
  reason_nl: "",
  review_on: "",
  expires_on: "",
  given_on: "2024-03-01",
  ended_on: "",
  by: "",
  reused_from: "",
  source: "oefenland",
};
const EFFORT: RawRow<"adoption_efforts"> = {
  id: "E0001",
  organisation: "GM9001",
  entry: "oefening",
  version: "",
  live_on: "2024-03-01",
  phase: "build",
  discipline: "project",
  hours: "8",
  estimate: "no",
  pitfall_nl: "",
  source: "oefenland",
};
const USE: RawRow<"adoption_uses"> = {
  id: "A0001",
  organisation: "GM9001",
  entry: "oefening",
  version: "",
  kind_of_use: "user",
  status: "in-production",
  acquiring_on: "",
  planned_on: "2023-05-01",
  production_on: "2024-01-01",
  phasing_out_on: "",
  phased_out_on: "",
  as_of: "2024-03-01",
  certainty: "high",
  evidence: "own-statement",
  name_in_source: "Gemeente Oefenbeke",
  source_url: "https://example.org/",
  note_nl: "",
  source: "oefenland",
};

function tables(some: Partial<RawTables>): RawTables {
  const none = Object.fromEntries(TABLE_NAMES.map((name) => [name, []]));
  return { ...none, ...some } as unknown as RawTables;
}

function refused(some: Partial<RawTables>): string {
  return adoptionProblems(tables(some)).map(describeProblem).join("\n");
}

const answers = (...rows: readonly Partial<typeof ANSWER>[]) =>
  refused({ adoption_answers: rows.map((row) => ({ ...ANSWER, ...row })) });
const efforts = (...rows: readonly Partial<typeof EFFORT>[]) =>
  refused({ adoption_efforts: rows.map((row) => ({ ...EFFORT, ...row })) });
const use = (row: Partial<typeof USE>) => refused({ adoption_uses: [{ ...USE, ...row }] });

describe("answers and efforts are never invented for an organisation that exists", () => {
  test.each(["GM0363", "PV27", "WS0155", "GR25978678", "RO25978683"])(
    "such as %s, and may be for one of the practice country",
    (organisation) => {
      expect(answers({ organisation })).toContain(`B0001 is of ${organisation}, for which nothing`);
      expect(efforts({ organisation })).toContain(`E0001 is of ${organisation}, for which nothing`);
    },
  );

  test.each(["GM9001", "PV81", "WS9001", "GR90000001", "RO95000001"])(
    "and %s does not exist",
    (organisation) => {
      expect(answers({ organisation })).toBe("");
      expect(efforts({ organisation })).toBe("");
    },
  );

  test("and the tables of the real country have no row, whoever it is of", () => {
    const problems = adoptionFigures(
      tables({ adoption_answers: [ANSWER], adoption_efforts: [EFFORT] }),
    );
    const never = problems.filter(({ text }) => text.includes("are never invented"));
    expect(never.map(({ file }) => file)).toEqual(["adoption_answers.csv", "adoption_efforts.csv"]);
  });
});

describe("an answer is refused", () => {
  test.each([
    ["without a day for what it plans", { answer: "planned" }],
    ["with a day for what it does not plan", { planned_on: "2025-01-01" }],
    ["without a reason for not now", { answer: "not-now" }],
    ["when it ends before it was given", { ended_on: "2024-02-01" }],
    ["when it expires before it was given", { expires_on: "2024-02-01" }],
    ["when it takes over what is not there", { reused_from: "B0002" }],
    ["of a version that is none", { version: "9" }],
  ])("%s", (_, row) => {
    expect(answers(row)).not.toBe("");
  });

  test("when it counts beside the one after it, and not when that ended it", () => {
    const next = { id: "B0002", given_on: "2025-01-01" };
    expect(answers({}, next)).toContain("B0001 counts beside the answer after it");
    expect(answers({ ended_on: "2025-01-01" }, next)).toBe("");
  });

  test("when its municipality was not there yet, or no more", () => {
    const life = { code: "GM9001", name: "Oefenbeke", source: "oefenland" };
    const of = (valid_from: string, valid_until: string) =>
      refused({
        adoption_answers: [ANSWER],
        municipality_lifetimes: [{ ...life, valid_from, valid_until }],
      });
    expect(of("2024-03-02", "")).toContain("GM9001 was not there on 2024-03-01");
    expect(of("", "2024-03-01")).toContain("GM9001 was not there on 2024-03-01");
    expect(of("2024-03-01", "2024-03-02")).toBe("");
  });
});

describe("a use is refused", () => {
  test("when its days are not in order", () => {
    expect(use({ planned_on: "2024-02-01" })).toContain("days that are not in order");
  });

  test("when its status is not the last one it came to", () => {
    expect(use({ status: "planned" })).toContain("is in-production by its days and planned");
    expect(use({ as_of: "2023-12-31", status: "planned" })).toBe("");
  });
});

describe("an effort is refused", () => {
  test("when its rows are about two things, or a second report is about the same", () => {
    expect(efforts({}, { phase: "prepare", live_on: "2025-01-01" })).toContain(
      "more than one thing",
    );
    expect(efforts({}, { id: "E0002" })).toContain("more than one report by GM9001 of oefening");
    expect(efforts({}, { phase: "prepare" })).toBe("");
  });
});
