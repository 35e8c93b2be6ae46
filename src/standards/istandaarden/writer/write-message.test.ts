import { describe, expect, test } from "vitest";
import { type Content, plain, plainJw } from "../examples/of-rules/plain-messages.ts";
import { type MessageDefinition, messages } from "../release-3-2/messages.ts";
import { readText } from "../structure/read.fixture.ts";
import { messagePieces, writeMessage } from "./write-message.ts";

const known = (name: string): MessageDefinition => {
  const message = messages.get(name);
  if (!message) throw new Error(`there is no ${name}`);
  return message;
};
const wmo319 = known("WMO319");
const wmo323 = known("WMO323");
const answer = (change: Content = {}): Content => {
  const content = plain["319"]?.() ?? {};
  return { ...content, Antwoord: { ...(content["Antwoord"] as Content), ...change } };
};

test("a message is laid out as the official samples are", () => {
  expect(writeMessage(wmo319, answer()).split("\r\n")).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<wmo319:Bericht xmlns:iwmo="http://www.istandaarden.nl/iwmo/3_2/basisschema/schema" xmlns:wmo319="http://www.istandaarden.nl/iwmo/3_2/wmo319/schema">',
    "\t<wmo319:Header>",
    "\t\t<wmo319:BerichtCode>482</wmo319:BerichtCode>",
    "\t\t<wmo319:BerichtVersie>3</wmo319:BerichtVersie>",
    "\t\t<wmo319:BerichtSubversie>2</wmo319:BerichtSubversie>",
    "\t\t<wmo319:Afzender>0384</wmo319:Afzender>",
    "\t\t<wmo319:Ontvanger>42420001</wmo319:Ontvanger>",
    "\t\t<wmo319:BerichtIdentificatie>",
    "\t\t\t<iwmo:Identificatie>A1</iwmo:Identificatie>",
    "\t\t\t<iwmo:Dagtekening>2026-11-20</iwmo:Dagtekening>",
    "\t\t</wmo319:BerichtIdentificatie>",
    "\t\t<wmo319:XsdVersie>",
    "\t\t\t<iwmo:BasisschemaXsdVersie>1.0.0</iwmo:BasisschemaXsdVersie>",
    "\t\t\t<iwmo:BerichtXsdVersie>1.0.0</iwmo:BerichtXsdVersie>",
    "\t\t</wmo319:XsdVersie>",
    "\t</wmo319:Header>",
    "\t<wmo319:Antwoord>",
    "\t\t<wmo319:ReferentieAanbieder>V2</wmo319:ReferentieAanbieder>",
    "\t\t<wmo319:VerzoekAntwoord>2</wmo319:VerzoekAntwoord>",
    "\t</wmo319:Antwoord>",
    "</wmo319:Bericht>",
    "",
  ]);
});

test("no line ends without a carriage return, and no byte order mark stands before", () => {
  const text = writeMessage(wmo323, plain["323"]?.() ?? {});
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(text.startsWith("<?xml ")).toBe(true);
});

test("what a text would break is escaped, also a carriage return; each line ends in CR/LF", () => {
  const text = writeMessage(wmo319, answer({ ReferentieAanbieder: "a<b>&]]>\r\n\"é€😀'" }));
  expect(text).toContain(">a&lt;b&gt;&amp;]]&gt;&#13;\r\n\"é€😀'</");
});

test("fields stand in the order of the message, whatever the order of the object", () => {
  const { Header, Antwoord } = answer();
  const { ReferentieAanbieder, VerzoekAntwoord } = Antwoord as Content;
  const turned = { Antwoord: { VerzoekAntwoord, ReferentieAanbieder }, Header } as Content;
  expect(writeMessage(wmo319, turned)).toBe(writeMessage(wmo319, answer()));
});

test.each(Object.keys(plain))("what is written of a %s is read without findings", (number) => {
  for (const [name, content] of [
    [`WMO${number}`, plain[number]?.() ?? {}],
    [`JW${number}`, plainJw(number)],
  ] as const) {
    const { stop, findings } = readText(writeMessage(known(name), content));
    expect([name, stop, findings.kept]).toEqual([name, null, []]);
  }
});

test("a list is asked for an item only when it is written", () => {
  const content = plain["323"]?.() ?? {};
  const declaratie = content["Declaratie"] as Content;
  const [client] = declaratie["Clienten"] as Content[];
  let asked = 0;
  function* clients() {
    for (;;) {
      asked += 1;
      yield client ?? {};
    }
  }
  const pieces = messagePieces(wmo323, {
    ...content,
    Declaratie: { ...declaratie, Clienten: clients() },
  });
  const seen: number[] = [];
  for (const piece of pieces) {
    if (piece.includes("<wmo323:Client>")) seen.push(asked);
    if (seen.length === 3) break;
  }
  expect(seen).toEqual([1, 2, 3]);
});

describe("an error of the program names the path", () => {
  const client = "/Bericht/Declaratie/Clienten/Client[2]";
  const claim = (second: Content): Content => {
    const content = plain["323"]?.() ?? {};
    const declaratie = content["Declaratie"] as Content;
    const first = (declaratie["Clienten"] as Content[])[0] ?? {};
    return {
      ...content,
      Declaratie: { ...declaratie, Clienten: [first, { ...first, ...second }] },
    };
  };
  const prestatie = { ProductReferentie: { ReferentieNummer: "R" }, ToewijzingNummer: "7" };

  test.each<[string, string, Content]>([
    ["what it does not know", `${client} has no element Naam`, { Naam: "Wit" }],
    [
      "an item that lacks something",
      `${client}/Prestaties/Prestatie[1] must have Prod`,
      {
        Prestaties: [{}],
      },
    ],
    ["a list without items", `${client}/Prestaties is empty`, { Prestaties: [] }],
    ["no list where it belongs", `${client}/Prestaties is a list`, { Prestaties: "x" }],
    [
      "no class where it belongs",
      `${client}/Prestaties/Prestatie[1] is a class`,
      {
        Prestaties: ["x"],
      },
    ],
    [
      "a whole number as text",
      `${client}/Prestaties/Prestatie[1]/ToewijzingNummer wants a whole`,
      {
        Prestaties: [prestatie],
      },
    ],
    ["a text as number", `${client}/Bsn wants a text`, { Bsn: 999_900_006 }],
    ["a character that has no place in XML", `${client}/Bsn has a character`, { Bsn: "\u0001" }],
    ["half a character", `${client}/Bsn has a character`, { Bsn: "\ud83d" }],
  ])("%s", (_, says, second) => {
    expect(() => writeMessage(wmo323, claim(second))).toThrow(says);
  });

  test("what must be there and is not", () => {
    expect(() => writeMessage(wmo319, { Header: answer()["Header"] } as Content)).toThrow(
      "/Bericht must have Antwoord",
    );
  });
});
