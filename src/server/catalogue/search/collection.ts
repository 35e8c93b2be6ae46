/**
 * All documents of a version of the index, in columns: to count and to sort a hundred thousand takes milliseconds. Each
 * document has a place; what is known of it stands at that place of every column.
 */
export interface Collection {
  readonly version: number;
  /** The numbers of the documents, in order. */
  readonly ids: readonly number[];
  /** The places of all documents. */
  readonly all: Int32Array;
  /** The place of a document by its number less that of the first; -1 where it is not there. */
  readonly places: Int32Array;
  readonly names: readonly string[];
  /** The places in the order of names, and how far in that order the document at each place comes. */
  readonly byName: Int32Array;
  readonly nameRanks: Int32Array;
  readonly changedAt: Float64Array;
  /** The codes of the values under which the document at a place is counted stand from `codesFrom[place]` on. */
  readonly codes: Int32Array;
  readonly codesFrom: Int32Array;
}

export const nothing: Collection = {
  version: -1,
  ids: [],
  all: new Int32Array(0),
  places: new Int32Array(0),
  names: [],
  byName: new Int32Array(0),
  nameRanks: new Int32Array(0),
  changedAt: new Float64Array(0),
  codes: new Int32Array(0),
  codesFrom: new Int32Array(1),
};

/** At which place a document stands; -1 when it is not there. */
export const placeOf = ({ ids, places }: Pick<Collection, "ids" | "places">, id: number): number =>
  places[id - (ids[0] ?? 0)] ?? -1;
