import type { z } from "zod";
import type { Reorganisation } from "#contract/network";

export type Row = z.infer<typeof Reorganisation>;
export type Reference = Row["from"];

/** One change of the map, told as one sentence: who was there before, and who after. */
export interface Change {
  readonly key: string;
  readonly date: string;
  readonly kind: Row["kind"];
  /** With `part` when only a part of its land went along. */
  readonly from: readonly (Reference & { readonly part: boolean })[];
  readonly to: readonly Reference[];
  readonly bases: readonly Row["basis"][];
  /** Probably split, though the source names one successor. */
  readonly inDoubt: boolean;
}

/**
 * The rows of the register as changes that a reader recognises. A municipality that was divided is a
 * change of its own, towards all that got a part; each merger names the parts that came along.
 */
export function changesOf(rows: readonly Row[]): Change[] {
  const days = Map.groupBy(rows, (row) => row.date);
  return [...days].flatMap(([date, ofDay]) => [...mergers(date, ofDay), ...splits(date, ofDay)]);
}

function mergers(date: string, rows: readonly Row[]): Change[] {
  const successors = Map.groupBy(rows, (row) => row.to.id);
  return [...successors.values()].flatMap((group) => {
    const kind = group.find((row) => row.kind !== "split")?.kind;
    const [first] = group;
    // Who only got a part of a divided municipality stands in the sentence of that one.
    if (kind === undefined || !first) return [];
    return [changeOf(`${date} ${first.to.id}`, kind, group, [first.to])];
  });
}

function splits(date: string, rows: readonly Row[]): Change[] {
  const divided = Map.groupBy(
    rows.filter((row) => row.kind === "split"),
    (row) => row.from.id,
  );
  return [...divided.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const largestFirst = group.toSorted((a, b) => Number(b.main) - Number(a.main));
    const to = largestFirst.map((row) => row.to);
    return [{ ...changeOf(`${date} ${first.from.id}`, "split", [first], to), ...about(group) }];
  });
}

function changeOf(
  key: string,
  kind: Row["kind"],
  rows: readonly Row[],
  to: readonly Reference[],
): Change {
  const from = rows.map((row) => ({ ...row.from, part: kind !== "split" && row.kind === "split" }));
  // Whole municipalities first, parts of one last.
  const ordered = from.toSorted((a, b) => Number(a.part) - Number(b.part));
  return { key, date: rows[0]?.date ?? "", kind, from: ordered, to, ...about(rows) };
}

const about = (rows: readonly Row[]) => ({
  bases: [...new Set(rows.map((row) => row.basis))],
  // What the law says is no longer in doubt.
  inDoubt: rows.some((row) => row.splitInDoubt) && rows.every((row) => row.basis !== "law"),
});

/** Each municipality that had to do with one, before or after it, in however many steps. */
function lineage(rows: readonly Row[], id: string): ReadonlySet<string> {
  const follow = (from: (row: Row) => string, to: (row: Row) => string) => {
    const met = new Set([id]);
    for (const one of met) {
      for (const row of rows) if (from(row) === one) met.add(to(row));
    }
    return met;
  };
  const before = follow(
    (row) => row.to.id,
    (row) => row.from.id,
  );
  const after = follow(
    (row) => row.from.id,
    (row) => row.to.id,
  );
  return new Set([...before, ...after]);
}

/** The changes that led to a municipality and that came after it, each told whole. */
export function historyOf(rows: readonly Row[], id: string): Change[] {
  const family = lineage(rows, id);
  const met = rows.filter((row) => family.has(row.from.id) && family.has(row.to.id));
  const keys = new Set(
    met.flatMap((row) => [`${row.date} ${row.to.id}`, `${row.date} ${row.from.id}`]),
  );
  return changesOf(rows).filter(({ key, from, to }) => {
    if (!keys.has(key)) return false;
    return from.some((one) => family.has(one.id)) && to.some((one) => family.has(one.id));
  });
}

/**
 * Which municipalities were there on a day, on the land of one that did not exist yet. `part` when
 * only a part of that land belonged to it.
 */
export function thereOn(
  rows: readonly Row[],
  id: string,
  existing: ReadonlySet<string>,
  day: string,
): (Reference & { readonly part: boolean })[] {
  const found = new Map<string, Reference & { part: boolean }>();
  const back = (of: string, part: boolean, seen: readonly string[]) => {
    for (const row of rows) {
      if (row.to.id !== of || row.date <= day || seen.includes(row.from.id)) continue;
      const isPart = part || row.kind === "split";
      if (!existing.has(row.from.id)) back(row.from.id, isPart, [...seen, row.from.id]);
      else if (!found.has(row.from.id)) found.set(row.from.id, { ...row.from, part: isPart });
    }
  };
  back(id, false, [id]);
  return [...found.values()].toSorted((a, b) => Number(a.part) - Number(b.part));
}
