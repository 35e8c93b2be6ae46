import fc from "fast-check";
import { expect, test } from "vitest";
import { type AnswerCounts, answerStates, type Peloton, pelotonGroups } from "#contract/adoption";
import type { Platform } from "../asked-as.ts";
import { entries } from "../random-words.ts";
import { type Figures, figuresOf, today } from "./figures.ts";
import { inRandomCountries, towns } from "./random-country.ts";

// A picture says what the figures say: of each municipality one mark, and one of its own for who is not known.

const page = async (platform: Platform, url: string): Promise<string> => {
  const { status, body } = await platform.ask("nobody", { method: "GET", url });
  expect([url, status]).toEqual([url, 200]);
  return body.replaceAll("<wbr/>", "");
};

const times = (text: string, mark: RegExp): number => [...text.matchAll(mark)].length;

/** In the peloton and on the map a source that says something else than use has a mark of its own, which is no no. */
const looks = [...pelotonGroups, "says"];
const lookOf = ({ group, sourceSays }: Peloton["riders"][number]) =>
  sourceSays === null ? group : "says";

async function holdPeloton(platform: Platform, { entry, riders, counts }: Peloton): Promise<void> {
  const url = `/nl/catalogus/${entry.id}/gebruikers`;
  const [road, map] = [await page(platform, url), await page(platform, `${url}?view=map`)];
  for (const look of looks) {
    const of = riders.filter((rider) => lookOf(rider) === look);
    expect(times(road, new RegExp(`class="w-dot p-${look}"`, "g"))).toBe(of.length);
    const placed = of.filter(({ q }) => q !== null).length;
    // The legend has a hexagon of each look beside those of the map.
    expect(times(map, new RegExp(`class="w-hex p-${look}" d="M(?!1 7l)`, "g"))).toBe(placed);
  }
  for (const drawn of [road, map, await page(platform, `/nl/catalogus/${entry.id}`)])
    expect(drawn).toMatch(unknownWords(counts["not-known"], riders.length));
}

const unknownWords = (unknown: number, all: number): RegExp =>
  unknown === 0
    ? /./
    : new RegExp(`Van ${unknown} van de ${all}(?: gemeenten)? is het niet bekend`);

// As strip.ts draws them: a bitmap with the colours of these, in this order.
const colours = ["uses", "planned", "not-now", "not-concerned", "expired", "conflict", "none"];

/** How many pixels of each there are in the strip of a subject; what stands between two groups is not counted. */
function pixelsIn(address: string, wide: number): Record<string, number> {
  const bytes = Buffer.from(address, "base64");
  const start = bytes.readUInt32LE(10);
  const pixels = Array.from({ length: wide }, (_, x) => {
    const two = bytes[start + (x >> 1)] ?? 0;
    return colours[x % 2 === 0 ? two >> 4 : two & 15];
  });
  return Object.fromEntries(colours.map((one) => [one, pixels.filter((of) => of === one).length]));
}

async function holdMonitor(platform: Platform, { subjects }: Figures): Promise<void> {
  const { items } = subjects.find(({ on }) => on === today) ?? { items: [] };
  const picture = await page(platform, "/nl/monitor?view=picture&sort=name");
  const strips = [...picture.matchAll(/src="data:image\/bmp;base64,([^"]+)" width="(\d+)"/g)];
  const drawn = strips.map(([, bytes = "", wide]) => pixelsIn(bytes, Number(wide)));
  expect(drawn).toEqual(items.map(({ counts }) => counts));
  const all = Object.fromEntries(
    answerStates.map((state) => [state, items.reduce((sum, one) => sum + one.counts[state], 0)]),
  ) as AnswerCounts;
  holdLead(await page(platform, "/nl/monitor"), all);
  for (const { entry, counts } of items)
    holdLead(await page(platform, `/nl/monitor/${entry.id}`), counts);
}

/** The first sentences: percentages of what is known, a hundred together, and of how much it is not known. */
function holdLead(html: string, { expired, conflict, none, ...known }: AnswerCounts): void {
  const [lead = ""] = /<h1.*?<\/header>|<h1.*?<\/p>/s.exec(html) ?? [];
  const text = lead.replace(/<[^>]+>/g, "").replaceAll("\u00a0", " ");
  const said = Object.values(known).reduce((sum, n) => sum + n, 0);
  const [, ofKnown = ""] =
    /bekend: (.*?)\.|telt op [^:]*: (.*?)\./.exec(text)?.filter(Boolean) ?? [];
  const told = [...ofKnown.matchAll(/(\d+) ?%/g)].map(([, n]) => Number(n));
  expect(told.reduce((sum, n) => sum + n, 0)).toBe(said === 0 ? 0 : 100);
  const exact = Object.values(known).flatMap((n) => (n === 0 ? [] : [(100 * n) / said]));
  expect(told).toHaveLength(exact.length);
  for (const [n, share] of told.entries())
    expect(Math.abs(share - (exact[n] ?? 0))).toBeLessThan(1);
  const unknown = expired + conflict + none;
  if (unknown > 0)
    expect(text).toMatch(new RegExp(`\\b${unknown} van de ${unknown + said}\\b.*niet bekend`));
}

test(
  "whatever is said, a picture has a mark for each, who is not known among them, and a percentage is of what is known",
  () =>
    inRandomCountries({ runs: 5, beside: fc.constant(null) }, async ({ platform }) => {
      const figures = await figuresOf(platform, towns);
      const now = figures.pelotons.filter(({ on }) => on === today);
      expect(now).toHaveLength(entries.length);
      for (const peloton of now) await holdPeloton(platform, peloton);
      await holdMonitor(platform, figures);
    }),
  60_000,
);
