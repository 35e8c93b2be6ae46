import { expect, test } from "vitest";
import type { ShownFinding } from "../worker/exchange.ts";
import { chosenFindings, everyFinding, untold } from "./chosen-findings.ts";

const finding = (code: string, line: number, group: number, more: object = {}): ShownFinding => ({
  ...{ layer: "rules", code, official: code, path: "/Bericht", line, column: 1, group },
  ...{ text: `${code} geldt.`, mend: "Doe iets.", seen: [], keys: [], otherLine: null },
  ...{ retourCode: "0001", ...more },
});

const file = {
  groups: ["Header", "Client 1 (Bsn 99996****)", "Client 2"],
  says: { CS002: "Het Bsn voldoet.", TR101: "Eens." },
  findings: [
    finding("TR101", 9, 2),
    finding("CS002", 4, 1, { seen: [{ name: "Bsn", value: "99996****" }] }),
    finding("CS002", 12, 2, { layer: "structure" }),
    finding("TR358", 2, 0),
  ],
};

const shown = (choice: Partial<typeof everyFinding>) =>
  chosenFindings(file, { ...everyFinding, ...choice }, "nl").map(({ finding: one, heading }) => [
    one.line,
    heading,
  ]);

test("by client each client is named once, in the order of the message", () => {
  expect(shown({})).toEqual([
    [2, "Header"],
    [4, "Client 1 (Bsn 99996****)"],
    [9, "Client 2"],
    [12, null],
  ]);
});

test("by code each code is told once, with what it says", () => {
  expect(shown({ sort: "code" })).toEqual([
    [4, "CS002: Het Bsn voldoet."],
    [12, null],
    [9, "TR101: Eens."],
    [2, "TR358: "],
  ]);
});

test("by place there is nothing above them", () => {
  expect(shown({ sort: "place" }).map(([line]) => line)).toEqual([2, 4, 9, 12]);
});

test("a choice of code, kind, client and words narrows them", () => {
  expect(shown({ code: "CS002" }).map(([line]) => line)).toEqual([4, 12]);
  expect(shown({ code: "CS002", layer: "structure" }).map(([line]) => line)).toEqual([12]);
  expect(shown({ group: 2 }).map(([line]) => line)).toEqual([9, 12]);
  expect(shown({ text: "client 1" }).map(([line]) => line)).toEqual([4]);
  expect(shown({ text: "99996" }).map(([line]) => line)).toEqual([4]);
  expect(shown({ text: "bestaat niet" })).toEqual([]);
});

test("what was counted and not kept is told", () => {
  const counts = { CS002: 4212, TR101: 1, TR358: 1 };
  expect(untold({ findings: file.findings, counts })).toEqual([{ code: "CS002", rest: 4210 }]);
});

test("a fault of the structure is found and told by the code that is shown, or by its name", () => {
  const own = { layer: "structure", official: null } as const;
  const mixed = {
    groups: ["Header"],
    says: { RS019: "Een waarde is te lang.", "no-date": "Een waarde is geen datum." },
    findings: [
      finding("too-long", 3, 0, { layer: "structure", official: "RS019" }),
      finding("no-date", 5, 0, own),
    ],
  };
  const told = (choice: Partial<typeof everyFinding>) =>
    chosenFindings(mixed, { ...everyFinding, ...choice }, "nl").map(({ heading }) => heading);
  expect(told({ sort: "code" })).toEqual([
    "RS019: Een waarde is te lang.",
    "geen datum: Een waarde is geen datum.",
  ]);
  expect(told({ code: "RS019" }).length).toBe(1);
  expect(told({ code: "too-long" }).length).toBe(0);
  expect(told({ text: "geen datum" }).length).toBe(1);
});
