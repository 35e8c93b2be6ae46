import type { Row } from "../../compile/tables.ts";
import { compareText } from "../../compile/write-tables.ts";
import { FORMER_NAMES } from "../names.ts";
import { type Random, randomFor } from "../random.ts";
import { SOURCE } from "../source.ts";
import { type CastEvent, castEvents } from "./events.ts";
import type { Municipality } from "./settle.ts";

/** A municipality that has ended. */
export interface Former {
  readonly code: string;
  readonly name: string;
  readonly from: string | null;
  readonly until: string;
}

/** Land that always moved as one: the municipalities it lay in before that of today, oldest first. */
export interface Piece {
  readonly current: string;
  readonly former: readonly Former[];
  /** Its part of the inhabitants of today's municipality, beside the other pieces of that. */
  readonly weight: number;
}

export interface History {
  readonly reorganisations: readonly Row<"reorganisations">[];
  readonly former: readonly Former[];
  readonly pieces: readonly Piece[];
}

const FIRST_FORMER_CODE = 9351;

/** Gives out codes and names to municipalities that have ended, in order. */
function formerMunicipalities() {
  const all: Former[] = [];
  return {
    all,
    ended(until: string, from: string | null = null): Former {
      const code = `GM${FIRST_FORMER_CODE + all.length}`;
      const former = { code, name: FORMER_NAMES[all.length] ?? code, from, until };
      all.push(former);
      return former;
    },
  };
}

function rowsOf(
  kind: string,
  ended: readonly Former[],
  receivers: readonly string[],
): readonly Row<"reorganisations">[] {
  return ended.flatMap((old) =>
    receivers.map((new_code, index) => ({
      date: old.until,
      old_code: old.code,
      new_code,
      kind,
      main: index === 0,
      split_doubt: false,
      basis: "register",
      source: SOURCE,
    })),
  );
}

/** What came to each receiver, beside what it had already; a merger begins with nothing. */
function piecesOf(
  { event, receivers }: CastEvent,
  came: readonly (readonly Former[])[],
  random: Random,
): readonly Piece[] {
  return receivers.flatMap((current) => {
    const pieces = came.map((former) => ({ current, former, weight: random.between(0.6, 2) }));
    const kept = { current, former: [], weight: random.between(5, 8) };
    return event.kind === "merger" ? pieces : [kept, ...pieces];
  });
}

export function reorganise(municipalities: readonly Municipality[], seed: number): History {
  const random = randomFor(seed, "reorganisations");
  const { all, ended } = formerMunicipalities();
  const changes = castEvents(municipalities, random).map((cast) => {
    const { date, kind, ended: count, formedOn } = cast.event;
    const rest = Array.from({ length: count - 1 }, () => ended(date));
    const first = ended(date, formedOn ?? null);
    const earlier = formedOn === undefined ? [] : [ended(formedOn), ended(formedOn)];
    const came = [
      ...(earlier.length === 0 ? [[first]] : earlier.map((each) => [each, first])),
      ...rest.map((each) => [each]),
    ];
    return {
      rows: [
        ...rowsOf("merger", earlier, [first.code]),
        ...rowsOf(kind, [first, ...rest], cast.receivers),
      ],
      pieces: piecesOf(cast, came, random),
    };
  });
  const pieces = changes.flatMap((change) => change.pieces);
  const changed = new Set(pieces.map(({ current }) => current));
  const unchanged = municipalities.filter(({ code }) => !changed.has(code));
  return {
    reorganisations: changes
      .flatMap((change) => change.rows)
      .toSorted((a, b) => compareText(a.date, b.date) || compareText(a.old_code, b.old_code)),
    former: all,
    pieces: [...pieces, ...unchanged.map(({ code }) => ({ current: code, former: [], weight: 1 }))],
  };
}
