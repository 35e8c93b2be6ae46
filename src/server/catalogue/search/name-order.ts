import { type Collection, placeOf } from "./collection.ts";

type Named = Pick<Collection, "ids" | "places" | "names">;

/**
 * The places of documents in the order of their names. Those that were in the collection before keep their order, so
 * that one new among a hundred thousand is put between them and the rest is not sorted again.
 */
export function orderByName(
  documents: Named,
  before: Pick<Collection, "ids" | "byName">,
  isFresh: (id: number) => boolean,
): Int32Array {
  const { ids, names } = documents;
  const compare = (a: number, b: number): number => {
    const one = names[a] ?? "";
    const other = names[b] ?? "";
    return one < other ? -1 : one > other ? 1 : a - b;
  };
  const fresh: number[] = [];
  for (let place = 0; place < ids.length; place += 1) {
    if (isFresh(ids[place] ?? 0)) fresh.push(place);
  }
  fresh.sort(compare);
  const order = new Int32Array(ids.length);
  let size = 0;
  let next = 0;
  const put = (place: number): void => {
    order[size] = place;
    size += 1;
  };
  for (const old of before.byName) {
    const place = placeOf(documents, before.ids[old] ?? -1);
    if (place < 0) continue;
    for (; next < fresh.length && compare(fresh[next] ?? 0, place) < 0; next += 1) {
      put(fresh[next] ?? 0);
    }
    put(place);
  }
  for (; next < fresh.length; next += 1) put(fresh[next] ?? 0);
  return order;
}
