import type { z } from "zod";
import type { Reorganisation } from "#contract/network";

type Row = z.infer<typeof Reorganisation>;
type Reference = Row["from"];

/** One change of the map: who went together, joined another, or was divided. */
export interface Change {
  readonly date: string;
  readonly kind: Row["kind"];
  readonly from: readonly Reference[];
  readonly to: readonly Reference[];
}

/** The rows of the API, one for each pair of municipalities, as changes. Keeps their order. */
export function changesOf(rows: readonly Row[]): readonly Change[] {
  const divided = new Set(rows.filter((row) => row.kind === "split").map(formerKey));
  // All rows of a municipality that was divided belong together; of others, all that led to one.
  const keyOf = (row: Row) =>
    divided.has(formerKey(row)) ? formerKey(row) : `${row.date} to ${row.to.id}`;
  return [...Map.groupBy(rows, keyOf).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const kind = divided.has(formerKey(first)) ? "split" : first.kind;
    return [
      {
        date: first.date,
        kind,
        from: unique(group.map((row) => row.from)),
        to: unique(group.map((row) => row.to)),
      },
    ];
  });
}

const formerKey = (row: Row) => `${row.date} from ${row.from.id}`;

const unique = (references: readonly Reference[]) => [
  ...new Map(references.map((one) => [one.id, one])).values(),
];
