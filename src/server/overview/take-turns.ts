/** Where two ranked lists stand in one: how long each is, and what its head is worth. */
export interface Ranked {
  readonly total: number;
  /** How many at its head bear exactly the name that was asked. */
  readonly exact: number;
  /** Nothing was really found: all of it only looks like what was asked. */
  readonly guessed: boolean;
}

export type Turn = "organisation" | "catalogue";

/** The part of a list that a page needs, and the order in which the two lists give. */
export interface Turns {
  readonly order: readonly Turn[];
  readonly from: Readonly<Record<Turn, number>>;
}

/**
 * Two lists as one: exact names first, then in turns, and a list of guesses after one that really found.
 * What stands at a place depends on the lists alone, so that pages together give each hit once.
 */
export function takeTurns(
  organisations: Ranked,
  catalogue: Ranked,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Turns {
  const lists = { organisation: organisations, catalogue };
  const given = { organisation: 0, catalogue: 0 };
  const left = (turn: Turn) => given[turn] < lists[turn].total;
  const exact = (turn: Turn) => given[turn] < lists[turn].exact;
  const worse = (turn: Turn, other: Turn) =>
    lists[turn].guessed && !lists[other].guessed && left(other);
  const next = (): Turn => {
    if (exact("organisation")) return "organisation";
    if (exact("catalogue")) return "catalogue";
    if (!left("organisation") || worse("organisation", "catalogue")) return "catalogue";
    if (!left("catalogue") || worse("catalogue", "organisation")) return "organisation";
    const beyond = (turn: Turn) => given[turn] - lists[turn].exact;
    return beyond("catalogue") < beyond("organisation") ? "catalogue" : "organisation";
  };
  const order: Turn[] = [];
  const from = { organisation: 0, catalogue: 0 };
  const end = Math.min(offset + limit, organisations.total + catalogue.total);
  for (let place = 0; place < end; place += 1) {
    const turn = next();
    if (place < offset) from[turn] += 1;
    else order.push(turn);
    given[turn] += 1;
  }
  return { order, from };
}
