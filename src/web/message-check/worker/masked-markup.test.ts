import { expect, test } from "vitest";
import { messages } from "#standards/istandaarden/index";
import { markupMask } from "./masked-markup.ts";

const wmo323 = messages.get("WMO323") ?? null;
const bsn = "999964781";

test.each([
  ["the value of a Bsn, right or wrong", "<w:Bsn>123456789</w:Bsn>", "<w:Bsn>12345****</w:Bsn>"],
  [
    "a Bsn in a part of its own",
    `<Bsn><![CDATA[${bsn}]]></Bsn>`,
    "<Bsn><![CDATA[99996****]]></Bsn>",
  ],
  ["a remark within a Bsn", "<Bsn><!-- 123456789 --></Bsn>", "<Bsn><!-- 12345**** --></Bsn>"],
  ["a BSN in a remark", `<!-- was ${bsn} -->`, "<!-- was 99996**** -->"],
  ["a BSN in an attribute", `<Client bsn="${bsn}">`, '<Client bsn="99996****">'],
  [
    "a BSN in a reference",
    `<i:ReferentieNummer>${bsn}</i:ReferentieNummer>`,
    "<i:ReferentieNummer>99996****</i:ReferentieNummer>",
  ],
  ["a BSN between elements", `</Client> ${bsn}`, "</Client> 99996****"],
])("%s is hidden", (_, text, masked) => {
  expect(markupMask(wmo323)(text)).toBe(masked);
});

test.each([
  `<w:ToewijzingNummer>${bsn}</w:ToewijzingNummer>`,
  `<i:TotaalBedrag>${bsn}</i:TotaalBedrag>`,
  "<i:Begindatum>2026-10-01</i:Begindatum>",
  '<a xmlns="http://www.istandaarden.nl/iwmo/3_2/wmo323/schema">',
])("what is a number or a name is shown: %s", (text) => {
  expect(markupMask(wmo323)(text)).toBe(text);
});

test("a value on a line of its own is hidden by the element that was opened before", () => {
  const mask = markupMask(wmo323);
  expect(["<Bsn>", "  123456789", "</Bsn>", "  77"].map(mask)).toEqual([
    "<Bsn>",
    "  12345****",
    "</Bsn>",
    "  77",
  ]);
});

test("of a file that could not be read who sends and who receives are shown, and a BSN there is not", () => {
  const mask = markupMask(null);
  const agb = "99996478";
  expect(mask(`<w:Afzender>${agb}</w:Afzender>`)).toBe(`<w:Afzender>${agb}</w:Afzender>`);
  expect(mask("<Ontvanger>9001</Ontvanger>")).toBe("<Ontvanger>9001</Ontvanger>");
  expect(mask(`<Ontvanger>${bsn}</Ontvanger>`)).toBe("<Ontvanger>99996****</Ontvanger>");
  expect(mask(`<Ander>${agb}</Ander>`)).not.toContain(agb);
});
