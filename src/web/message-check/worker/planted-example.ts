import { exampleMessage } from "#standards/istandaarden/examples/index";
import { messageNamed } from "#standards/istandaarden/release-3-2/messages";

interface Planted {
  /** The value of which element of this name, counted from 1. */
  readonly element: string;
  readonly place: number;
  readonly put: (value: string) => string;
}

/** What is made wrong: mistakes as people and systems make them. */
const planted: readonly Planted[] = [
  // The period is no whole month any more.
  { element: "Begindatum", place: 1, put: (day) => day.replace(/01$/, "02") },
  { element: "TotaalBedrag", place: 1, put: (amount) => String(Number(amount) + 100) },
  // A digit that was typed wrong.
  { element: "Bsn", place: 2, put: (bsn) => bsn.slice(0, -1) + ((Number(bsn.at(-1)) + 1) % 10) },
  { element: "ReferentieNummer", place: 6, put: (reference) => reference.replace(/2$/, "1") },
  // The last day stands before the first one.
  { element: "Einddatum", place: 8, put: (day) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}` },
];

/** A declaration that is made up, with a handful of faults in it. Nobody in it exists. */
export function plantedExample(): string {
  const pieces = exampleMessage(messageNamed("WMO323"), { seed: 12, clients: 4, products: 2 });
  return planted.reduce(plant, [...pieces].join(""));
}

function plant(text: string, { element, place, put }: Planted): string {
  let count = 0;
  return text.replace(/(?<=<\w+:(\w+)>)[^<]+/g, (value, name) => {
    if (name !== element) return value;
    count += 1;
    return count === place ? put(value) : value;
  });
}
