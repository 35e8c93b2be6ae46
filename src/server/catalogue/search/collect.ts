import { type Collection, placeOf } from "./collection.ts";
import type { DocumentRow } from "./document-store.ts";
import { type FacetCodes, valuesOf } from "./facets.ts";
import { orderByName } from "./name-order.ts";

/** A collection of these documents: what is new comes from the rows, and the rest from the collection before. */
export function collect(
  version: number,
  ids: readonly number[],
  before: Collection,
  rows: ReadonlyMap<number, DocumentRow>,
  known: FacetCodes,
): Collection {
  const first = ids[0] ?? 0;
  const places = new Int32Array((ids.at(-1) ?? -1) - first + 1).fill(-1);
  const names: string[] = [];
  const changedAt = new Float64Array(ids.length);
  for (let place = 0; place < ids.length; place += 1) {
    const id = ids[place] ?? 0;
    const row = rows.get(id);
    const old = placeOf(before, id);
    places[id - first] = place;
    names.push(row?.name_folded ?? before.names[old] ?? "");
    changedAt[place] = row?.changed_at.getTime() ?? before.changedAt[old] ?? 0;
  }
  const byName = orderByName({ ids, places, names }, before, (id) => rows.has(id));
  const nameRanks = new Int32Array(byName.length);
  for (let rank = 0; rank < byName.length; rank += 1) nameRanks[byName[rank] ?? 0] = rank;
  return {
    version,
    ids,
    all: byName.toSorted(),
    places,
    names,
    byName,
    nameRanks,
    changedAt,
    ...codesOf(ids, before, rows, known),
  };
}

function codesOf(
  ids: readonly number[],
  before: Collection,
  rows: ReadonlyMap<number, DocumentRow>,
  known: FacetCodes,
): Pick<Collection, "codes" | "codesFrom"> {
  const fresh = new Map(
    [...rows].map(([id, row]) => [id, valuesOf(row).map((value) => known.of(value))]),
  );
  const more = [...fresh.values()].reduce((sum, { length }) => sum + length, 0);
  const codes = new Int32Array(before.codes.length + more);
  const codesFrom = new Int32Array(ids.length + 1);
  let until = 0;
  for (let place = 0; place < ids.length; place += 1) {
    const id = ids[place] ?? 0;
    const old = placeOf(before, id);
    const own = fresh.get(id) ?? before.codes;
    const end = own === before.codes ? (before.codesFrom[old + 1] ?? 0) : own.length;
    for (let at = own === before.codes ? (before.codesFrom[old] ?? 0) : 0; at < end; at += 1) {
      codes[until] = own[at] ?? 0;
      until += 1;
    }
    codesFrom[place + 1] = until;
  }
  return { codes, codesFrom };
}
