import type { Row } from "../../compile/tables.ts";
import { type Random, randomFor } from "../random.ts";
import { SOURCE } from "../source.ts";
import type { Piece } from "./reorganise.ts";
import type { Municipality } from "./settle.ts";

const FIRST_YEAR = 2017;
const LAST_YEAR = 2026;
const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);

/** The mean growth in a year of a country like this; some shrink, some grow more than twice as fast. */
const GROWTH = 0.0067;
const BETWEEN_PLACES = 0.008;
const BETWEEN_YEARS = 0.0015;

/** Inhabitants per year on the boundaries of today, counted back from the last year. */
function seriesOf(inhabitants: number, random: Random): ReadonlyMap<number, number> {
  const own = GROWTH + random.between(-BETWEEN_PLACES, BETWEEN_PLACES);
  const series = new Map<number, number>();
  let left = inhabitants;
  for (const year of YEARS.toReversed()) {
    series.set(year, left);
    left = Math.round(left / (1 + own + random.between(-BETWEEN_YEARS, BETWEEN_YEARS)));
  }
  return series;
}

interface Count {
  readonly year: number;
  readonly code: string;
  readonly current: string;
  readonly inhabitants: number;
}

/** The municipality that the piece lay in on 1 January of that year. */
function codeIn(year: number, { former, current }: Piece): string {
  return former.find(({ until }) => until > `${year}-01-01`)?.code ?? current;
}

/** A whole number for each piece that together are the inhabitants: the last one takes the rest. */
function shareOut(inhabitants: number, pieces: readonly Piece[]): readonly number[] {
  const total = pieces.reduce((all, { weight }) => all + weight, 0);
  const shares = pieces.slice(1).map(({ weight }) => Math.floor((inhabitants * weight) / total));
  return [inhabitants - shares.reduce((all, share) => all + share, 0), ...shares];
}

/** How many people lived in each piece of land, each year. */
export function countPeople(
  municipalities: readonly Municipality[],
  pieces: readonly Piece[],
  seed: number,
): readonly Count[] {
  const random = randomFor(seed, "population");
  const byCurrent = Map.groupBy(pieces, ({ current }) => current);
  return municipalities.flatMap(({ code: current, inhabitants }) => {
    const own = byCurrent.get(current) ?? [];
    return [...seriesOf(inhabitants, random)].flatMap(([year, total]) => {
      const shares = shareOut(total, own);
      return own.map((piece, index) => ({
        year,
        code: codeIn(year, piece),
        current,
        inhabitants: shares[index] ?? 0,
      }));
    });
  });
}

function sumOf(counts: readonly Count[]): number {
  return counts.reduce((all, { inhabitants }) => all + inhabitants, 0);
}

/** On the boundaries of each year itself. */
export function populationRows(counts: readonly Count[]): readonly Row<"population">[] {
  const groups = Map.groupBy(counts, ({ code, year }) => `${code} ${year}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : [{ code: first.code, year: first.year, inhabitants: sumOf(group), source: SOURCE }];
  });
}

/** On the boundaries of today; as with the real figures not known where a part would be a guess. */
export function population2026Rows(counts: readonly Count[]): readonly Row<"population_2026">[] {
  const wentTo = Map.groupBy(counts, ({ code, year }) => `${code} ${year}`);
  const isWhole = ({ code, year, current }: Count) =>
    wentTo.get(`${code} ${year}`)?.every((each) => each.current === current) ?? false;
  const groups = Map.groupBy(counts, ({ current, year }) => `${current} ${year}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) {
      return [];
    }
    const codes = [...new Set(group.map(({ code }) => code))].toSorted();
    return [
      {
        code: first.current,
        year: first.year,
        inhabitants: group.every(isWhole) ? sumOf(group) : null,
        predecessors: codes.length === 1 && codes[0] === first.current ? [] : codes,
        source: SOURCE,
      },
    ];
  });
}
