import { describe, expect, test } from "vitest";
import { official } from "../../official.fixture.ts";
import { externalRetourCodes } from "../rules/technical/external.ts";
import { officialRules } from "../rules/technical/official-rules.fixture.ts";
import { technical } from "../rules/technical.ts";
import { later } from "./later-rules.ts";

const levels = { history: "berichtoverstijgend", external: "externe-bron" } as const;

describe.skipIf(official === null).each(["iwmo", "ijw"] as const)(
  "of the table of %s",
  (family) => {
    const table = officialRules(family);

    test("each rule is judged now or told for later, and no other is", () => {
      const only = family === "iwmo" ? ["TR377", "TR409"] : [];
      const ours = [
        ...technical.map(({ code }) => code),
        ...Object.keys(externalRetourCodes),
        ...later.map(({ code }) => code),
      ].filter((code) => !only.includes(code));
      expect(ours.sort()).toEqual(table.map(({ code }) => code).sort());
    });

    test("level, messages and return code are the same", () => {
      const theirs = table.filter(({ code }) => later.some((rule) => rule.code === code));
      const ours = later.map(({ code, level, retourCode, messages }) => ({
        code,
        level: levels[level],
        retourCode,
        // The table of iWmo leaves out the stop of TR019, which its older copy and iJw have.
        messages: code === "TR019" && family === "iwmo" ? ["305"] : messages,
      }));
      const byCode = (one: { code: string }, other: { code: string }) =>
        one.code < other.code ? -1 : 1;
      expect(ours.sort(byCode)).toEqual([...theirs].sort(byCode));
    });
  },
);

test("each asks something, and says in both languages what and how to mend it", () => {
  for (const { code, asks } of later) expect(asks.length, code).toBeGreaterThan(0);
  const words = later.flatMap(({ says, mend }) => [says.nl, says.en, mend.nl, mend.en]);
  for (const one of words) expect(one).toMatch(/^[A-Z].+\.$/);
});

test("no rule is there twice", () => {
  expect(new Set(later.map(({ code }) => code)).size).toBe(later.length);
});
