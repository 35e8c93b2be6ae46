import type { Found, FoundKind } from "#standards/istandaarden/explanations/found";
import type { ListPage } from "../../paging.ts";
import type { LevelChoice } from "../standard-query.ts";

/** What is looked for. Empty: nothing was chosen. */
export interface StandardSearch {
  readonly q: string;
  readonly kind: FoundKind | "";
  readonly level: LevelChoice | "";
  readonly message: string;
}

export interface MessagesData {
  readonly asked: StandardSearch;
  /** Null: nothing is looked for. */
  readonly list: ListPage<Found> | null;
}
