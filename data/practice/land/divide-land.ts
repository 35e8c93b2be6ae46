import type { Random } from "../random.ts";
import {
  around,
  type Cell,
  keyOf,
  middleOf,
  type Point,
  squareApart,
  stepsBetween,
} from "./hexagon.ts";

/** Rounds in which the parts move to their own middle and reach further or less far. */
const ROUNDS = 8;

/** A cell with its place on the map and the cells of the same land around it. */
interface Site extends Point {
  readonly cell: Cell;
  readonly around: Site[];
}

interface Part {
  readonly start: Site;
  readonly quota: number;
  /** How far the part grows compared to the others. */
  readonly reach: number;
  readonly sites: readonly Site[];
}

function sitesOf(land: readonly Cell[]): readonly Site[] {
  const sites = new Map(
    land.map((cell): [string, Site] => [keyOf(cell), { cell, ...middleOf(cell), around: [] }]),
  );
  for (const site of sites.values()) {
    site.around.push(...around(site.cell).flatMap((next) => sites.get(keyOf(next)) ?? []));
  }
  return [...sites.values()];
}

/** Starting places far apart: each next one is the site farthest from those before it. */
function startsOf(sites: readonly Site[], count: number, random: Random): readonly Site[] {
  const starts = [random.pick(sites)];
  while (starts.length < count) {
    const nearest = ({ cell }: Site) =>
      Math.min(...starts.map((start) => stepsBetween(cell, start.cell)));
    starts.push(sites.reduce((a, b) => (nearest(b) > nearest(a) ? b : a)));
  }
  return starts;
}

/** Every part takes sites over its own border, the nearest first: so it stays in one piece. */
function grow(sites: readonly Site[], parts: readonly Part[]): readonly Part[] {
  const free = new Set(sites);
  const grown = parts.map((part) => ({ ...part, sites: [] as Site[] }));
  let border = grown.map((part) => ({ part, site: part.start, far: 0 }));
  while (border.length > 0) {
    const { part, site } = border.reduce((a, b) => (b.far < a.far ? b : a));
    part.sites.push(site);
    free.delete(site);
    border = border.filter((each) => each.site !== site);
    for (const next of site.around.filter((each) => free.has(each))) {
      border.push({ part, site: next, far: squareApart(next, part.start) / part.reach });
    }
  }
  return grown;
}

function middleSite(sites: readonly Site[]): Site {
  const mean = (of: (site: Site) => number) =>
    sites.reduce((all, site) => all + of(site), 0) / sites.length;
  const middle = { x: mean(({ x }) => x), y: mean(({ y }) => y) };
  return sites.reduce((a, b) => (squareApart(b, middle) < squareApart(a, middle) ? b : a));
}

/** How far the sizes are from the quotas; one part far off is worse than many a little. */
function missed(parts: readonly Part[]): number {
  return parts.reduce((all, { sites, quota }) => {
    const off = sites.length / quota - 1;
    return all + off * off;
  }, 0);
}

/** Cuts land in one piece into parts in one piece, as large as the weights say, more or less. */
export function divideLand(
  land: readonly Cell[],
  weights: readonly number[],
  random: Random,
): readonly (readonly Cell[])[] {
  const sites = sitesOf(land);
  const total = weights.reduce((all, weight) => all + weight, 0);
  let parts: readonly Part[] = startsOf(sites, weights.length, random).map((start, index) => {
    const quota = (sites.length * (weights[index] ?? 1)) / total;
    return { start, quota, reach: quota, sites: [] };
  });
  let best: readonly Part[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const grown = grow(sites, parts);
    best = best.length === 0 || missed(grown) < missed(best) ? grown : best;
    parts = grown.map((part) => ({
      ...part,
      start: middleSite(part.sites),
      reach: (part.reach * part.quota) / part.sites.length,
    }));
  }
  return best.map((part) => part.sites.map(({ cell }) => cell));
}
