import type { Language } from "../words.ts";
import type { ToldFinding } from "./message-report.ts";
import { oneLine } from "./shown-value.ts";

/** Findings within the same client and product, and how both are called. */
export interface Group {
  readonly heading: string;
  readonly findings: readonly ToldFinding[];
}

interface Place {
  /** The file, or a part of it that is no client. */
  readonly whole: string | null;
  readonly client: string | null;
  readonly product: string | null;
}

/** In the order in which they were found. */
export function grouped(findings: readonly ToldFinding[], lang: Language): Group[] {
  const groups = new Map<string, { place: Place; findings: ToldFinding[] }>();
  for (const one of findings) {
    const place = placeOf(one.path, lang);
    const name = headingOf(place, []);
    const group = groups.get(name) ?? { place, findings: [] };
    group.findings.push(one);
    groups.set(name, group);
  }
  return [...groups.values()].map(({ place, findings: own }) => ({
    heading: headingOf(place, longest(own.map(({ keys }) => keys))),
    findings: own,
  }));
}

type Keys = ToldFinding["keys"];

/** Where a finding stands before the last key, less was known of what is around it. */
const longest = (all: readonly Keys[]): Keys =>
  all.reduce((most, one) => (one.length > most.length ? one : most), []);

/** `/Bericht/Declaratie/Clienten/Client[2]/Prestaties/Prestatie[7]/Eenheid`: `Client 2`, `Prestatie 7`. */
function placeOf(path: string, lang: Language): Place {
  const file = lang === "nl" ? "Bestand" : "File";
  const steps = path.split("/").filter((step) => step !== "");
  const client = steps.findIndex((step) => /^Client(?:\[\d+\])?$/.test(step));
  const product = steps.findIndex((step, n) => n > client && step.endsWith("]"));
  const named = (n: number): string | null => steps[n]?.replace(/\[(\d+)\]$/, " $1") ?? null;
  const isNeither = client === -1 && product === -1;
  return {
    whole: isNeither ? (steps[1] ?? steps[0] ?? file) : null,
    client: named(client),
    product: named(product),
  };
}

/** `Client 2 (Bsn 99996****), Prestatie 7 (ToewijzingNummer 7001)`. */
function headingOf({ whole, client, product }: Place, keys: Keys): string {
  const isBsn = ({ name }: Keys[number]): boolean => name === "Bsn";
  const parts = [
    whole,
    client && client + inBrackets(keys.filter(isBsn)),
    product && product + inBrackets(keys.filter((one) => !isBsn(one))),
  ];
  return parts.filter((part) => part !== null).join(", ");
}

function inBrackets(keys: Keys): string {
  const known = keys.flatMap(({ name, value }) => (value ? [`${name} ${oneLine(value)}`] : []));
  return known.length > 0 ? ` (${known.join(", ")})` : "";
}
