import { exampleMessage } from "#standards/istandaarden/examples/index";
import { messages } from "#standards/istandaarden/index";

/** A fault: which code it has, and the value of which element of this name is made wrong, counted from 1. */
interface Planted {
  readonly code: string;
  readonly changes: readonly (readonly [element: string, place: number, put: Put])[];
}
/** Null: the element is taken out. */
type Put = (value: string) => string | null;

const day =
  (written: string): Put =>
  () =>
    written;

export const planted: readonly Planted[] = [
  { code: "TR378", changes: [["Ontvanger", 1, () => "9999"]] },
  { code: "CS340", changes: [["Begindatum", 1, (value) => value.replace(/01$/, "02")]] },
  { code: "TR358", changes: [["TotaalBedrag", 1, (value) => String(Number(value) + 1)]] },
  {
    code: "CS002",
    changes: [["Bsn", 40, (bsn) => bsn.slice(0, -1) + ((Number(bsn.at(-1)) + 1) % 10)]],
  },
  { code: "not-in-list", changes: [["Eenheid", 100, () => "99"]] },
  { code: "TR101", changes: [["ReferentieNummer", 304, (value) => value.replace(/2$/, "1")]] },
  {
    code: "CS337",
    changes: [
      ["Begindatum", 402, day("2026-09-30")],
      ["Einddatum", 402, day("2026-10-31")],
    ],
  },
  {
    code: "TR137",
    changes: [
      ["Begindatum", 502, day("2026-11-01")],
      ["Einddatum", 502, day("2026-11-30")],
    ],
  },
  { code: "no-whole-number", changes: [["ToewijzingNummer", 600, (value) => `${value}a`]] },
  { code: "pattern", changes: [["Bsn", 350, () => "12345"]] },
  { code: "too-long", changes: [["ReferentieNummer", 800, () => "R".repeat(40)]] },
  { code: "no-date", changes: [["Begindatum", 902, day("2026-02-30")]] },
];

/** A declaration of 500 clients in which each fault was planted once. Nobody in it exists. */
export function plantedDeclaration(): string {
  const message = messages.get("WMO323");
  if (!message) throw new Error("there is no WMO323");
  const text = [...exampleMessage(message, { seed: 7, clients: 500, products: 2 })].join("");
  return planted.flatMap(({ changes }) => changes).reduce(plant, text);
}

function plant(text: string, [element, place, put]: Planted["changes"][number]): string {
  let count = 0;
  return text.replace(new RegExp(`<(\\w+:${element})>([^<]+)</\\1>`, "g"), (all, name, value) => {
    count += 1;
    if (count !== place) return all;
    const wrong = put(value);
    return wrong === null ? "" : `<${name}>${wrong}</${name}>`;
  });
}
