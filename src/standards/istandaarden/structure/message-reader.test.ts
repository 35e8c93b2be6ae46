import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { official, samplesOf } from "../official.fixture.ts";
import { messages } from "../release-3-2/messages.ts";
import { Experience } from "./experience.ts";
import { answer, readIn, readText, started, starts } from "./read.fixture.ts";

const faultsOf = (text: string) => {
  const { stop, findings } = readText(text);
  return stop ? stop.fault : findings.kept.map(({ code, path }) => [code, path]);
};

test("a message that is right has no finding, and says which it is", () => {
  const reader = readText(answer());
  expect([reader.message?.name, reader.stop, reader.findings.kept]).toEqual(["WMO319", null, []]);
});

describe("is told with its path, line and column:", () => {
  test.each([
    ["missing", { code: "" }, "/Bericht/Header/BerichtCode"],
    ["other-value", { code: "<m:BerichtCode>414</m:BerichtCode>" }, "/Bericht/Header/BerichtCode"],
    [
      "wrong-namespace",
      { code: "<b:BerichtCode>482</b:BerichtCode>" },
      "/Bericht/Header/BerichtCode",
    ],
    ["unknown-element", { code: "<m:BerichtCode>482</m:BerichtCode><m:X/>" }, "/Bericht/Header/X"],
    [
      "out-of-order",
      { code: "<m:BerichtCode>482</m:BerichtCode><m:BerichtCode>482</m:BerichtCode>" },
      "/Bericht/Header/BerichtCode",
    ],
    ["text", { code: "x<m:BerichtCode>482</m:BerichtCode>" }, "/Bericht/Header"],
    ["text", { code: "<![CDATA[ ]]><m:BerichtCode>482</m:BerichtCode>" }, "/Bericht/Header"],
    [
      "element-in-value",
      { code: "<m:BerichtCode>482<m:x/></m:BerichtCode>" },
      "/Bericht/Header/BerichtCode",
    ],
    [
      "attribute",
      { code: '<m:BerichtCode a="1">482</m:BerichtCode>' },
      "/Bericht/Header/BerichtCode/@a",
    ],
    [
      "no-date",
      { dated: "<b:Dagtekening>2026-02-29</b:Dagtekening>" },
      "/Bericht/Header/BerichtIdentificatie/Dagtekening",
    ],
    [
      "time-zone",
      { dated: "<b:Dagtekening>2026-02-28Z</b:Dagtekening>" },
      "/Bericht/Header/BerichtIdentificatie/Dagtekening",
    ],
    ["empty", { dated: "<b:Dagtekening/>" }, "/Bericht/Header/BerichtIdentificatie/Dagtekening"],
  ])("%s %o", (fault, given, path) => {
    expect(faultsOf(answer(given))).toEqual([[fault, path]]);
  });

  test("the third line is the third line", () => {
    const dated = "\n  <b:Dagtekening>gisteren</b:Dagtekening>";
    expect(readText(answer({ dated })).findings.kept).toMatchObject([{ line: 4, column: 3 }]);
  });

  test("all findings come, and not the first alone", () => {
    const content = "<m:VerzoekAntwoord>9</m:VerzoekAntwoord><m:Y/>";
    expect(faultsOf(answer({ code: "", content }))).toEqual([
      ["missing", "/Bericht/Header/BerichtCode"],
      ["not-in-list", "/Bericht/Antwoord/VerzoekAntwoord"],
      ["unknown-element", "/Bericht/Antwoord/Y"],
      ["missing", "/Bericht/Antwoord/ReferentieAanbieder"],
    ]);
  });
});

describe("is taken, for the schema takes it too:", () => {
  test.each([
    { code: "<m:BerichtCode><![CDATA[4]]>&#56;&#x32;<!-- twee --></m:BerichtCode >" },
    { declaration: "" },
    { declaration: "<?xml version='1.0' encoding='utf-8' standalone='yes'?>\n<!-- a -->" },
    {
      code: '<q:BerichtCode xmlns:q="http://www.istandaarden.nl/iwmo/3_2/wmo319/schema">482</q:BerichtCode>',
    },
    { after: "\r\n<!-- eind -->\n" },
    {
      content:
        "<m:ReferentieAanbieder>é€😀 &amp; zo</m:ReferentieAanbieder>&#32;<m:VerzoekAntwoord>2</m:VerzoekAntwoord>",
    },
  ])("%o", (given) => expect(faultsOf(answer(given))).toEqual([]));
});

describe("stops the reading:", () => {
  test.each([
    ["doctype", { declaration: "<!DOCTYPE Bericht>" }],
    ["entity", { code: "<m:BerichtCode>&x;</m:BerichtCode>" }],
    ["instruction", { code: "<?php ?>" }],
    ["byte-order-mark", { declaration: "\ufeff" }],
    ["encoding", { declaration: '<?xml version="1.0" encoding="ISO-8859-1"?>' }],
    ["declaration", { declaration: '<?xml encoding="UTF-8"?>' }],
    [
      "other-release",
      { root: 'm:Bericht xmlns:m="http://www.istandaarden.nl/iwmo/2_3/wmo319/schema"' },
    ],
    ["unknown-message", { root: 'm:Bericht xmlns:m="urn:other"' }],
    ["namespace", { code: "<z:BerichtCode>482</z:BerichtCode>" }],
    ["closed-otherwise", { code: "<m:BerichtCode>482</m:Bericht>" }],
    ["attribute", { code: "<m:BerichtCode a='1' a='2'>482</m:BerichtCode>" }],
    ["tag", { code: "<m:BerichtCode/ >" }],
    ["comment", { code: "<!-- a -- b -->" }],
    ["cdata", { code: "]]>" }],
    ["reference", { code: "<m:BerichtCode>&#0;</m:BerichtCode>" }],
    ["character", { code: "<m:BerichtCode>\u0001</m:BerichtCode>" }],
    ["text-outside", { after: "x" }],
    ["after-the-end", { after: "<Bericht/>" }],
    [
      "instance-attribute",
      {
        code: '<m:BerichtCode xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true"/>',
      },
    ],
    ["depth", { code: "<m:a>".repeat(100) }],
  ])("%s", (fault, given) => expect(faultsOf(answer(given))).toBe(fault));

  test("nothing at all, and what does not end", () => {
    expect([faultsOf(""), faultsOf("  "), faultsOf(answer().slice(0, 300))]).toEqual([
      "nothing",
      "nothing",
      "not-closed",
    ]);
  });

  test("bytes that are no UTF-8", () => {
    const bytes = Buffer.from(answer({ content: "<m:ReferentieAanbieder>é" }), "latin1");
    expect(readIn(bytes).stop?.fault).toBe("not-utf8");
  });
});

describe("a record that looks like the one before", () => {
  const second = "/Bericht/Client/StartProducten/StartProduct[2]";

  test("is judged for itself", () => {
    const wrong = started({ day: "2026-11-31", status: "7" });
    expect(faultsOf(starts(started(), wrong, started()))).toEqual([
      ["no-date", `${second}/Begindatum`],
      ["not-in-list", `${second}/StatusAanlevering`],
    ]);
  });

  test("whose prefix means something else is something else", () => {
    const other = started({ tag: 'm:StartProduct xmlns:m="urn:other"' });
    expect(faultsOf(starts(started(), other, started()))).toEqual([["wrong-namespace", second]]);
    const { findings } = readText(starts(started(), other, other, started()));
    expect(findings.kept.map(({ seen }) => seen)).toEqual([
      [{ name: "StartProduct", value: "urn:other" }],
    ]);
  });

  test("in which two stand the wrong way around, or one has another name, is told so once", () => {
    const { begin, status } = {
      begin: "<m:Begindatum>2026-11-01</m:Begindatum>",
      status: "<m:StatusAanlevering>1</m:StatusAanlevering>",
    };
    const swapped = `<m:StartProduct>${status}${begin}</m:StartProduct>`;
    const renamed = started().replaceAll("Begindatum", "beginDatum");
    expect(faultsOf(starts(started(), swapped, started()))).toEqual([
      ["out-of-order", `${second}/Begindatum`],
    ]);
    expect(faultsOf(starts(started(), renamed, started()))).toEqual([
      ["unknown-element", `${second}/beginDatum`],
    ]);
  });

  test("that leaves out what the one before had, or says it twice, is told so", () => {
    const without = "<m:StartProduct><m:StatusAanlevering>1</m:StatusAanlevering></m:StartProduct>";
    const twice = started().replace(
      "<m:StatusAanlevering>",
      "<m:Begindatum>2026-11-01</m:Begindatum>$&",
    );
    expect(faultsOf(starts(started(), without))).toEqual([["missing", `${second}/Begindatum`]]);
    expect(faultsOf(starts(started(), twice))).toEqual([["out-of-order", `${second}/Begindatum`]]);
  });

  test("that closes what is not open stops the reading", () => {
    const crossed = started().replace("</m:StatusAanlevering>", "</m:Begindatum>");
    expect(faultsOf(starts(started(), crossed))).toBe("closed-otherwise");
  });
});

describe("what was learned from one message", () => {
  const spaced = {
    tag: 'n:StartProduct xmlns:n="http://www.istandaarden.nl/iwmo/3_2/wmo305/schema"',
  };
  const several = [
    starts(started(), started(), started()),
    starts(started(), started({ day: "x" })),
    starts(started(), started()).replaceAll("m:", "w:").replaceAll(":m=", ":w="),
    starts(started(spaced).replace("</m:StartProduct>", "</n:StartProduct>"), started()),
    starts(started(spaced), started()),
    starts(started(), started().replace("<m:StartProduct>", "<m:StartProduct >")),
    answer(),
    answer({ root: 'm:Bericht xmlns:m="urn:other"' }),
  ];
  const told = (reader: ReturnType<typeof readText>) => [reader.stop, reader.findings.kept];

  test("changes nothing of what is told of another", () => {
    const experience = new Experience(messages.values());
    const alone = several.map((text) => told(readText(text)));
    expect(new Set(alone.map((one) => JSON.stringify(one))).size).toBeGreaterThan(3);
    for (const order of [several, [...several].reverse(), several]) {
      const together = order.map((text) => told(readText(text, experience)));
      expect(together).toEqual(order.map((text) => alone[several.indexOf(text)]));
    }
  });
});

test.each([
  starts(started(), started({ day: "x" }), started()),
  answer({ dated: "<b:Dagtekening>\r\n2026-02-30</b:Dagtekening>" }),
])("in pieces of any size the same is found as in one", (text) => {
  const bytes = new TextEncoder().encode(text);
  const whole = readIn(bytes);
  expect(whole.findings.kept).toHaveLength(1);
  for (let size = 1; size < 60; size += 1) {
    const { stop, findings } = readIn(bytes, size);
    expect([size, stop, findings.kept]).toEqual([size, whole.stop, whole.findings.kept]);
  }
});

describe.skipIf(official === null)("the official samples", () => {
  // The end of June has no 31st, and a return code stands beside its list.
  const faulty: Readonly<Record<string, readonly string[]>> = {
    "JW315.xml": ["no-date"],
    "JW318.xml": ["unknown-element"],
  };
  const all =
    official === null
      ? []
      : (["iwmo", "ijw"] as const).flatMap((family) =>
          readdirSync(samplesOf(family)).map(
            (name) => [name, join(samplesOf(family), name)] as const,
          ),
        );
  test.each(all)("%s is judged as the official schema does", (name, file) => {
    const { stop, findings } = readIn(readFileSync(file));
    expect(stop).toBeNull();
    expect([...new Set(findings.kept.map(({ code }) => code))]).toEqual(faulty[name] ?? []);
  });
});
