import { expect, test } from "vitest";
import { messageCheck } from "../../i18n/nl/message-check.ts";
import type { OpenedFile } from "../worker/exchange.ts";
import { verdictWords } from "./verdict-words.ts";

interface Told {
  readonly verdict: OpenedFile["report"]["verdict"];
  readonly answer?: NonNullable<OpenedFile["answer"]>["kind"];
  readonly findings?: readonly (readonly [code: string, retourCode: string | null])[];
}

const words = ({ verdict, answer = "message", findings = [] }: Told): string =>
  verdictWords(
    {
      report: { verdict },
      findings: findings.map(([code, retourCode]) => ({ code, retourCode })),
      answer: { kind: answer, message: null },
    } as never,
    "weg",
    messageCheck.island,
  ).join(" ");

test.each<[string, Told, RegExp]>([
  ["a fault of the schema gets an error", { verdict: "wrong", answer: "error" }, /IB014/],
  [
    "a rule gets 0001 without a reason",
    { verdict: "wrong", findings: [["CS002", "0001"]] },
    /0001.*reden/,
  ],
  [
    "a day ahead gets its own code",
    { verdict: "wrong", findings: [["TR135", "8848"]] },
    /retourcode 8848/,
  ],
  [
    "a file that is too large is refused on its way",
    { verdict: "not-read", findings: [["size", null]] },
    /IB003/,
  ],
  ["what cannot be read gets no return message", { verdict: "not-read" }, /geen retourbericht/],
  [
    "of an answer that is wrong its sender hears outside",
    { verdict: "wrong", answer: "outside" },
    /OP090x2/,
  ],
  ["what could not be opened says why", { verdict: "not-opened" }, /weg/],
])("%s", (_, told, wanted) => {
  expect(words(told)).toMatch(wanted);
});

test("a message that is right is not promised to be approved", () => {
  expect(words({ verdict: "right" })).toBe(messageCheck.island.file.isRight);
});
