import { expect, test } from "vitest";
import { exampleMessage } from "./examples/index.ts";
import { checkMessage, findingWords, MessageCheck, messages, writeMessage } from "./index.ts";

const utf8 = new TextEncoder();
const named = (name: string) => {
  const message = messages.get(name);
  if (!message) throw new Error(`there is no ${name}`);
  return message;
};

test("with these alone a supplier makes a message, checks it, and tells what is wrong", () => {
  const message = named("JW301");
  const right = [...exampleMessage(message, { seed: 3 })].join("");
  expect(checkMessage(utf8.encode(right))).toMatchObject({ message, isRight: true, findings: [] });

  const wrong = right.replace(/(?<=:Bsn>)\d{9}/, "99999935");
  const verdict = checkMessage(utf8.encode(wrong));
  expect(verdict.isRight).toBe(false);
  const told = verdict.findings.map((finding) => findingWords(finding, verdict.message));
  expect(told).toMatchObject([{ code: "RS037", says: { nl: expect.stringContaining("Bsn") } }]);
});

test("a message can come in pieces, and be written from what a program holds", () => {
  const message = named("WMO319");
  const text = writeMessage(message, {
    Header: {
      BerichtCode: "482",
      BerichtVersie: 3,
      BerichtSubversie: 2,
      Afzender: "0384",
      Ontvanger: "42420001",
      BerichtIdentificatie: { Identificatie: "A1", Dagtekening: "2026-11-27" },
      XsdVersie: { BasisschemaXsdVersie: "1.0.0", BerichtXsdVersie: "1.0.0" },
    },
    Antwoord: { ReferentieAanbieder: "R1", VerzoekAntwoord: "2" },
  });
  const check = new MessageCheck();
  for (let at = 0; at < text.length; at += 100) check.push(utf8.encode(text.slice(at, at + 100)));
  expect(check.end()).toMatchObject({ message, isRight: true });
});
