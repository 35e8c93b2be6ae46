import type { SearchHit } from "#contract/overview";
import type { ListPage } from "../paging.ts";

/** Where a municipality that ended went: to more than one when it was divided. */
export interface Successors {
  readonly split: boolean;
  readonly to: readonly { readonly id: string; readonly name: string }[];
}

export interface Found {
  readonly hit: SearchHit;
  readonly successors: Successors | null;
}

export interface SearchData {
  readonly q: string;
  readonly list: ListPage<Found> | null;
}
