import type { Certainty, Peloton, Rider, UseOfEntry } from "#contract/adoption";
import type { RowSort, UsersQuery } from "./users-query.ts";

/** One word of an organisation or a source; or a municipality that is known by its answer, or not at all. */
export interface Row {
  readonly organisation: { readonly id: string; readonly name: string };
  /** Null of who is no municipality. */
  readonly rider: Rider | null;
  /** Null when it is known by its answer, or when nothing is said. */
  readonly use: UseOfEntry | null;
}

/** Every word on use with where its organisation rides, and the municipalities of which there is none. */
export function rowsOf({ riders }: Peloton, uses: readonly UseOfEntry[]): readonly Row[] {
  const riding = new Map(riders.map((rider) => [rider.municipality.id, rider]));
  const spoken = new Set(uses.map(({ organisation }) => organisation.id));
  return [
    ...uses.map((use) => ({
      organisation: { id: use.organisation.id, name: use.organisation.name },
      rider: riding.get(use.organisation.id) ?? null,
      use,
    })),
    // An answer makes it known beside what a use or a source says.
    ...riders
      .filter((rider) => answered(rider) !== null || !spoken.has(rider.municipality.id))
      .map((rider) => ({ organisation: rider.municipality, rider, use: null })),
  ];
}

export const saidBySelf = ({ rider, use }: Row): boolean =>
  use === null ? rider?.origin === "answer" : use.origin === "own";

const saysNothing = ({ rider, use }: Row): boolean => use === null && rider?.origin !== "answer";

export function chosenRows(rows: readonly Row[], asked: UsersQuery): readonly Row[] {
  const wanted = folded(asked.q);
  return rows
    .filter((row) => inGroup(row, asked.group))
    .filter((row) => {
      if (asked.said === "") return true;
      return !saysNothing(row) && saidBySelf(row) === (asked.said === "self");
    })
    .filter(({ organisation }) => folded(organisation.name).includes(wanted))
    .toSorted(orderOf(asked));
}

function inGroup(row: Row, group: UsersQuery["group"]): boolean {
  switch (group) {
    case "":
      return !saysNothing(row);
    case "all":
      return true;
    case "others":
      return row.rider === null;
    case "says":
      return row.rider !== null && row.rider.sourceSays !== null;
    default:
      return row.rider?.group === group;
  }
}

/** Without accents, capitals and what stands before a name such as 's-Gravenhage. */
const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’]/g, "")
    .toLocaleLowerCase("nl");

const inDutch = new Intl.Collator("nl", { ignorePunctuation: true });
const groupOrder = ["front", "peloton", "followers", "not", "not-known"];
const certaintyOrder: readonly Certainty[] = ["high", "middle", "low"];

/** What a row says since when: of the word itself, else what the answer tells. */
export const sinceOf = ({ rider, use }: Row): string | null =>
  use === null ? (rider?.since ?? null) : use.productionOn;

/** The day of which a row speaks: of an answer the day on which it was given. */
export const asOfOf = ({ rider, use }: Row): string | null =>
  use?.asOf ?? answered(rider)?.asOf ?? null;

/** How certain it is: what a municipality answers itself is as certain as what it says itself. */
export const certaintyOf = ({ rider, use }: Row): Certainty | null =>
  use?.certainty ?? (answered(rider) === null ? null : "high");

const answered = (rider: Rider | null): Rider | null => (rider?.origin === "answer" ? rider : null);

function orderOf({ sort, down }: UsersQuery): (a: Row, b: Row) => number {
  const byName = (a: Row, b: Row) => inDutch.compare(a.organisation.name, b.organisation.name);
  const sign = down ? -1 : 1;
  const known =
    (told: (row: Row) => string | null) =>
    (a: Row, b: Row): number => {
      const [one, other] = [told(a), told(b)];
      // What is not known comes last, whichever way it is sorted.
      if (one === null || other === null) return Number(one === null) - Number(other === null);
      return sign * (one < other ? -1 : one > other ? 1 : 0);
    };
  const place = (row: Row) => {
    const at = groupOrder.indexOf(row.rider?.group ?? "");
    return at === -1 ? null : String(at);
  };
  const orders: Record<RowSort, (a: Row, b: Row) => number> = {
    name: (a, b) => sign * byName(a, b),
    group: known(place),
    since: known(sinceOf),
    asOf: known(asOfOf),
    certainty: known((row) => {
      const certainty = certaintyOf(row);
      return certainty === null ? null : String(certaintyOrder.indexOf(certainty));
    }),
  };
  return (a, b) => orders[sort](a, b) || byName(a, b);
}
