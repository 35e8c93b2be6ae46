import { type Bomb, before, megabyte, type Part } from "./bomb.ts";

// What the rules of level 2 keep grows with a message. These hold as many records as go into one.
const size = 24 * megabyte;

/** A record of the example many times, with what a record has of its own. */
function records(
  name: "WMO301" | "WMO323",
  element: string,
  own: (record: string, n: number) => string,
): Part[] {
  const prefix = name.toLowerCase();
  const [head, tail] = before(name, `<${prefix}:${element}>`) as [string, string];
  const close = `</${prefix}:${element}>`;
  const record = tail.slice(0, tail.indexOf(close) + close.length).replace(/>[ \t\r\n]+</g, "><");
  const times = Math.floor(size / (own(record, 1_000_000).length + 1));
  return [head, { unit: (n) => `${own(record, n)}\n`, times }, tail];
}

const day = (n: number): string =>
  new Date(Date.UTC(2000, 0, 1 + (n % 36_500))).toISOString().slice(0, 10);

const product = (own: (record: string, n: number) => string): Part[] =>
  records("WMO301", "ToegewezenProduct", own);
const prestatie = (own: (record: string, n: number) => string): Part[] =>
  records("WMO323", "Prestatie", own);

export const bombsOfRecords: readonly Bomb[] = [
  {
    name: "a 301 of one product all over again",
    parts: () => product((record) => record),
    expects: "wrong",
  },
  {
    name: "a 301 of products that all overlap, each with its own number",
    parts: () =>
      product((record, n) =>
        record.replace(">288590<", `>${n}<`).replace(/2026-07-0[17]/g, () => day(n)),
      ),
    expects: "wrong",
  },
  {
    name: "a 301 of products without a category, of all times",
    parts: () =>
      product((record, n) =>
        record
          .replace(">288590<", `>${n}<`)
          .replace(/<wmo301:Product>.*<\/wmo301:Product>/, "")
          .replace("2026-07-01", day(n)),
      ),
    expects: "wrong",
  },
  {
    name: "a 323 of one Prestatie all over again",
    parts: () => prestatie((record) => record),
    expects: "wrong",
  },
  {
    name: "a 323 of which all keys differ",
    parts: () => prestatie((record, n) => record.replace("202610-1-1", `${n}`)),
    expects: "wrong",
  },
  {
    name: "a 323 of which all keys differ in a bit of their last sign",
    parts: () =>
      prestatie((record, n) =>
        record.replace(
          "202610-1-1",
          // Twenty signs of which each is one of two that differ in one bit.
          n.toString(2).padStart(20, "0"),
        ),
      ),
    expects: "wrong",
  },
  {
    name: "a 323 in which each credits the one before",
    parts: () =>
      prestatie((record, n) =>
        record.replace(
          "202610-1-1</iwmo:ReferentieNummer>",
          `${n + 1}</iwmo:ReferentieNummer><iwmo:VorigReferentieNummer>${n}</iwmo:VorigReferentieNummer>`,
        ),
      ),
    expects: "wrong",
  },
];
