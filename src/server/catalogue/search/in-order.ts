import type { entrySorts } from "#contract/catalogue";
import { foldName } from "#platform/fold-name";
import type { Found } from "./find-documents.ts";

/** Documents that answer about as well: of so many more than are shown is looked whether one has the very name asked. */
const asGood = 200;

/** Of the documents found, the numbers of the first so many in this order. */
export function firstInOrder(
  { corpus: { documents }, scores }: Found,
  places: Int32Array,
  asked: { readonly q?: string | undefined; readonly sort: (typeof entrySorts)[number] },
  most: number,
): number[] {
  const rankOf = (place: number): number => documents.nameRanks[place] ?? 0;
  const byName = (a: number, b: number): number => rankOf(a) - rankOf(b);
  if (asked.sort === "-changed") {
    const at = (place: number): number => documents.changedAt[place] ?? 0;
    return highest(places, at, most)
      .toSorted((a, b) => at(b) - at(a) || byName(a, b))
      .slice(0, most);
  }
  if (asked.sort === "name" || scores === null) {
    if (places === documents.all) return [...documents.byName.subarray(0, most)];
    return highest(places, (place) => -rankOf(place), most)
      .toSorted(byName)
      .slice(0, most);
  }
  const at = (place: number): number => scores[place] ?? 0;
  const name = bare(foldName(asked.q ?? ""));
  const length = (place: number): number => documents.names[place]?.length ?? 0;
  const isExact = (place: number): number => (bare(documents.names[place] ?? "") === name ? 1 : 0);
  return highest(places, at, most + asGood)
    .map((place) => ({ place, exact: isExact(place) }))
    .toSorted(
      (a, b) =>
        b.exact - a.exact ||
        at(b.place) - at(a.place) ||
        length(a.place) - length(b.place) ||
        byName(a.place, b.place),
    )
    .slice(0, most)
    .map(({ place }) => place);
}

const bare = (name: string): string => name.replaceAll(" ", "");

/** Into so many equal steps values are told apart, to find the highest without sorting all. */
const steps = 4096;

/** The places with the highest values, so many at least: sorting all with care would take most of the time. */
function highest(
  places: Int32Array,
  value: (place: number) => number,
  most: number,
): readonly number[] {
  if (places.length <= most) return [...places];
  let high = Number.NEGATIVE_INFINITY;
  let low = Number.POSITIVE_INFINITY;
  for (const place of places) {
    high = Math.max(high, value(place));
    low = Math.min(low, value(place));
  }
  const stepOf = (place: number): number =>
    Math.floor(((value(place) - low) / (high - low || 1)) * (steps - 1));
  const counts = new Int32Array(steps);
  for (const place of places) counts[stepOf(place)] = (counts[stepOf(place)] ?? 0) + 1;
  let step = steps;
  for (let count = 0; count < most && step > 0; count += counts[step] ?? 0) step -= 1;
  return [...places.filter((place) => stepOf(place) >= step)];
}
