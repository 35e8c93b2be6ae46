import { readFileSync } from "node:fs";

/** Whether a code was that of a municipality on a day; null: there is no list of that day. */
export type IsMunicipality = (code: number, day: number) => boolean | null;

// The facts of the house hold the lists of CBS from this year on.
const first = 2014_01_01;

// As deep in src/ as it is in dist/, so the folder is found from both. Only digits are looked for, so its letters need no
// decoding, which takes longer than the reading.
const fact = (file: string): string =>
  readFileSync(new URL(`../../../../data/${file}`, import.meta.url), "latin1");

let known: IsMunicipality | null = null;

/** By the facts of the house, which are read when they are first needed. */
export const isMunicipality: IsMunicipality = (code, day) => {
  known ??= municipalitiesOf(fact("municipality_lifetimes.csv"), fact("sources.csv"));
  return known(code, day);
};

const lastList = /^cbs-municipality-lists,.*,(\d{4})-\d\d-\d\d,/m;

/**
 * Looks in the fact tables themselves, line by line: what reads and checks them all takes ten times as long to load as a
 * message takes to check.
 */
export function municipalitiesOf(lifetimes: string, sources: string): IsMunicipality {
  const year = lastList.exec(sources)?.[1];
  if (!year) throw new Error("data/sources.csv does not tell the year of the last list of CBS");
  const last = Number(year) * 10_000 + 12_31;
  const found = new Map<number, readonly Lifetime[]>();
  return (code, day) => {
    if (day < first || day > last) return null;
    const own = found.get(code) ?? lifetimesOf(code, lifetimes);
    found.set(code, own);
    return own.some(({ from, until }) => from <= day && day < until);
  };
}

interface Lifetime {
  readonly from: number;
  /** The first day on which it was no more. */
  readonly until: number;
}

function lifetimesOf(code: number, table: string): Lifetime[] {
  const digits = String(code).padStart(4, "0");
  const day = "(\\d{4}-\\d\\d-\\d\\d)?";
  const lines = table.matchAll(new RegExp(`^GM${digits},.*,${day},${day},[^,]*$`, "gm"));
  return [...lines].map(([, from, until]) => ({
    from: from ? Number(from.replaceAll("-", "")) : 0,
    until: until ? Number(until.replaceAll("-", "")) : Number.POSITIVE_INFINITY,
  }));
}
