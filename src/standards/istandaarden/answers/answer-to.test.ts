import { describe, expect, test } from "vitest";
import { exampleMessage } from "../examples/example-of.ts";
import { checkMessage } from "../message-check.ts";
import { type MessageDefinition, messages } from "../release-3-2/messages.ts";
import type { ClassContent } from "../writer/write-message.ts";
import { answerTo } from "./answer-to.ts";
import { answeredBy } from "./answered-by.ts";
import { centsOf, type Declaratie, sumOf } from "./claimed.ts";
import {
  answerable,
  answered,
  example,
  type Row,
  rowsOf,
  sentOf,
  settings,
} from "./verdicts.fixture.ts";

const all = answerable.map((message) => [message.name, message] as const);
const named = (name: string): MessageDefinition => {
  const message = messages.get(name);
  if (!message) throw new Error(`there is no ${name}`);
  return message;
};
const clientPath = "/Bericht/Declaratie/Clienten/Client";
const headerOf = (content: ClassContent): ClassContent => content["Header"] as ClassContent;

/** What came back, as XML, with its content read again. */
function back({ answer }: Row) {
  if (answer.kind !== "message") throw new Error(`no message came back: ${answer.kind}`);
  const text = [...answer.xml].join("");
  return { ...answer, text, read: sentOf(text).content };
}

test("each of the fourteen messages is answered, and no answer is", () => {
  const names = answerable.map(({ name }) => [name, answeredBy(named(name))?.name]);
  expect(names).toEqual(
    ["WMO", "JW"].flatMap((family) =>
      [
        [301, 302],
        [305, 306],
        [307, 308],
        [315, 316],
        [317, 318],
        [319, 320],
        [323, 325],
      ].map((pair) => pair.map((number) => `${family}${number}`)),
    ),
  );
});

describe.each(all)("%s", (_, message) => {
  const rows = rowsOf(message);
  const returned = rows.filter(({ answer }) => answer.kind === "message");

  test("is answered by a message but for what its schema refuses", () => {
    const others = rows.filter(({ answer }) => answer.kind !== "message");
    expect(others.map(({ verdict, answer }) => [verdict, answer.kind])).toEqual([
      ["transport", "error"],
      ["structure", "error"],
    ]);
  });

  test.each(returned.map((row) => [row.verdict, row] as const))("%s", (_verdict, row) => {
    const { message: by, text, read } = back(row);
    expect(by).toBe(answeredBy(message));
    // Its own schema, and of a 325 its rules: TR342 among them.
    expect(checkMessage(new TextEncoder().encode(text)).findings).toEqual([]);
    expect(headerOf(read)["RetourCodes"] ?? null).toEqual(row.inHeader);
    expect(Object.keys(read).length > 1).toBe(row.isMore);
    expect(headerOf(read)["XsltVersie"]).toBeUndefined();
    expect(text.startsWith('<?xml version="1.0" encoding="UTF-8"?>\r\n')).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });
});

const returns = all.filter(([, { number }]) => number !== "323");

test.each(returns)(
  "the header of %s comes back as it was, sender and receiver too",
  (_, message) => {
    const [row] = rowsOf(message).filter(({ verdict }) => verdict === "approved");
    if (!row) throw new Error("it is not approved");
    const { BerichtCode, IdentificatieRetour, DagtekeningRetour, XsdVersieRetour, ...same } =
      headerOf(back(row).read);
    const { BerichtCode: sentCode, ...sent } = headerOf(sentOf(row.sent).content);
    expect(same).toEqual(sent);
    expect([sentCode, BerichtCode]).toEqual([message.code, answeredBy(message)?.code]);
    expect({ IdentificatieRetour, DagtekeningRetour, XsdVersieRetour }).toEqual({
      IdentificatieRetour: settings.identificatie,
      DagtekeningRetour: settings.dagtekening,
      XsdVersieRetour: settings.xsdVersie,
    });
  },
);

test.each(returns)(
  "of a refused %s all classes come back unchanged, each with a code",
  (_, message) => {
    for (const row of rowsOf(message).filter(({ verdict }) => verdict.startsWith("level 3, /"))) {
      const { Header: _header, ...rest } = back(row).read;
      const codes = new Set<string>();
      expect(withoutCodes(rest, codes)).toEqual(
        withoutCodes(withoutHeader(sentOf(row.sent).content)),
      );
      expect([...codes].filter((code) => code !== "9347")).toEqual(
        [...codes].filter((code) => code === "0200" || code === "0233"),
      );
      expect(codes).toContain("9347");
    }
  },
);

const withoutHeader = ({ Header: _, ...rest }: ClassContent): ClassContent => rest;

function withoutCodes<Held>(held: Held, codes = new Set<string>()): Held {
  return JSON.parse(
    JSON.stringify(held, (name, value) => {
      if (name !== "RetourCodes") return value;
      for (const code of value) codes.add(code);
      return undefined;
    }),
  );
}

test("what stands within a class that is at fault was not judged", () => {
  const text = example(named("WMO305"));
  const codes = new Map([["/Bericht/Client", ["9374"]]]);
  const { content } = answerTo(sentOf(text), { kind: "classes", codes }, settings);
  const client = content["Client"] as { StartProducten: { RetourCodes: string[] }[] };
  expect(client.StartProducten.map(({ RetourCodes }) => RetourCodes)).toEqual(
    client.StartProducten.map(() => ["0233"]),
  );
});

describe("a claim", () => {
  const text = example(named("WMO323"));
  const sent = sentOf(text);
  const claim = sent.content["Declaratie"] as unknown as Declaratie;
  const total = centsOf(claim.TotaalIngediendBedrag);
  const answerWith = (codes: Record<string, string[]>) =>
    answerTo(sent, { kind: "classes", codes: new Map(Object.entries(codes)) }, settings).content;
  const wholeOf = (content: ClassContent) =>
    content["DeclaratieAntwoord"] as unknown as Pick<
      Declaratie,
      "TotaalIngediendBedrag" | "DeclaratieNummer"
    > & {
      TotaalToegekendBedrag: Declaratie["TotaalIngediendBedrag"];
      Clienten?: readonly (Declaratie["Clienten"][number] & { RetourCodes: readonly string[] })[];
      RetourCodes: readonly string[];
    };

  test("is answered by the municipality, in a message of its own", () => {
    const { Header } = answerTo(sent, { kind: "approved" }, settings).content;
    const own = headerOf(sent.content);
    expect(Header).toMatchObject({
      BerichtCode: "485",
      Afzender: own["Ontvanger"],
      Ontvanger: own["Afzender"],
      BerichtIdentificatie: { Identificatie: settings.identificatie, Dagtekening: "2026-11-24" },
      DeclaratieIdentificatie: own["BerichtIdentificatie"],
      XsdVersie: settings.xsdVersie,
      XsdVersieDeclaratie: own["XsdVersie"],
    });
  });

  test("that is granted in full says so, with both totals equal", () => {
    const { DeclaratieNummer, ...whole } = wholeOf(
      answerTo(sent, { kind: "approved" }, settings).content,
    );
    expect(DeclaratieNummer).toBe(claim.DeclaratieNummer);
    expect(whole).toEqual({
      TotaalIngediendBedrag: claim.TotaalIngediendBedrag,
      TotaalToegekendBedrag: claim.TotaalIngediendBedrag,
      RetourCodes: ["8001"],
    });
  });

  test("that is refused as a whole is granted nothing", () => {
    const whole = wholeOf(answerWith({ "/Bericht/Declaratie": ["9333"] }));
    expect(whole).toMatchObject({
      TotaalToegekendBedrag: { TotaalBedrag: 0, DebetCredit: "D" },
      RetourCodes: ["9333"],
    });
    expect(whole.Clienten).toBeUndefined();
  });

  test("of which one Prestatie is refused comes back with that one alone", () => {
    const path = `${clientPath}[2]/Prestaties/Prestatie[1]`;
    const whole = wholeOf(answerWith({ [path]: ["9307", "9321"] }));
    const [, second] = claim.Clienten;
    const [refused] = second?.Prestaties ?? [];
    if (!second || !refused) throw new Error("there is no second client");
    expect(whole.Clienten).toEqual([
      {
        Bsn: second.Bsn,
        Prestaties: [{ ...refused, RetourCodes: ["9307", "9321"] }],
        RetourCodes: ["0200"],
      },
    ]);
    expect(centsOf(whole.TotaalToegekendBedrag)).toBe(total - sumOf([refused]));
    expect(whole.RetourCodes).toEqual(["0200"]);
  });

  test("of which a client is refused comes back with all of that client, not judged", () => {
    const whole = wholeOf(answerWith({ [`${clientPath}[1]`]: ["8187"] }));
    const [first] = claim.Clienten;
    expect(whole.Clienten).toEqual([
      {
        ...first,
        Prestaties: first?.Prestaties.map((one) => ({ ...one, RetourCodes: ["0233"] })),
        RetourCodes: ["8187"],
      },
    ]);
    expect(centsOf(whole.TotaalToegekendBedrag)).toBe(total - sumOf(first?.Prestaties ?? []));
  });
});

describe("what cannot be answered so is refused before anything is written:", () => {
  const sent = sentOf(example(named("WMO305")));
  const first = "/Bericht/Client/StartProducten/StartProduct[1]";
  test.each([
    ["an identification of 13 characters", { identificatie: "1234567890123" }, "identificatie"],
    ["one of nothing", { identificatie: "" }, "identificatie"],
    ["a day that does not exist", { dagtekening: "2026-02-30" }, "dagtekening"],
    [
      "a version of two numbers",
      { xsdVersie: { BasisschemaXsdVersie: "1.0", BerichtXsdVersie: "1.0.0" } },
      "BasisschemaXsdVersie",
    ],
    ["a version of the XSLTs that is none", { xsltVersie: "een" }, "xsltVersie"],
  ])("%s", (_, wrong, told) => {
    const answer = () => answerTo(sent, { kind: "within" }, { ...settings, ...wrong });
    expect(answer).toThrow(RangeError);
    expect(answer).toThrow(told);
  });

  test.each([
    ["no code", [[first, []]], "no return code"],
    ["a code that does not exist", [[first, ["1234"]]], "1234"],
    ["nothing that is wrong", [[first, ["0200"]]], "approve"],
    [
      "a class that is not there",
      [
        [first, ["9063"]],
        ["/Bericht/Nobody", ["9063"]],
      ],
      "Nobody",
    ],
  ] as [string, [string, string[]][], string][])("%s", (_, codes, told) => {
    const answer = () => answerTo(sent, { kind: "classes", codes: new Map(codes) }, settings);
    expect(answer).toThrow(RangeError);
    expect(answer).toThrow(told);
  });

  test.each([
    ["no code", []],
    ["a code that refuses nothing", ["0200"]],
    ["one that grants", ["8001"]],
    ["one that does not exist", ["9999"]],
  ])("a header with %s", (_, codes) => {
    expect(() => answerTo(sent, { kind: "header", codes }, settings)).toThrow(RangeError);
  });

  test.each(["0001", "8001"])("%s, a code of the whole, at a class", (code) => {
    const claim = sentOf(example(named("WMO323")));
    const codes = new Map([
      ["/Bericht/Declaratie", [code]],
      ["/Bericht/Declaratie/Clienten/Client[1]", ["8187"]],
    ]);
    expect(() => answerTo(claim, { kind: "classes", codes }, settings)).toThrow(RangeError);
  });

  test("an answer to an answer", () => {
    const retour = sentOf(example(named("WMO306")));
    expect(() => answerTo(retour, { kind: "approved" }, settings)).toThrow("WMO306");
  });
});

test("the version of the XSLTs goes with what they refuse, and with nothing else", () => {
  const sent = sentOf(example(named("JW323")));
  const told = { ...settings, xsltVersie: "1.4.2" };
  const within = answerTo(sent, { kind: "within" }, told).content;
  expect(headerOf(within)).toMatchObject({ XsltVersie: "1.4.2", RetourCodes: ["0001"] });
  const approved = answerTo(sent, { kind: "approved" }, told).content;
  expect(headerOf(approved)["XsltVersie"]).toBeUndefined();
});

describe("an answer is not answered by a message:", () => {
  test.each(
    [...messages.values()].filter((one) => answeredBy(one) === null).map(({ name }) => name),
  )("%s", (name) => {
    const text = example(named(name));
    expect(answered(text)).toEqual({ kind: "nothing" });
    expect(answered(text.replace(/(:BerichtVersie>)3</, "$14<"))).toEqual({ kind: "error" });
  });

  test("of one that breaks a rule the sender is told in another way", () => {
    const [text] = Array.from({ length: 20 }, (_, seed) => example(named("WMO325"), seed)).filter(
      (one) => one.includes("<wmo325:Prestatie>"),
    );
    const wrong = text?.replace(/(<wmo325:TotaalToegekendBedrag>\s*<iwmo:TotaalBedrag>)\d+/, "$11");
    expect(answered(wrong ?? "")).toEqual({ kind: "outside" });
  });
});

test("in iJw a 319 is refused where it names another municipality", () => {
  const [text] = Array.from({ length: 40 }, (_, seed) => example(named("JW319"), seed)).filter(
    (one) => one.includes("Woonplaatsbeginsel"),
  );
  const [, sender = ""] = /Afzender>(\d+)</.exec(text ?? "") ?? [];
  const [, other = ""] = /Gemeente>(\d+)</.exec(text ?? "") ?? [];
  expect(other).not.toBe(sender);
  const answer = answered(text ?? "", { isMunicipality: (code) => code === Number(sender) });
  expect(answer).toMatchObject({
    kind: "message",
    content: {
      Header: { RetourCodes: ["0200"] },
      Antwoord: { RetourCodes: ["0200"], Woonplaatsbeginsel: { RetourCodes: ["S300"] } },
    },
  });
});

test("a large claim of which every client is refused comes back whole", () => {
  const message = named("WMO323");
  const text = [...exampleMessage(message, { seed: 5, clients: 5000, products: 1 })].join("");
  const paths = Array.from({ length: 5000 }, (_, n) => `${clientPath}[${n + 1}]`);
  const codes = new Map(paths.map((path) => [path, ["8187"]]));
  const sent = sentOf(text);
  const { content } = answerTo(sent, { kind: "classes", codes }, settings);
  const { Clienten } = content["DeclaratieAntwoord"] as { Clienten: unknown[] };
  expect(Clienten).toHaveLength(5000);
});
