import { describe, expect, test } from "vitest";
import type { ValueType } from "../notation.ts";
import { type Element, planOf } from "../plan.ts";
import { messages } from "../release-3-2/messages.ts";
import type { StructureFault } from "../structure/structure-fault.ts";
import { checkOf } from "../values/check-of.ts";
import type { ValueFault } from "../values/value-fault.ts";
import { faultWords } from "./fault-words.ts";
import { structureWords } from "./structure-words.ts";
import type { Told } from "./told.ts";
import { wrongValues } from "./wrong-values.fixture.ts";

const plans = new Map([...messages.values()].map((one) => [one.name, planOf(one)]));
const faults = Object.keys(faultWords) as StructureFault[];
const encoder = new TextEncoder();

/** The element at a path below the root; the root itself of an empty one. */
function elementAt(message: string, path: string): Element {
  const plan = plans.get(message);
  if (!plan) throw new Error(`no message ${message}`);
  return path
    .split("/")
    .filter((name) => name !== "")
    .reduce((within: Element, name) => {
      const found = within.children.find((child) => child.name === name);
      if (!found) throw new Error(`no ${name} in ${within.name}`);
      return found;
    }, plan.root);
}

const faultOf = (type: ValueType, value: string): ValueFault | null => {
  const bytes = encoder.encode(value);
  return checkOf(type)(bytes, 0, bytes.length);
};

const seen = (name: string, value: string | null) => [{ name, value }];
const texts = ({ says, mend }: Told): string[] => [says.nl, says.en, mend.nl, mend.en];

/** What no sentence may be. */
function complaints({ says, mend }: Told): string[] {
  return [says, mend].flatMap(({ nl, en }) =>
    [
      [nl === en, "the same in both languages"],
      [![nl, en].every((text) => /^\S.{5,}[.?]$/su.test(text)), "no sentence"],
      [/\b(undefined|null|NaN|Infinity)\b|\[object|\s\s|: [.,]/.test(`${nl} ${en}`), "a hole"],
    ].flatMap(([is, what]) => (is ? [`${what}: ${nl} / ${en}`] : [])),
  );
}

describe("every fault is told in both languages", () => {
  test.each([...plans.keys()])("at every element of %s", (name) => {
    const values = [null, "", "3", "27-11-2026", "x".repeat(100)];
    const found = (plans.get(name)?.elements ?? []).flatMap((element) =>
      faults.flatMap((fault) => [
        ...complaints(structureWords(fault, element, [])),
        ...values.flatMap((value) =>
          complaints(structureWords(fault, element, seen(element.name, value))),
        ),
        ...complaints(structureWords(fault, element, seen("Iets", null))),
      ]),
    );
    expect(found).toEqual([]);
  });

  test("where the element is not known", () => {
    expect(faults.flatMap((fault) => complaints(structureWords(fault, null, [])))).toEqual([]);
  });
});

describe("what is advised is right by the type itself", () => {
  const values = new Map(
    [...plans.values()].flatMap(({ elements }) =>
      elements.flatMap((element) =>
        element.value ? [[JSON.stringify(element.value), element] as const] : [],
      ),
    ),
  );
  const advised = [...values.values()].flatMap((element) => {
    const type = element.value as ValueType;
    return wrongValues.flatMap((value) => {
      const fault = faultOf(type, value);
      if (!fault) return [];
      const told = structureWords(fault, element, seen(element.name, value));
      const advice = [...told.mend.nl.matchAll(/Schrijf(?: dan)? '([^'…]*)'|schrijf dan (\d+)/g)];
      return advice.map(([, quoted, bare = ""]) => ({
        element,
        type,
        value,
        fault,
        write: quoted ?? bare,
      }));
    });
  });

  test("of every kind of type something is advised", () => {
    expect(advised.length).toBeGreaterThan(100);
    expect([...new Set(advised.map(({ type }) => type.kind))].sort()).toEqual(
      ["code", "date", "fixed", "text", "time", "whole"].sort(),
    );
  });

  test("and all of it is taken", () => {
    const refused = advised
      .filter(({ type, write }) => faultOf(type, write) !== null)
      .map(({ element, value, write }) => `${element.name}: ${value} as ${write}`);
    expect(refused).toEqual([]);
  });
});

describe("what is advised to be left out", () => {
  const leaves = /\blaat (\w+) dan weg|Laat (\w+) alleen weg als dat mag volgens (.*)\.$/;
  const all = [...messages.values()].flatMap((message) =>
    (plans.get(message.name)?.elements ?? []).flatMap((element) => {
      if (!element.value) return [];
      return [{ message, element, mend: structureWords("empty", element, []).mend.nl }];
    }),
  );

  test("is the element itself, and may be absent by the schema", () => {
    const wrong = all.filter(({ element, mend }) => {
      const [, free, asked] = leaves.exec(mend) ?? [];
      const name = free ?? asked ?? null;
      return name !== (element.optional ? element.name : null);
    });
    expect(wrong.map(({ message, element }) => `${message.name} ${element.name}`)).toEqual([]);
  });

  test("is told with the condition that is placed on it", () => {
    const told = new Set(
      all.flatMap(({ message: { number }, element, mend }) => {
        const codes = leaves.exec(mend)?.[3];
        return codes ? [`${number} ${element.name} ${codes}`] : [];
      }),
    );
    expect([...told]).toEqual(
      expect.arrayContaining([
        "301 LandCode regel CD005",
        "301 Taal regel CD007",
        "301 Einddatum de regels CD075, CD076 en CD080",
        "315 Naam de regels CD066 en CD067",
        "323 VorigReferentieNummer regel CD060",
      ]),
    );
  });
});

describe("a BSN is not told, nor what it may have been", () => {
  const tellsOf = (path: string, value: string): string => {
    const element = elementAt("WMO301", path);
    return faults
      .flatMap((fault) => texts(structureWords(fault, element, seen(element.name, value))))
      .join("; ");
  };

  test.each(["99990006", "9999.00.006", "999900006 ", "9999000061"])("as %s", (value) => {
    expect(tellsOf("Client/Bsn", value)).not.toMatch(/9{3}/);
  });

  test("where another text belongs", () => {
    const path = "Client/Naam/Geslachtsnaam/Voorvoegsel";
    expect(tellsOf(path, "9999 00 006")).not.toMatch(/9{3}/);
    expect(tellsOf(path, "9999 00 007")).toContain("'9999 00 007'");
  });
});

const product = "Client/ToegewezenProducten/ToegewezenProduct";
const prestatie = "Declaratie/Clienten/Client/Prestaties/Prestatie";
const adres = "Client/Contactgegevens/Contact/Adres";
const telefoon = "Client/Contactgegevens/Contact/Telefoon/Telefoon01/Telefoonnummer";

describe("what is written as people often write it", () => {
  test.each<[message: string, path: string, value: string, says: RegExp, mend: RegExp]>([
    [
      "WMO301",
      "Client/Geslacht",
      "3",
      /^Geslacht: '3' staat niet in lijst COD046\. Toegestaan: 0 \(Onbekend\), 1 \(Mannelijk\), 2 \(Vrouwelijk\)\.$/,
      /^Kies de code die past/,
    ],
    ["WMO301", "Client/Geslacht", "M", /COD046/, /Bedoelt u 1 \(Mannelijk\)\?$/],
    ["WMO301", "Client/Geslacht", "01", /COD046/, /een nul te veel\. Schrijf '1'\.$/],
    ["WMO301", `${adres}/LandCode`, "XX", /AD \(ANDORRA\), .* en nog 237\.$/, /regel CD005\.$/],
    ["WMO301", `${adres}/LandCode`, "nl", /COD032/, /hoofdletters\. Schrijf 'NL'\.$/],
    ["WMO301", `${product}/Omvang/Eenheid`, "1", /WJ756/, /nul vooraan.* Schrijf '01'\.$/],
    ["WMO301", `${product}/Omvang/Eenheid`, " 01", /WJ756/, /spaties .* Schrijf '01'\.$/],
    ["WMO301", `${product}/Omvang/Eenheid`, "04: uur", /WJ756/, /Bedoelt u 04 \(Uur\)\?$/],
    [
      "WMO301",
      `${product}/Product/Categorie`,
      "45",
      /WMO020/,
      /^45 is een code van iJw \(lijst JZ020\)/,
    ],
    ["JW307", "Client/StopProducten/StopProduct/RedenBeeindiging", "19", /JZ588/, /code van iWmo/],
    [
      "WMO301",
      `${product}/Ingangsdatum`,
      "2026-02-30",
      /'2026-02-30' is geen bestaande datum: februari 2026 heeft 28 dagen\.$/,
      /jjjj-mm-dd/,
    ],
    [
      "WMO301",
      `${product}/Ingangsdatum`,
      "2026-27-11",
      /maand 27 bestaat niet/,
      /omgewisseld\? Schrijf dan '2026-11-27'\./,
    ],
    [
      "WMO301",
      `${product}/Ingangsdatum`,
      "27-11-2026",
      /niet geschreven als jjjj-mm-dd/,
      /^Schrijf '2026-11-27'\.$/,
    ],
    [
      "WMO301",
      `${product}/Ingangsdatum`,
      "03-04-2026",
      /niet geschreven als/,
      /^Schrijf '2026-04-03'\.$/,
    ],
    ["WMO301", `${product}/Ingangsdatum`, "27-11-26", /geen datum/, /jaar met vier cijfers/],
    [
      "WMO301",
      `${product}/Ingangsdatum`,
      "2026-11-27Z",
      /tijdzone \(Z\)/,
      /Schrijf '2026-11-27'\.$/,
    ],
    ["WMO301", `${product}/Einddatum`, "onbekend", /geen datum/, /regels CD075, CD076 en CD080\.$/],
    ["WMO301", "Client/Geboortedatum/Datum", "1967-00-00", /maand 0/, /DatumGebruik/],
    ["WMO301", `${product}/Toewijzingstijd`, "9.30 uur", /uu:mm:ss/, /^Schrijf '09:30:00'\.$/],
    [
      "WMO301",
      `${product}/Toewijzingstijd`,
      "10:00:00+01:00",
      /tijdzone \(\+01:00\)/,
      /Schrijf '10:00:00'\.$/,
    ],
    [
      "WMO301",
      `${product}/Toewijzingstijd`,
      "10:00:00Z",
      /tijdzone \(Z\)/,
      /^Reken de tijd om .* weg\.$/,
    ],
    [
      "WMO323",
      `${prestatie}/IngediendBedrag/Bedrag`,
      "12,50",
      /geen heel getal/,
      /hele centen.* Schrijf '1250'\.$/,
    ],
    [
      "WMO323",
      `${prestatie}/IngediendBedrag/Bedrag`,
      "€ 1.250,00",
      /geen heel getal/,
      /Schrijf '125000'\.$/,
    ],
    [
      "WMO323",
      `${prestatie}/IngediendBedrag/Bedrag`,
      "1.250",
      /geen heel getal/,
      /Staat hier € 1\.250,00, schrijf dan 125000; .* schrijf dan 1250\.$/,
    ],
    [
      "WMO323",
      `${prestatie}/IngediendBedrag/Bedrag`,
      "7920.00",
      /geen heel getal/,
      /Staat hier € 7\.920,00, schrijf dan 792000; zijn het al centen, schrijf dan 7920\.$/,
    ],
    [
      "WMO323",
      `${prestatie}/IngediendBedrag/Bedrag`,
      "9000000.00",
      /geen heel getal/,
      /al centen, schrijf dan 9000000\. Als € 9\.000\.000,00 is het te veel/,
    ],
    ["WMO323", `${prestatie}/IngediendBedrag/Bedrag`, "EUR 5", /geen heel/, /Schrijf '500'\.$/],
    [
      "WMO323",
      `${prestatie}/IngediendBedrag/Bedrag`,
      "-1250",
      /kleiner dan 0/,
      /zet dan C in DebetCredit\.$/,
    ],
    ["WMO323", `${prestatie}/ProductTarief`, "-1250", /kleiner dan 0/, /geen minteken\.$/],
    [
      "WMO323",
      `${prestatie}/ProductTarief`,
      "123456789",
      /99999999 mag \(€ 999\.999,99\)/,
      /met 100/,
    ],
    [
      "WMO301",
      `${adres}/Huis/Huisnummer`,
      "12a",
      /geen heel getal/,
      /alleen 12, en zet 'a' in Huisletter/,
    ],
    [
      "WMO301",
      `${adres}/Huis/Huisnummer`,
      "12-3",
      /geen heel getal/,
      /zet '3' in HuisnummerToevoeging/,
    ],
    [
      "WMO301",
      `${adres}/Straatnaam`,
      "Burgemeester van der Feltzlaan",
      /is 30 tekens lang; hooguit 24 mag/,
      /24 tekens/,
    ],
    ["WMO301", `${adres}/Postcode`, "3524  SJ  ", /10 tekens/, /Schrijf '3524 SJ'/],
    ["WMO301", "Client/Naam/Voorletters", "A.B.", /alleen letters/, /Schrijf 'AB'\.$/],
    ["WMO301", "Header/Afzender", "363", /precies 4 cijfers/, /Schrijf dan '0363'\.$/],
    ["WMO301", "Header/Afzender", "34", /precies 4 cijfers/, /nullen .* Schrijf dan '0034'\.$/],
    ["WMO301", "Header/Afzender", "0", /precies 4 cijfers/, /precies 4 zijn\.$/],
    ["WMO301", "Header/Afzender", "-1", /precies 4 cijfers/, /precies 4 zijn\.$/],
    ["WMO301", "Header/Afzender", "GM0363", /precies 4 cijfers/, /letters\. Schrijf '0363'\.$/],
    ["WMO301", "Client/Bsn", "99990006", /precies 9 cijfers/, /nul weggevallen/],
    ["WMO301", telefoon, "+31 612345678", /alleen cijfers/, /Landnummer\. Schrijf '0612345678'\.$/],
    ["WMO301", "Client/Naam/Voornamen", "Jan\nPiet", /meer dan één regel/, /'Jan Piet'/],
    ["WMO301", "Client/Commentaar", " ", /alleen spaties/, /laat Commentaar dan weg\.$/],
    ["WMO301", "Client/Commentaar", "", /^Commentaar is leeg\.$/, /laat Commentaar dan weg\.$/],
    [
      "WMO301",
      "Client/Geslacht",
      "",
      /^Geslacht is leeg\.$/,
      /^Vul Geslacht met een code uit lijst COD046: .*\(Vrouwelijk\)\.$/,
    ],
    // What holds it may be needed, and its other elements too.
    ["WMO301", telefoon.replace("01", "02"), "", /is leeg/, /^Vul [^.]*\.$/],
    ["WMO301", `${adres}/Huis/Huisnummer`, "", /is leeg/, /^Vul [^.]*\.$/],
    ["WMO301", `${adres}/LandCode`, "", /is leeg/, /Laat LandCode alleen weg .* regel CD005\.$/],
    [
      "WMO315",
      "Client/AangevraagdeProducten/AangevraagdProduct/Verwijzer/Naam",
      "",
      /is leeg/,
      /regels CD066 en CD067\.$/,
    ],
    ["WMO323", `${prestatie}/ProductReferentie/VorigReferentieNummer`, "", /is leeg/, /CD060\.$/],
    ["WMO301", `${product}/Commentaar`, "", /is leeg/, /laat Commentaar dan weg\.$/],
    [
      "WMO323",
      "Declaratie/DeclaratieNummer",
      "D-2026/1",
      /letters .* cijfers/,
      /Schrijf 'D20261'\.$/,
    ],
    ["WMO301", "Header/XsdVersie/BerichtXsdVersie", "v1.0", /1\.0\.0/, /^Schrijf '1\.0\.0'\.$/],
    [
      "WMO301",
      "Header/BerichtCode",
      "484",
      /hier hoort '414'/,
      /484 is de code van WMO323, en dit bericht is een WMO301/,
    ],
    ["WMO301", "Header/BerichtVersie", "03", /hier hoort '3'/, /geen nul vooraan/],
  ])("%s %s %s", (message, path, value, says, mend) => {
    const element = elementAt(message, path);
    const fault = faultOf(element.value as ValueType, value);
    const told = structureWords(fault as ValueFault, element, seen(element.name, value));
    expect(told.says.nl).toMatch(says);
    expect(told.mend.nl).toMatch(mend);
  });
});

describe("what does not stand where it belongs", () => {
  test.each<
    [fault: StructureFault, message: string, path: string, name: string | null, mend: RegExp]
  >([
    [
      "missing",
      "WMO301",
      "Client/Geslacht",
      null,
      /^Zet Geslacht direct na Geboortedatum\. Vul het met een code/,
    ],
    [
      "missing",
      "WMO301",
      "Client/Contactgegevens",
      null,
      /^Zet Contactgegevens na Naam, en ook na Communicatie, .* en Relaties als dat er staat\./,
    ],
    [
      "missing",
      "WMO301",
      "Header",
      null,
      /^Zet Header vooraan\. In Header moet staan: BerichtCode, /,
    ],
    ["missing", "WMO301", `${adres}/Huis/Huisnummer`, null, /^Zet .* Vul het met [^.]*\.$/],
    [
      "out-of-order",
      "WMO301",
      "Client/Bsn",
      null,
      /hooguit één keer.* De volgorde in Client is: Bsn, Geboortedatum, .* en ToegewezenProducten\.$/,
    ],
    ["unknown-element", "WMO301", "Client", "Geslaght", /^Bedoelt u Geslacht\?/],
    ["unknown-element", "WMO301", "Client", "geslacht", /^Schrijf Geslacht: hoofdletters/],
    [
      "unknown-element",
      "WMO301",
      "Client",
      "ToewijzingNummer",
      /^ToewijzingNummer hoort in ToegewezenProducten\/ToegewezenProduct\./,
    ],
    [
      "unknown-element",
      "JW318",
      "Client/Verzoek",
      "RetourCode",
      /^RetourCode hoort in RetourCodes\./,
    ],
    [
      "unknown-element",
      "WMO315",
      "Client",
      "GezagsdragerBekend",
      /^GezagsdragerBekend bestaat alleen in iJw/,
    ],
    ["unknown-element", "WMO301", "Client", "Xyz", /^Haal het weg/],
    [
      "wrong-namespace",
      "WMO301",
      "Client/Bsn",
      null,
      /hetzelfde voorvoegsel voor als het element Bericht/,
    ],
    ["wrong-namespace", "WMO301", `${adres}/Huis`, null, /\/basisschema\/schema/],
    ["element-in-value", "WMO301", "Client/Bsn", "b", /precies 9 cijfers/],
    ["attribute", "WMO301", "Client/Bsn", "@a", /geen attributen/],
  ])("%s in %s %s: %s", (fault, message, path, name, mend) => {
    const element = elementAt(message, path);
    const told = structureWords(fault, element, name ? seen(name, null) : []);
    expect(told.mend.nl).toMatch(mend);
  });

  test("its name and where it stands are told", () => {
    const client = elementAt("WMO301", "Client");
    const bsn = elementAt("WMO301", "Client/Bsn");
    expect([
      structureWords("unknown-element", client, seen("Xyz", null)).says.en,
      structureWords("unknown-element", client, seen("b999900006", null)).says.en,
      structureWords("attribute", bsn, seen("@a", null)).says.en,
      structureWords("text", client, seen("Client", "los")).says.en,
      structureWords("missing", bsn, []).says.en,
    ]).toEqual([
      "Xyz is no element of Client.",
      "b… is no element of Client.",
      "The tag of Bsn bears an attribute a.",
      "Client holds loose text between its elements.",
      "Bsn is missing in Client.",
    ]);
  });

  const base = "http://www.istandaarden.nl/iwmo/3_2/basisschema/schema";
  const older = "http://www.istandaarden.nl/iwmo/3_1/basisschema/schema";
  const own = "http://www.istandaarden.nl/iwmo/3_2/wmo301/schema";

  test.each([
    [
      `${adres}/Huis`,
      older,
      `in namespace '${older}'; hier hoort '${base}'`,
      `prefix into ${base}`,
    ],
    [`${adres}/Huis`, own, `in namespace '${own}'; hier hoort '${base}'`, `belongs to ${base}`],
    [`${adres}/Huis`, "", `niet in een namespace; hier hoort '${base}'`, `belongs to ${base}`],
    ["Client/Bsn", base, `in namespace '${base}'; hier hoort '${own}'`, "the same prefix"],
  ])("%s in %s is told with the namespace where it belongs", (path, found, nl, en) => {
    const element = elementAt("WMO301", path);
    const { says, mend } = structureWords("wrong-namespace", element, seen(element.name, found));
    expect(says.nl).toContain(nl);
    expect(mend.en).toContain(en);
  });
});
