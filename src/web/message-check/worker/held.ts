import type { Verdict } from "#standards/istandaarden/message-check";
import type { Unread } from "./exchange.ts";

/** A file that was checked, or could not be. */
export interface Held {
  readonly name: string;
  /** Its place in the list, from 1. */
  readonly index: number;
  readonly blob: Blob;
  readonly outcome: Verdict | { readonly why: Unread };
}
