import { expect, test } from "vitest";
import { exampleMessage } from "../examples/index.ts";
import type { Seen } from "../finding.ts";
import { checkMessage, findingWords, messages } from "../index.ts";
import { maskFinding, maskSeen, maskSentence } from "./mask-finding.ts";

const bsn = "999964781";
const wmo323 = messages.get("WMO323") ?? null;
const shown = (name: string, value: string): Seen["value"] =>
  maskSeen({ name, value }, wmo323).value;

test.each([
  ["Bsn", "999964782", "99996****"],
  ["BSN", bsn, "99996****"],
  ["Client/Bsn", bsn, "99996****"],
  ["ReferentieNummer", `PR ${bsn}`, "PR 99996****"],
  ["ReferentieNummer", "99996478-lang", "9999****-lang"],
  ["Afzender", bsn, "99996****"],
  ["Begindatum", bsn, "99996****"],
  ["BerichtCode", bsn, "99996****"],
  ["ToewijzingNummer", `Bsn ${bsn}`, "Bsn 99996****"],
  ["Onbekend", bsn, "99996****"],
])("of %s the value %j is masked", (name, value, masked) => {
  expect(shown(name, value)).toBe(masked);
});

test.each([
  ["ToewijzingNummer", bsn],
  ["Bedrag", bsn],
  ["TotaalIngediendBedrag/TotaalBedrag", bsn],
  ["Σ IngediendBedrag", bsn],
  ["Afzender", "99996478"],
  ["Begindatum", "2026-11-27"],
  ["Begindatum", "20261127"],
  ["ProductCategorie", "99996478"],
  ["DeclaratieNummer", "decl99996478"],
])("of %s the value %j is shown", (name, value) => {
  expect(shown(name, value)).toBe(value);
});

test("what is not there stays null", () => {
  expect(maskSeen({ name: "Bsn", value: null }, wmo323).value).toBeNull();
});

test("a BSN that was cut off at 100 characters is masked", () => {
  const value = `${"a ".repeat(46)}99996478`;
  expect(value).toHaveLength(100);
  expect(shown("ReferentieNummer", value)).not.toMatch(/\d{5}/);
  expect(shown("ReferentieNummer", `${"a ".repeat(47)}999964`)).not.toMatch(/\d{5}/);
});

/** Puts a text in the first element of this name, and tells what is found masked. */
function toldOf(name: string, value: string) {
  if (!wmo323) throw new Error("there is no WMO323");
  const text = [...exampleMessage(wmo323)].join("");
  const wrong = text.replace(new RegExp(`(?<=:${name}>)[^<]*`), value);
  const { findings, message } = checkMessage(new TextEncoder().encode(wrong));
  expect(findings.length).toBeGreaterThan(0);
  return findings.map((finding) => {
    const { says, mend } = findingWords(finding, message);
    const sentences = [says.nl, says.en, mend.nl, mend.en];
    const masked = sentences.map((one) => maskSentence(one, finding, message));
    return JSON.stringify([maskFinding(finding, message), masked]);
  });
}

test.each([
  ["ReferentieNummer", "BSN 9999.64.781 client te lang"],
  ["ReferentieNummer", "99996478-lang-lang-lang-lang"],
  ["ReferentieNummer", `client met heel veel woorden en Bsn ${bsn}`],
  ["ReferentieNummer", `x1${bsn}-te-lang-te-lang`],
  ["DeclaratieNummer", `declaratie ${bsn}`],
  ["Afzender", bsn],
])("in no part of a finding about %s a BSN is left of %j", (name, value) => {
  for (const told of toldOf(name, value)) expect(told).not.toMatch(/9999\.?64\.?78|99996478/);
});

test("a number that is too large is shown, in the sentences too", () => {
  expect(toldOf("ToewijzingNummer", "1999964781").join()).toContain("1999964781");
});
