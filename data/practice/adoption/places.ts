import type { Row } from "../../compile/tables.ts";
import type { Arrangement } from "../cooperation/arrange.ts";
import { around, keyOf } from "../land/hexagon.ts";
import type { Municipality } from "../municipalities/settle.ts";
import { dayOf, LAST_DAY } from "./days.ts";
import { ANSWERED_FOR, MERGED, opennessOf } from "./openness.ts";

/** A municipality of today or of before, for as long as it existed. */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly inhabitants: number;
  /** The first day on which it existed, and the first on which it did not; null when that is no day of ours. */
  readonly from: number | null;
  readonly until: number | null;
  readonly arrangements: readonly Arrangement[];
  readonly neighbours: readonly string[];
  /** How much of what it does is known: 0 when nothing is. */
  readonly open: number;
}

/** What the places are made of. */
export interface Country {
  readonly municipalities: readonly Municipality[];
  readonly arrangements: readonly Arrangement[];
  readonly lifetimes: readonly Row<"municipality_lifetimes">[];
  readonly successors: readonly Row<"successors">[];
  readonly population: readonly Row<"population">[];
}

/** The kind of arrangement that answers for its members. */
export const ANSWERING = "Dienstencentrum";

function latestPopulation(rows: Country["population"]): ReadonlyMap<string, number> {
  const latest = new Map<string, Row<"population">>();
  for (const row of rows) {
    const other = latest.get(row.code);
    if (other === undefined || other.year < row.year) {
      latest.set(row.code, row);
    }
  }
  return new Map([...latest].map(([code, { inhabitants }]) => [code, inhabitants]));
}

/** Who lies beside each municipality of today, and what it takes part in. */
function surroundings({ municipalities, arrangements }: Country) {
  const codes = new Map(municipalities.map(({ code, cell }) => [keyOf(cell), code]));
  const memberships = Map.groupBy(
    arrangements.flatMap((each) => each.area.members.map(({ code }) => ({ code, each }))),
    ({ code }) => code,
  );
  return new Map(
    municipalities.map(({ code, cell }) => [
      code,
      {
        neighbours: around(cell).flatMap((next) => codes.get(keyOf(next)) ?? []),
        arrangements: (memberships.get(code) ?? []).map(({ each }) => each),
      },
    ]),
  );
}

/** The days of a life that are ours; one that began before them has no beginning here. */
function lifeOf({ valid_from, valid_until }: Row<"municipality_lifetimes">) {
  const from = valid_from === null ? 0 : dayOf(valid_from);
  return {
    from: from > 0 ? from : null,
    until: valid_until === null ? null : dayOf(valid_until),
  };
}

/** Everyone that existed on a day of the history. Who has ended lay where its successor lies. */
export function placesOf(country: Country, seed: number): readonly Place[] {
  const people = latestPopulation(country.population);
  const around = surroundings(country);
  const today = new Map(country.successors.map((row) => [row.code, row.current_code]));
  const known = country.lifetimes.flatMap((row) => {
    const { code, name } = row;
    const life = lifeOf(row);
    const here = around.get(today.get(code) ?? code);
    return here === undefined || (life.until !== null && life.until <= 0)
      ? []
      : [{ code, name, inhabitants: people.get(code) ?? 0, ...life, ...here }];
  });
  const openness = opennessOf(known, seed);
  return known.map((place) => {
    const merged = place.from !== null || place.until !== null;
    const answered = place.arrangements.some(({ kind }) => kind.title === ANSWERING);
    const least = Math.max(merged ? MERGED : 0, answered ? ANSWERED_FOR : 0);
    return { ...place, open: Math.max(openness.get(place.code) ?? 0, least) };
  });
}

/** The days on which a place could say something of what began on this day. */
export function spanOf({ from, until }: Place, start: number): { first: number; last: number } {
  return {
    first: Math.max(start, from ?? 0),
    last: Math.min(LAST_DAY, (until ?? LAST_DAY + 1) - 1),
  };
}
